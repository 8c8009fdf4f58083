import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { looks } from '../../../tools/looks.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import { startWebHost, type WebHost } from '../../../tools/web-host.ts'
import { base64 } from '../../ledger/index.ts'
import { archiveFor, keys, receiptFor, secretOf } from './_receipt.ts'

const browser = await openBrowser()

const receipt = await receiptFor(4)

async function open(host: WebHost, path: string, scheme: 'light' | 'dark' = 'light', width = 360) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${host.origin}${path}`)
  await page.waitForSelector('#receipt')
  return { page, context, complaints }
}

async function choose(page: Page, ...texts: readonly string[]): Promise<void> {
  const files = texts.map((text, at) => ({ name: `visit-${at}.tlog-proof`, mimeType: '', buffer: Buffer.from(text) }))
  await page.setInputFiles('#receipt', files)
  await page.waitForSelector('.receipt')
}

function tones(page: Page): Promise<readonly (string | undefined)[]> {
  return page.locator('.receipt').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['tone']))
}

test('with the network off, a receipt is verified by the key that the server showed, and opened; nothing is sent', async (t) => {
  const host = await startWebHost({ '/ledger/key': () => `${keys.log}\n` })
  t.after(() => host.close())
  const { page, context, complaints } = await open(host, '/verify')
  await page.waitForSelector('.kept:not(:empty)', { timeout: 30_000 })
  await context.setOffline(true)
  await host.close()
  await page.reload()
  await page.waitForSelector('.keys code')
  const before = host.asked.length
  await choose(page, receipt, receipt.replace('index 4', 'index 5'), 'a letter')
  assert.deepEqual(await tones(page), ['good', 'bad', 'bad'])
  const [first = ''] = await page.locator('.receipt').allTextContents()
  for (const told of [
    'in the log “ostiary.hospital.example/ledger” when the log held 11 entries',
    'entry number 5',
    '“visit.opened”, written in the role “desk”',
    'November 24, 2026',
    'the key that this server showed before',
    'since you gave no key for them: association.example/witness',
  ])
    assert.ok(first.includes(told), told)
  const codes = await page
    .locator('.faults li')
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['code']))
  assert.deepEqual(codes, ['root-mismatch', 'not-a-receipt'])

  const { payload, salt } = secretOf(4)
  const seal = page.locator('.receipt').first()
  await seal.locator('.opening summary').click()
  await seal.locator('.payload').setInputFiles({ name: 'event.json', mimeType: '', buffer: Buffer.from(payload) })
  await seal.locator('.salt').fill(base64(salt).slice(0, -2))
  await page.waitForSelector('.opening .fault:not(:empty)')
  await seal.locator('.salt').fill(base64(salt))
  await page.waitForSelector('.receipt .opened')
  assert.match((await seal.locator('.contents').textContent()) ?? '', /"visit": 4/)
  assert.deepEqual([host.asked.length, complaints], [before, []])
  await context.close()
})

test('a key from somewhere else decides, a dropped file is taken, and no key at all is said in Spanish too', async (t) => {
  const host = await startWebHost()
  // Also where something fails: an open server would keep the run from ending.
  t.after(() => host.close())
  const { page, context } = await open(host, '/es/verify')
  await page.waitForSelector('#pasted')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'visita.tlog-proof'))
    dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
  }, receipt)
  await page.waitForSelector('.receipt[data-tone=careful]')
  await page.fill('#pasted', `${keys.log}\nno es una clave`)
  await page.waitForFunction(() => /línea 2/.test(document.querySelector('#pasted-fault')?.textContent ?? ''))
  await page.fill('#pasted', `${keys.log}\n${keys.witness}`)
  await page.waitForSelector('.receipt[data-tone=good]')
  assert.match(
    (await page.textContent('.receipt')) ?? '',
    /testigo «association\.example\/witness» lo vio el 24 de noviembre/,
  )
  await page.fill('#pasted', keys.stranger)
  await page.waitForSelector('.receipt[data-tone=bad]')
  await page.click('.language')
  await page.waitForURL((url) => url.pathname === '/verify')
  await page.waitForSelector('.verdict')
  assert.match((await page.textContent('.verdict')) ?? '', /Not verified/)
  await context.close()
})

test('an exported case is checked as a whole, and what was changed in it is named', async (t) => {
  const host = await startWebHost({ '/ledger/key': () => `${keys.log}\n` })
  t.after(() => host.close())
  const { page, context, complaints } = await open(host, '/verify')
  const files = await archiveFor()
  const zip = (name: string, content: typeof files) => ({
    name,
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(content)),
  })
  const altered = { ...files, 'events.jsonl': new TextEncoder().encode('{}') }
  await page.setInputFiles('#receipt', [zip('case.zip', files), zip('altered.zip', altered)])
  await page.waitForSelector('.archive[data-tone=bad]')
  assert.deepEqual(await tones(page), ['good', 'bad'])
  const [good = '', bad = ''] = await page.locator('.archive').allTextContents()
  assert.match(good, /Events that are in the log: 3\. Of these, shown to be what was recorded, letter for letter: 3/)
  assert.match(bad, /events\.jsonl This file was changed after the export/)
  assert.deepEqual(complaints, [])
  await context.close()
})

test('axe finds nothing, and nothing is wider than a phone', async (t) => {
  const host = await startWebHost({ '/ledger/key': () => `${keys.log}\n` })
  t.after(() => host.close())
  for (const { language, colors, width } of looks) {
    const { page, context } = await open(host, language === 'es' ? '/es/verify' : '/verify', colors, width)
    await page.waitForSelector('.keys code')
    await choose(page, receipt, receipt.replace('index 4', 'index 5'))
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    assert.deepEqual(await axeFaults(page), [], `${width} ${colors} ${language}`)
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(beyond <= 0, `${beyond} px too wide`)
    await context.close()
  }
})
