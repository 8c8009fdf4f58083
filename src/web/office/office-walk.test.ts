import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { callAs, startOfficeHost } from '../../../tools/office-host.ts'
import { type OfficeVisitor, visitOffice } from '../../../tools/office-visit.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import type { CaseState, Role } from '../../cases/index.ts'

const run = promisify(execFile)
const ostiary = join(import.meta.dirname, '..', '..', '..', 'bin', 'ostiary')
const elsewhere = mkdtempSync(join(tmpdir(), 'ostiary-auditor-'))

const browser = await openBrowser()
const host = await startOfficeHost()
after(() => host.close())
after(() => rmSync(elsewhere, { recursive: true, force: true }))

const day = '2017-03-02'

test('an outreach visit of 2017, entered today with its own day, is answered by the law of that day', async () => {
  const { page, enterAs, complaints, leave } = await visitOffice(browser, host, { width: 390, height: 844 })
  await enterAs('privacy-officer')
  await page.getByRole('button', { name: 'New case' }).click()
  await page.locator('dialog select').first().selectOption('outreach')
  await page.getByLabel('It happened before').check()
  await page.getByLabel('The day on which it happened').fill(day)
  await page.getByLabel('Why only now?').fill('Found in the paper log of the front desk.')
  await page.getByRole('button', { name: 'Open the case' }).click()
  await page.waitForURL(/\/cases\//)

  // Two investigators in suits, no paper, who offer a briefing and a tour of the emergency department.
  for (const [fact, value] of [
    ['requester.agency', 'ice-hsi'],
    ['document.kind', 'none'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a fact' }).click()
    await page.click(`dialog [data-fact="${fact}"]`)
    await page.locator('dialog select').selectOption(value)
    await page.click('dialog button[type=submit]')
    await page.waitForSelector('dialog', { state: 'detached' })
  }
  assert.match((await page.textContent('.case-head')) ?? '', /Entered late.*Mar 2, 2017/s)
  assert.match((await page.textContent('.answer-section')) ?? '', /the law of Mar 2, 2017/)

  const id = new URL(page.url()).pathname.split('/').at(-1)
  const counsel = await callAs(host, 'demo-counsel', 'counsel')
  const view = (await (await counsel.call('GET', `/api/cases/${id}`)).json()) as { readonly case: CaseState }
  const latest = view.case.assessments.at(-1)
  assert.equal(latest?.at, day)
  const answers = new Map(latest?.answers.map((a) => [a.action, a]))
  assert.equal(answers.get('meet.outreach')?.law, 'may', 'staff may end the visit')
  // The policy of 2011 covered arrests, interviews, searches and watching: a briefing is none of them.
  assert.equal(answers.get('agency.enforce-here')?.answer, 'may')
  const reasons = [...answers.values()].flatMap((a) => a.because)
  assert.ok(reasons.some((r) => r.source === 'law'))
  const later = reasons.filter((r) => r.source === 'law' && r.version !== null && r.version > day)
  assert.deepEqual(later, [], 'no law that came later has a say')
  assert.deepEqual(complaints, [])
  await leave()
})

const caseId = 'visit-at-the-desk'

// As a desk would: who is here and what they want; the paper nobody could read yet.
async function visitAtTheDesk(): Promise<void> {
  const desk = await callAs(host, 'demo-desk', 'desk')
  await desk.command(caseId, 'open-case', { kind: 'visit', facility: 'harbor', requestKind: 'arrest' })
  await desk.command(caseId, 'record', { noun: 'officer', entry: 'o1', fields: { badge: 'SAMPLE-77' } })
  await desk.command(caseId, 'give-facts', {
    facts: { 'requester.agency': 'ice-ero', 'request.channel': 'in-person', area: 'non-public' },
  })
  await desk.command(caseId, 'assess', {})
}

const answerOf = (page: Page, action: string) => page.locator(`[data-action="${action}"][data-answer]`)

async function saveBox(page: Page): Promise<void> {
  await page.click('dialog button[type=submit]')
  await page.waitForSelector('dialog', { state: 'detached' })
}

async function finishAll(page: Page): Promise<void> {
  if ((await page.locator('.at-once-list input').count()) > 0) {
    await page.getByRole('button', { name: 'Tick all' }).click()
    await page.click('[data-step=confirm]')
    await page.waitForFunction(() => document.querySelector('.at-once-list input') === null)
  }
  const open = page.locator('.task[data-status=open] [data-step=done]')
  while ((await open.count()) > 0) {
    const left = await open.count()
    await open.first().click()
    await saveBox(page)
    await page.waitForFunction(
      (n) => document.querySelectorAll('.task[data-status=open] [data-step=done]').length < n,
      left,
    )
  }
}

async function openCase(role: Role): Promise<OfficeVisitor> {
  const visitor = await visitOffice(browser, host)
  await visitor.enterAs(role)
  await visitor.open(`/cases/${caseId}`)
  await visitor.page.waitForSelector('.answer-section h2, [data-status]')
  return visitor
}

test('the privacy officer finds the visit, adds what the paper is, and sees which answers change and why', async () => {
  await visitAtTheDesk()
  const { page, enterAs, complaints, leave } = await visitOffice(browser, host)
  await enterAs('privacy-officer')
  await page.click(`[data-row="${caseId}"] .case-link`)
  await answerOf(page, 'admit.non-public').waitFor()
  assert.equal(await answerOf(page, 'admit.non-public').getAttribute('data-answer'), 'depends')
  const question = page.locator('.next-question[data-fact="document.kind"]')
  await question.locator('select').selectOption('dhs-i200')
  await question.locator('button[type=submit]').click()
  await page.waitForSelector('[data-action="admit.non-public"][data-answer="must-not"]')
  const changed = page.locator('.what-changed [data-changed="admit.non-public"]')
  assert.match((await changed.textContent()) ?? '', /it depends → now: must not/)
  assert.ok((await changed.locator('a[href^="/law/"]').count()) > 0, 'the rules behind it are linked')
  assert.deepEqual(complaints, [])
  await leave()
})

test('counsel’s task is counsel’s: the privacy officer can give it and not do it', async () => {
  const officer = await openCase('privacy-officer')
  await officer.page.getByRole('button', { name: 'Add a task' }).click()
  await officer.page.fill('dialog input', 'Read the form and tell the desk what it is')
  await officer.page.locator('dialog select').selectOption('counsel')
  await saveBox(officer.page)
  const task = officer.page.locator('.task', { hasText: 'Read the form' })
  await task.waitFor()
  assert.equal(await task.locator('[data-step=done]').count(), 0)
  await officer.page.click('[data-way-to=hold]')
  await officer.page.fill('dialog input', 'Suit')
  await officer.page.fill('dialog textarea', 'A suit is announced.')
  await saveBox(officer.page)
  assert.equal(await officer.page.locator('[data-way-to=release]').count(), 0)

  const counsel = await openCase('counsel')
  await counsel.page.locator('.task', { hasText: 'Read the form' }).locator('[data-step=done]').click()
  await saveBox(counsel.page)
  await officer.page.locator('.task.done', { hasText: 'Read the form' }).waitFor({ state: 'attached' })
  // The button that opened the box is gone with the task: the focus is not lost, and what was done is told.
  await counsel.page.waitForFunction(() => document.activeElement?.id === 'main')
  await counsel.page.locator('[role=status]', { hasText: 'Saved' }).waitFor({ state: 'attached' })
  await Promise.all([officer.leave(), counsel.leave()])
})

test('with duties open the case closes only for a reason; done, it closes, and its receipt stands without us', async () => {
  const { page, leave, complaints } = await openCase('privacy-officer')
  await page.click('[data-settle="admit.non-public declined"]')
  await saveBox(page)
  await page.click('[data-way-to=close]')
  assert.ok((await page.locator('dialog .open-duties li').count()) > 3)
  await page.click('dialog button[type=submit]')
  assert.equal(await page.locator('dialog textarea:invalid').count(), 1, 'a reason is asked for')
  await page.keyboard.press('Escape')
  await finishAll(page)
  await page.click('[data-way-to=close]')
  assert.equal(await page.locator('dialog .open-duties').count(), 0)
  await saveBox(page)
  await page.waitForSelector('.case-head [data-status=closed]')
  assert.match((await page.textContent('[data-not-erased]')) ?? '', /legal hold/i)

  await page.waitForTimeout(1500)
  await page.getByRole('button', { name: 'Show the receipts' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-receipt=case-closed]')])
  const receipt = join(elsewhere, 'closed.tlog-proof')
  await download.saveAs(receipt)
  const key = (await (await fetch(`${host.origin}/ledger/key`)).text()).trim()
  const { stdout } = await run(ostiary, ['verify', receipt, '--key', key, '--json'], { cwd: elsewhere })
  assert.equal(JSON.parse(stdout).ok, true)
  assert.deepEqual(complaints, [])
  await leave()
})

test('once no hold keeps it and its years are over it is erased, and the ledger still verifies', async () => {
  const counsel = await openCase('counsel')
  await counsel.page.click('[data-way-to=release]')
  await counsel.page.fill('dialog textarea', 'The suit is over.')
  await saveBox(counsel.page)
  await counsel.leave()
  host.passDays(7 * 366)
  const { page, leave } = await openCase('privacy-officer')
  await page.click('[data-way-to=erase]')
  await page.fill('dialog input', 'erase')
  await saveBox(page)
  await page.waitForSelector('.case-head [data-status=erased]')
  assert.equal(await page.getByText('SAMPLE-77').count(), 0)
  await page.waitForTimeout(1500)
  const key = (await (await fetch(`${host.origin}/ledger/key`)).text()).trim()
  const { stdout } = await run(ostiary, ['verify', `${host.origin}/ledger`, '--key', key, '--json'], { cwd: elsewhere })
  const verified = JSON.parse(stdout)
  assert.deepEqual([verified.ok, verified.checked, verified.problems], [true, verified.size, []])
  await leave()
})
