import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../../tools/browser.ts'
import { i200Paper, photographed } from '../../../../tools/desk-proof/photographed.ts'
import { untilExact } from '../../../../tools/desk-proof/twin.ts'
import { type DeskVisitor, visitDesk } from '../../../../tools/desk-visit.ts'
import { callAs, type OfficeHost, startOfficeHost } from '../../../../tools/office-host.ts'
import { visitOffice } from '../../../../tools/office-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../../tools/web-build.ts'
import { type CaseState, entriesOf, isKept, readPapers } from '../../../cases/index.ts'

let browser: Browser
let host: OfficeHost
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  ;[browser, host] = await Promise.all([launchBrowser(), startOfficeHost()])
})
after(async () => {
  await browser?.close()
  await host?.close()
})

async function enrolled(language: 'en' | 'es' = 'en'): Promise<DeskVisitor> {
  const manager = await callAs(host, 'demo-administrator', 'administrator')
  const made = await manager.call('POST', '/api/devices', { name: `Tablet ${language}`, place: 'Front door' })
  const { code } = (await made.json()) as { code: string }
  const visitor = await visitDesk(browser, host, { language, fragment: `#enrol=${code}` })
  await visitor.page.waitForSelector('[data-value="start"]')
  await visitor.untilKept()
  await untilExact(visitor.page)
  // What reads papers comes by itself, once the desk is on the device.
  await visitor.page.waitForSelector('html[data-papers=kept]', { timeout: 180_000 })
  return visitor
}

async function photo(page: DeskVisitor['page'], tap: DeskVisitor['tap'], buffer: Buffer, n: number): Promise<void> {
  await page.setInputFiles('.take input', { name: `IMG_${n}.png`, mimeType: 'image/png', buffer })
  await page.waitForSelector('.sheet canvas')
  await tap('keep')
  await page.waitForFunction((kept) => document.body.textContent?.includes(kept), `✓ ${n} `)
}

// Each mark is a polygon in thousandths of the picture: its middle.
const marksIn = (page: DeskVisitor['page']) =>
  page.locator('.paper-marks polygon').evaluateAll((all) => all.map((one) => one.getAttribute('points')))

test('a photographed I-200 is read at the desk without a network, confirmed by a person, and corrected in the office', async () => {
  const desk = await enrolled()
  const { page, context, tap } = desk
  await context.setOffline(true)
  await page.reload()
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await tap('photo')
  await photo(page, tap, await photographed(browser, i200Paper, 1.5), 1)
  await tap('read-paper')
  await page.waitForSelector('.paper-steps progress')
  await page.waitForSelector('.read-paper', { timeout: 180_000 })
  // Told plainly before all else, and nothing taken by itself.
  assert.equal(await page.getAttribute('.read-paper', 'data-kind'), 'dhs-i200')
  assert.match((await page.textContent('.paper-standing')) ?? '', /agency’s own paper, not a judge’s/)
  assert.equal(await page.locator('.now-panel').count(), 0)
  assert.match((await page.textContent('[data-remarks=look]')) ?? '', /Is there a signature on the line/)
  const atDesk = await marksIn(page)
  assert.ok(atDesk.length > 0)
  await page.click('[data-fact="document.kind"] [data-value="right"]')
  await page.waitForSelector('[data-fact="document.kind"][data-answered="right"]')
  await desk.untilTold(/Do not let them in or open a door/)
  await tap('read-done')
  await page.waitForSelector('.visit')
  await desk.untilTold(/Do not let them in or open a door/)
  for (const value of ['review', 'finish', 'entry-declined'])
    await page.locator(`button[data-value="${value}"]`).first().click()
  await tap('end')
  await desk.untilStored(9)
  await page.click('.row-button')
  await page.waitForSelector('.entries li')
  await context.setOffline(false)
  await page.waitForFunction(
    () => document.querySelector('.entries li:not([data-status="in-the-record"])') === null,
    null,
    { timeout: 60_000 },
  )
  const id = (await desk.stored())[0]?.case ?? ''

  const officer = await visitOffice(browser, host, { role: 'privacy-officer' })
  const caseNow = async () => (await officer.call<{ case: CaseState }>('GET', `/api/cases/${id}`)).body.case
  const stored = await caseNow()
  const [reading] = entriesOf(stored, 'paper-reading')
  assert.deepEqual(
    readPapers(reading?.fields['read']?.value).map(({ kind, standing }) => [kind, standing]),
    [['dhs-i200', 'agency']],
  )
  const [check] = entriesOf(stored, 'paper-check')
  assert.deepEqual([check?.fields['fact']?.value, check?.fields['right']?.value], ['document.kind', 'right'])
  assert.equal(stored.facts['document.kind']?.value, 'dhs-i200')

  await officer.open(`/cases/${id}`)
  await officer.page.waitForSelector('.answer-item .headline')
  await officer.page.waitForSelector('.sheets .paper-marks polygon')
  assert.deepEqual(await marksIn(officer.page), atDesk, 'the same evidence on the same picture')
  const row = officer.page.locator('.read-fact[data-fact="document.kind"]')
  assert.match((await row.textContent()) ?? '', /It is right · /)
  await row.locator('[data-step=correct-read]').click()
  await officer.page
    .locator('dialog [data-value="arrest-warrant"], dialog option[value="arrest-warrant"]')
    .first()
    .waitFor({ state: 'attached' })
  const select = officer.page.locator('dialog select')
  if ((await select.count()) > 0) await select.first().selectOption('arrest-warrant')
  else await officer.page.click('dialog [data-value="arrest-warrant"]')
  await officer.page.fill('dialog textarea', 'They came back with a judge’s paper; the copy is in the file.')
  await officer.page.click('dialog button[type=submit]')
  await officer.page.waitForSelector('dialog', { state: 'detached' })
  await officer.page.locator('.timeline [data-event="facts-corrected"]', { hasText: 'judge’s paper' }).waitFor()
  const after = await caseNow()
  const event = after.events.findLast((e) => e.type === 'facts-corrected')
  assert.ok(event !== undefined && !isKept(event) && event.type === 'facts-corrected')
  assert.deepEqual(event.data.corrects, [stored.facts['document.kind']?.event])
  assert.ok(after.assessments.length > stored.assessments.length, 'it is assessed again')
  assert.match((await officer.page.textContent('.what-changed')) ?? '', /I-200.*→/s)
  assert.deepEqual([desk.complaints, officer.complaints], [[], []])
  await Promise.all([desk.leave(), officer.leave()])
})
