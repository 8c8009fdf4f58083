import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../../tools/browser.ts'
import { startDeskHost } from '../../../../tools/desk-host.ts'
import { visitDesk } from '../../../../tools/desk-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../../tools/web-build.ts'
import { type Publication, publicationOf, publicationText, rulebook, signedBytes } from '../../../rulebook/index.ts'

let browser: Browser
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  browser = await launchBrowser()
})
after(() => browser?.close())

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

test('a rulebook that a stranger signed is never used: the one before serves, and the desk says so', async () => {
  let adopted = california.hash
  const host = await startDeskHost(0, {
    bundle: () => ({ rulebook: named(adopted) }),
    stubs: {
      [address(california.hash)]: () => signedBy(office, california),
      [address(oregon.hash)]: () => signedBy(stranger, oregon),
    },
  })
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
  await host.close()
})

test('where there is none before, an unsigned rulebook leaves the desk with the words that need none', async () => {
  const host = await startDeskHost(0, { bundle: () => ({ rulebook: named(california.hash) }) })
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  for (const value of ['start', 'officers']) await visitor.tap(value)
  await visitor.page.waitForFunction(() =>
    /rules are not on this device.*open no door/.test(
      document.querySelector('[role=alert].desk-warning')?.textContent ?? '',
    ),
  )
  await visitor.leave()
  await host.close()
})

test('an old rulebook says how many days old it is, at the start and beside the instruction', async () => {
  const days = 200
  const host = await startDeskHost(days * 86_400_000)
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
  await host.close()
})
