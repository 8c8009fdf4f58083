import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { callAs, type OfficeHost, startOfficeHost } from '../../../tools/office-host.ts'
import { visitOffice } from '../../../tools/office-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../tools/web-build.ts'
import type { CaseState } from '../../cases/index.ts'

let browser: Browser
let host: OfficeHost
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  host = await startOfficeHost()
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await host?.close()
})

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
