import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { startAlertHost } from '../../../../tools/alert-host.ts'
import { twinOf, untilExact, walk } from '../../../../tools/desk-proof/twin.ts'
import { type DeskVisitor, enrolDesk } from '../../../../tools/desk-visit.ts'
import { callAs } from '../../../../tools/office-host.ts'
import { visitOffice } from '../../../../tools/office-visit.ts'
import { openBrowser } from '../../../../tools/open-browser.ts'
import { type CaseState, entriesOf } from '../../../cases/index.ts'
import type { DoorId } from '../../ask/doors.ts'

const [browser, at] = await Promise.all([openBrowser(), startAlertHost()])
after(() => at.host.close())
// Whatever hour it is, a liaison and an administrator are on duty, in that order.
const around = { from: '2026-01-01T00:00:00-08:00', to: '2026-01-02T00:00:00-08:00', every: 'day' } as const
await at.set({
  duty: [
    { person: 'demo-liaison', role: 'liaison', phone: '555-0110', ...around },
    { person: 'demo-administrator', role: 'administrator', phone: '555-0111', ...around },
  ],
  alertMinutes: 3,
})
const manager = await callAs(at.host, 'demo-administrator', 'administrator')

async function enrolled(name: string, language: 'en' | 'es' = 'en'): Promise<DeskVisitor> {
  const made = await manager.call('POST', '/api/devices', { name, place: 'Front door' })
  const { code } = (await made.json()) as { code: string }
  const visitor = await enrolDesk(browser, at.host, { language }, code)
  await untilExact(visitor.page)
  return visitor
}

/** Gives somebody a way by mail, and tests it as they would. */
async function reachable(person: string, role: string, address: string): Promise<void> {
  const { call } = await callAs(at.host, person, role)
  const made = await call('POST', '/api/alerts/channels', { kind: 'email', address })
  const { id } = (await made.json()) as { id: string }
  const code = /\b(\d{6})\b/.exec(await at.mailTo(address, /^Test of alerts/))?.[1]
  assert.equal((await call('POST', `/api/alerts/channels/${id}/confirm`, { code })).status, 204)
}

async function photograph({ page, tap }: DeskVisitor, pages: number): Promise<void> {
  await tap('photo')
  for (let n = 1; n <= pages; n++) {
    const buffer = await page.screenshot()
    await page.setInputFiles('.take input', { name: `IMG_${n}.png`, mimeType: 'image/png', buffer })
    await page.waitForSelector('.sheet canvas')
    await tap('keep')
    await page.waitForFunction((kept) => document.body.textContent?.includes(kept), `✓ ${n} `)
  }
  await tap('done')
}

async function finish({ page, tap }: DeskVisitor, outcome: string): Promise<void> {
  for (const value of ['review', 'finish', outcome]) await page.locator(`button[data-value="${value}"]`).first().click()
  await tap('end')
}

const statuses = ({ page }: DeskVisitor) =>
  page.locator('.entries li').evaluateAll((all) => all.map((li) => li.getAttribute('data-status')))

/** From the thanks at the end: looks at what this device wrote until all of it is in the record. */
async function untilInTheRecord(visitor: DeskVisitor, least: number): Promise<void> {
  const { page } = visitor
  await visitor.untilStored(least)
  await page.click('.row-button')
  await page.waitForSelector('.entries li')
  const before = await statuses(visitor)
  assert.ok(before.length >= least && before.every((s) => s === 'on-this-device'), String(before))
  await visitor.context.setOffline(false)
  await page.waitForFunction(
    () => document.querySelector('.entries li:not([data-status="in-the-record"])') === null,
    null,
    { timeout: 30_000 },
  )
}

const i200 = ['ice-ero', 'civil-immigration', 'dhs-i200', 'non-public', 'none']

test('officers with an I-200 at a dead network: from the third tap to the thanks, through two alerts and the office', async () => {
  const [desk, officer] = await Promise.all([
    enrolled('Front tablet'),
    visitOffice(browser, at.host, { role: 'privacy-officer' }),
    reachable('demo-liaison', 'liaison', 'mai@pager.example'),
    reachable('demo-administrator', 'administrator', 'grace@pager.example'),
  ])
  const { page, context, tap } = desk
  const twin = await twinOf(page, at.host.origin)
  await context.setOffline(true)
  await page.reload()
  for (const value of ['start', 'officers']) await tap(value)
  const { todos, answer } = await walk(page, twin, { door: 'officers', language: 'en', known: ['arrest', ...i200] })
  // The third tap says what they want.
  assert.match(todos[1] ?? '', /Open no door yet/)
  assert.match(todos.at(-1) ?? '', /Do not let them in or open a door/)
  assert.equal(answer, 'must-not')
  await photograph(desk, 2)
  await finish(desk, 'entry-declined')
  // Opened, the contact, what was shown twice, two photos with their paper and sheets, the outcome, and each answer.
  await untilInTheRecord(desk, 11)
  const [stored] = await desk.stored()
  const id = stored?.case ?? ''

  await officer.open('/queue')
  await officer.page.waitForSelector(`[data-row="${id}"]`)
  const { body } = await officer.call<{ case: CaseState }>('GET', `/api/cases/${id}`)
  const sheets = entriesOf(body.case, 'sheet').map(({ fields }) => fields)
  assert.deepEqual(
    sheets.map(({ page: number }) => number?.value),
    [1, 2],
  )
  const reader = await callAs(at.host, 'demo-privacy', 'privacy-officer')
  for (const { file, sha256 } of sheets) {
    const photo = await reader.call('GET', `/api/cases/${id}/files/${file?.value}`)
    const hash = createHash('sha256').update(Buffer.from(await photo.arrayBuffer()))
    assert.deepEqual([photo.status, hash.digest('hex')], [200, sha256?.value])
  }

  const subject = /^Officers are here · Harbor Example Hospital$/
  await at.mailTo('mai@pager.example', subject)
  assert.equal(at.mail.mails.filter((m) => m.to === 'grace@pager.example' && subject.test(m.subject)).length, 0)
  at.host.passMinutes(4)
  const link = /https?:\/\/\S+\/alert#\S+/.exec(await at.mailTo('grace@pager.example', subject))?.[0] ?? ''
  const phone = await visitOffice(browser, at.host, { width: 360, height: 740 })
  await phone.page.goto(link)
  await phone.page.click('button:text("I am on it")')
  await phone.page.waitForSelector('[data-answered]')

  await officer.open(`/cases/${id}`)
  await officer.page.click('[data-way-to=close]')
  await officer.page.fill('dialog textarea', 'They left without being let in. Counsel has the copies.')
  await officer.page.click('dialog button[type=submit]')
  await officer.page.waitForSelector('.case-head [data-status=closed]')

  await page.click('.back')
  await tap('home')
  await tap('outcomes')
  await page.waitForFunction(() =>
    /The office has closed it/.test(document.querySelector('.entries')?.textContent ?? ''),
  )
  assert.match(
    (await page.textContent('.entries')) ?? '',
    /How it ended: They were not let in.*Thank you for writing it down/,
  )
  assert.deepEqual([desk.complaints, officer.complaints, phone.complaints], [[], [], []])
  await Promise.all([desk.leave(), officer.leave(), phone.leave()])
})

interface Start {
  readonly door: DoorId
  readonly language: 'en' | 'es'
  readonly known: readonly string[]
}

const starts: readonly Start[] = [
  { door: 'officers', language: 'es', known: ['search', 'ice-hsi', 'none', 'non-public'] },
  { door: 'about-patient', language: 'en', known: ['ice-ero', 'criminal'] },
  { door: 'paper', language: 'en', known: ['administrative-subpoena', 'records', 'agency-officer'] },
  { door: 'call', language: 'es', known: ['records', 'dhs-other', 'none'] },
  { door: 'custody', language: 'en', known: ['civil-immigration', 'ice-ero', 'care'] },
  { door: 'outreach', language: 'en', known: ['dhs-other', 'partnership', 'outreach-material'] },
]

for (const language of ['en', 'es'] as const)
  test(`the other starts at a dead network ask and tell what the engine does, and are in the queue when it is back (${language})`, async () => {
    const desk = await enrolled(`Second tablet ${language}`, language)
    const { page, context, tap } = desk
    const twin = await twinOf(page, at.host.origin)
    await context.setOffline(true)
    const own = starts.filter((start) => start.language === language)
    for (const start of own) {
      await page.reload()
      for (const value of ['start', start.door]) await tap(value)
      await walk(page, twin, start)
      await finish(desk, 'left')
      await page.waitForSelector('[data-value="home"]')
    }
    await untilInTheRecord(desk, own.length * 5)
    const cases = [...new Set((await desk.stored()).map((entry) => entry.case))]
    assert.equal(cases.length, own.length)
    const officer = await visitOffice(browser, at.host, { role: 'privacy-officer', language })
    for (const id of cases) {
      const { status, body } = await officer.call<{ case: { status: string } }>('GET', `/api/cases/${id}`)
      assert.deepEqual([status, body.case.status], [200, 'open'])
    }
    await officer.open('/queue')
    for (const id of cases) await officer.page.waitForSelector(`[data-row="${id}"]`)
    assert.deepEqual([desk.complaints, officer.complaints], [[], []])
    await Promise.all([desk.leave(), officer.leave()])
  })
