import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import { startDeskHost } from '../../../../tools/desk-host.ts'
import { visitDesk } from '../../../../tools/desk-visit.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { type Publication, publicationOf, publicationText, rulebook, signedBytes } from '../../../rulebook/index.ts'

const browser = await openBrowser()

const office = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const california = publicationOf(rulebook, { state: 'CA', language: null })
const oregon = publicationOf(rulebook, { state: 'OR', language: null })
const keyOf = ({ publicKey }: typeof office): string =>
  Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')
const signedBy = (pair: typeof office, of: Publication): string => {
  const value = sign(null, signedBytes(of), pair.privateKey).toString('base64')
  return publicationText({ ...of, signature: { alg: 'Ed25519', key: keyOf(pair), value } })
}
const address = (hash: string): string => `/api/rulebook/${encodeURIComponent(hash)}`
const signers = [`ed25519:${keyOf(office)}`]
const named = (hash: string) => ({ hash, version: 'test', signers, releaseSigners: signers })

test('a rulebook that a stranger signed is never used: the one before serves, and the desk says so', async (t) => {
  let adopted = california.hash
  const host = await startDeskHost(0, {
    bundle: () => ({ rulebook: named(adopted) }),
    stubs: {
      [address(california.hash)]: () => signedBy(office, california),
      [address(oregon.hash)]: () => signedBy(stranger, oregon),
    },
  })
  t.after(() => host.close())
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  const { page, tap } = visitor
  await visitor.untilKept()
  await page.waitForSelector('.law-line')
  assert.doesNotMatch((await page.textContent('.law-line')) ?? '', /not signed/)
  adopted = oregon.hash
  await page.reload()
  await page.waitForFunction(() => /did not sign/.test(document.body.textContent ?? ''))
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await page.waitForSelector('.now-card.first .todo')
  assert.match(
    (await page.locator('.visit .desk-warning').allTextContents()).join(' '),
    /did not sign.*the ones before/,
  )
  await tap('why')
  await page.waitForFunction(() =>
    /Cal\. Health & Saf\. Code/.test(document.querySelector('#why-law')?.textContent ?? ''),
  )
  await visitor.leave()
})

test('where there is none before, an unsigned rulebook leaves the desk with the words that need none', async (t) => {
  const host = await startDeskHost(0, { bundle: () => ({ rulebook: named(california.hash) }) })
  t.after(() => host.close())
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  for (const value of ['start', 'officers']) await visitor.tap(value)
  await visitor.page.waitForFunction(() =>
    /rules are not on this device.*open no door/.test(
      document.querySelector('[role=alert].desk-warning')?.textContent ?? '',
    ),
  )
  await visitor.leave()
})

test('an old rulebook says how many days old it is, at the start and beside the instruction', async (t) => {
  const days = 200
  const host = await startDeskHost(days * 86_400_000)
  t.after(() => host.close())
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  const { page, tap } = visitor
  await page.waitForSelector('.law-line')
  const told = (await page.textContent('.law-line')) ?? ''
  const age = Number(/(\d+) days ago/.exec(told)?.[1])
  assert.ok(age >= days - 30 && age <= days + 400, told)
  for (const value of ['start', 'officers']) await tap(value)
  await page.waitForSelector('.now-card.first .todo')
  assert.match((await page.textContent('.visit .desk-warning')) ?? '', new RegExp(`checked ${age} days ago`))
  await visitor.leave()
})
