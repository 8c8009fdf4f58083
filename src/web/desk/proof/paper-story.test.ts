import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { axeFaults } from '../../../../tools/axe-faults.ts'
import { untilExact } from '../../../../tools/desk-proof/twin.ts'
import { type DeskVisit, type DeskVisitor, visitDesk } from '../../../../tools/desk-visit.ts'
import { eventually } from '../../../../tools/eventually.ts'
import { looks } from '../../../../tools/looks.ts'
import { callAs, startOfficeHost } from '../../../../tools/office-host.ts'
import { visitOffice } from '../../../../tools/office-visit.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { i200Paper, photographed } from '../../../../tools/photographed.ts'
import { type CaseState, entriesOf, isKept, readPapers, type StoredEvent } from '../../../cases/index.ts'

const browser = await openBrowser()
const host = await startOfficeHost()
after(() => host.close())

// Every look of a language: nothing for axe to find, nothing wider than the window.
async function sound(page: DeskVisitor['page'], language: 'en' | 'es', where: string): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })
  const before = page.viewportSize() ?? { width: 390, height: 844 }
  for (const { width, colors } of looks.filter((look) => look.language === language)) {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme: colors })
    assert.deepEqual(await axeFaults(page), [], `${where} ${width} ${colors} ${language}`)
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(beyond <= 0, `${where} ${width} ${language}: ${beyond} px too wide`)
  }
  await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: 'light' })
}

async function enrolled(language: 'en' | 'es' = 'en', visit: DeskVisit = {}): Promise<DeskVisitor> {
  const manager = await callAs(host, 'demo-administrator', 'administrator')
  const made = await manager.call('POST', '/api/devices', { name: `Tablet ${language}`, place: 'Front door' })
  const { code } = (await made.json()) as { code: string }
  const visitor = await visitDesk(browser, host, { ...visit, language, fragment: `#enrol=${code}` })
  await visitor.page.waitForSelector('[data-value="start"]')
  await visitor.untilKept()
  await untilExact(visitor.page)
  return visitor
}

// What reads papers comes by itself, once the desk is on the device.
const untilItReads = ({ page }: DeskVisitor) =>
  page.waitForSelector('html[data-papers=kept]', { timeout: 180_000, state: 'attached' })

async function photo({ page, tap }: DeskVisitor, buffer: Buffer, n: number): Promise<void> {
  await page.setInputFiles('.take input', { name: `IMG_${n}.png`, mimeType: 'image/png', buffer })
  await page.waitForSelector('.sheet canvas')
  await tap('keep')
  await page.waitForFunction(
    (kept) => new RegExp(`✓ .*\\b${kept}\\b`).test(document.querySelector('p[role=status]')?.textContent ?? ''),
    n,
  )
}

// Each mark is a polygon in thousandths of the picture: its middle.
const marksIn = (page: DeskVisitor['page']) =>
  page.locator('.paper-marks polygon').evaluateAll((all) => all.map((one) => one.getAttribute('points')))

test('a photographed I-200 is read at the desk without a network, confirmed by a person, and corrected in the office', async () => {
  const desk = await enrolled()
  await untilItReads(desk)
  const { page, context, tap } = desk
  await context.setOffline(true)
  await page.reload()
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await tap('photo')
  await photo(desk, await photographed(browser, i200Paper, 1.5), 1)
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
  await sound(page, 'en', 'read at the desk')
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
  await sound(officer.page, 'en', 'read, in the office')
  assert.doesNotMatch(
    (await officer.page.textContent('main')) ?? '',
    /Paper paper-/,
    'an id tells one paper from another',
  )
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

const card = `Example Invented
Special Agent
Homeland Security Investigations

555-010-0199
e.invented@example.gov`

test('en español: de dos papeles se revisa uno; se puede parar, y lo que la persona niega no cuenta', async () => {
  const desk = await enrolled('es')
  await untilItReads(desk)
  const { page, context, tap } = desk
  await context.setOffline(true)
  for (const value of ['start', 'officers', 'arrest', 'photo']) await tap(value)
  await photo(desk, await photographed(browser, card, 1), 1)
  await photo(desk, await photographed(browser, i200Paper, -2), 2)
  await tap('read-paper')
  await page.waitForSelector('.paper-steps progress')
  await tap('stop-reading')
  await page.waitForSelector('[data-failure=cancelled]')
  await tap('again')
  await page.waitForSelector('.read-paper', { timeout: 180_000 })
  assert.deepEqual(
    await page.locator('.read-paper').evaluateAll((all) => all.map((one) => one.getAttribute('data-standing'))),
    ['nothing', 'agency'],
  )
  assert.equal(await page.locator('.check').count(), 0, 'the person says which paper they rely on')
  await sound(page, 'es', 'two papers')
  await page.locator('[data-kind="dhs-i200"] [data-value=check-paper]').click()
  await page.click('[data-fact="document.kind"] [data-value=wrong]')
  await page.waitForSelector('[data-answered=wrong]')
  assert.equal(await page.locator('.check').count(), 1, 'nothing else is asked of a paper of which that was denied')
  await tap('read-done')
  await page.waitForSelector('.visit')
  await context.setOffline(false)
  const id = (await desk.stored())[0]?.case ?? ''
  const officer = await visitOffice(browser, host, { role: 'privacy-officer', language: 'es' })
  const checked = await eventually(async () => {
    const { status, body } = await officer.call<{ case: CaseState }>('GET', `/api/cases/${id}`)
    return status === 200 && entriesOf(body.case, 'paper-check').length === 1 ? body.case : undefined
  }, 'the check in the record')
  assert.equal(entriesOf(checked, 'paper-check')[0]?.fields['right']?.value, 'wrong')
  assert.equal(checked.facts['document.kind'], undefined)
  await officer.open(`/cases/${id}`)
  await officer.page.waitForSelector('.read-fact [data-checked=wrong]')
  assert.match((await officer.page.textContent('.read-fact [data-checked=wrong]')) ?? '', /No es correcto/)
  assert.deepEqual([desk.complaints, officer.complaints], [[], []])
  await Promise.all([desk.leave(), officer.leave()])
})

test('a device that does not have the reader yet says so without a network, and the photo is stored; the office reads it then', async () => {
  const frugal: DeskVisit = {
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      }),
  }
  const desk = await enrolled('en', frugal)
  const { page, context, tap } = desk
  await context.setOffline(true)
  for (const value of ['start', 'officers', 'arrest', 'photo']) await tap(value)
  await photo(desk, await photographed(browser, i200Paper, 2), 1)
  await tap('read-paper')
  await page.waitForSelector('[data-failure=not-here]', { timeout: 60_000 })
  await tap('without')
  await tap('done')
  await context.setOffline(false)
  const id = (await desk.stored())[0]?.case ?? ''
  const officer = await visitOffice(browser, host, { role: 'privacy-officer' })
  const caseNow = async () => (await officer.call<{ case: CaseState }>('GET', `/api/cases/${id}`)).body.case
  await eventually(async () => {
    const found = await caseNow()
    return found !== undefined && entriesOf(found, 'sheet').length === 1 ? true : undefined
  }, 'the sheet in the record')
  await officer.open(`/cases/${id}`)
  await officer.page.click('[data-step=read-paper]')
  await officer.page.waitForSelector('.sheets .paper-marks polygon', { timeout: 180_000 })
  const [reading] = entriesOf(await caseNow(), 'paper-reading')
  assert.equal(reading?.fields['where']?.value, 'in-the-office')
  // Read, and not taken: the case knows no kind of paper until a person says so.
  assert.equal((await caseNow()).facts['document.kind'], undefined)
  await officer.page.click('.read-fact[data-fact="document.kind"] [data-step=take-read]')
  await officer.page.waitForSelector('.read-fact[data-fact="document.kind"] [data-step=correct-read]')
  assert.equal((await caseNow()).facts['document.kind']?.value, 'dhs-i200')

  const auditor = await callAs(host, 'demo-auditor', 'auditor')
  const seen = (await (await auditor.call('GET', `/api/cases/${id}`)).json()) as { readonly case: CaseState }
  const outline = seen.case.events.find((e: StoredEvent) => e.type === 'paper-reading-recorded')
  // Who audits sees that something was read, and nothing of what.
  assert.ok(outline !== undefined)
  assert.deepEqual(Object.keys((outline.data as { fields: object }).fields).toSorted(), [
    'at',
    'paper',
    'sheets',
    'where',
  ])
  assert.doesNotMatch(JSON.stringify(seen.case), /Warrant for Arrest|probable cause/i)
  assert.deepEqual([desk.complaints, officer.complaints], [[], []])
  await Promise.all([desk.leave(), officer.leave()])
})
