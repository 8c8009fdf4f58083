import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { callAs, type OfficeHost, startOfficeHost } from '../../../tools/office-host.ts'
import { type OfficeVisitor, visitOffice } from '../../../tools/office-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../tools/web-build.ts'

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

async function queueFor(role: string): Promise<OfficeVisitor> {
  const visitor = await visitOffice(browser, host)
  await visitor.enterAs(role)
  await visitor.page.waitForSelector('.queue-row')
  return visitor
}

const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))

test('what happens at the desk stands in the queue by itself', async () => {
  const { page, leave } = await queueFor('liaison')
  await page.waitForSelector('[data-live=live]')
  const desk = await callAs(host, 'demo-desk', 'desk')
  await desk.command('fresh-visit', 'open-case', { kind: 'visit', facility: 'harbor', requestKind: 'search' })
  await page.waitForSelector('[data-row="fresh-visit"]')
  await leave()
})

test('the queue is worked by the keyboard: J and K move, Enter opens, / searches, ? tells the keys', async () => {
  const { page, leave } = await queueFor('privacy-officer')
  const rows = await page.locator('[data-row]').evaluateAll((all) => all.map((r) => r.getAttribute('data-row')))
  await page.keyboard.press('j')
  assert.equal(await focusedRow(page), rows[0])
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  assert.equal(await focusedRow(page), rows[1])
  await page.keyboard.press('?')
  await page.waitForSelector('dialog .keys')
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog', { state: 'detached' })
  await page.keyboard.press('/')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'search')
  await page.keyboard.type('nobodyiscalledthis')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.queue .empty')
  assert.match((await page.textContent('.reach')) ?? '', /Looked through \d+ cases/)
  assert.ok(!page.url().includes('nobody'), 'what is sought stands in no address')
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await page.waitForSelector('.queue-row')
  await page.keyboard.press('Tab')
  await page.locator('.case-link').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/cases\//)
  await leave()
})

test('two who write the same see both sides, and nothing typed is lost', async () => {
  const desk = await callAs(host, 'demo-desk', 'desk')
  await desk.command('two-writers', 'open-case', { kind: 'visit', facility: 'harbor', requestKind: 'interview' })
  await desk.command('two-writers', 'record', { noun: 'officer', entry: 'o1', fields: { unit: 'Field office' } })
  const { page, open, leave } = await queueFor('privacy-officer')
  await open('/cases/two-writers')
  await page.locator('[data-entry="officer/o1"]').getByRole('button', { name: 'Add to it' }).click()
  await page.fill('dialog [data-field=badge] input:not([type=checkbox])', 'SAMPLE-12')

  const liaison = await callAs(host, 'demo-liaison', 'liaison')
  await liaison.command('two-writers', 'record', { noun: 'officer', entry: 'o1', fields: { badge: 'SAMPLE-21' } }, 2)
  await page.click('dialog button[type=submit]')
  await page.waitForSelector('.side.theirs')
  assert.match((await page.textContent('.side.theirs')) ?? '', /SAMPLE-21/)
  assert.match((await page.textContent('.side.yours')) ?? '', /SAMPLE-12/)
  await page.click('[data-choose=theirs]')
  await page.waitForSelector('[data-code=kept-theirs]')
  assert.equal(await page.inputValue('dialog [data-field=badge] input:not([type=checkbox])'), 'SAMPLE-12')

  await page.click('dialog button[type=submit]')
  await page.waitForSelector('.side.yours')
  await page.fill('dialog:has(.sides) textarea', 'I copied it from the badge itself.')
  await page.click('[data-choose=mine]')
  await page.waitForSelector('dialog', { state: 'detached' })
  const badge = await page.textContent('[data-entry="officer/o1"] [data-field=badge]')
  assert.match(badge ?? '', /SAMPLE-12.*Before.*SAMPLE-21/s)
  await leave()
})

test('a session that ends over an open form costs nothing of what was typed', async () => {
  const { page, open, leave } = await queueFor('liaison')
  await open('/cases/two-writers')
  await page.getByRole('button', { name: 'Record something' }).click()
  await page.click('dialog [data-noun=note]')
  const note = 'dialog [data-field=account] textarea'
  await page.fill(note, 'The supervisor calls back at three.')
  await page.context().clearCookies()
  await page.click('dialog .entry-form button[type=submit]')
  await page.click('dialog .demo-people [data-role=liaison]')
  await page.waitForSelector('dialog .demo-people', { state: 'detached' })
  assert.equal(await page.inputValue(note), 'The supervisor calls back at three.')
  await page.click('dialog .entry-form button[type=submit]')
  await page.waitForSelector('dialog', { state: 'detached' })
  await page.locator('.noun-group', { hasText: 'calls back at three' }).waitFor()
  await leave()
})

test('a note that tells a person’s status is looked at again before it is kept', async () => {
  const { page, open, leave } = await queueFor('liaison')
  await open('/cases/two-writers')
  await page.getByRole('button', { name: 'Record something' }).click()
  await page.click('dialog [data-noun=note]')
  const note = 'dialog [data-field=account] textarea'
  await page.fill(note, 'The patient is undocumented and waits in room 4.')
  await page.click('dialog .entry-form button[type=submit]')
  await page.waitForSelector('dialog mark:has-text("undocumented")')
  await page.click('[data-flag=back]')
  await page.fill(note, 'The patient waits in room 4.')
  await page.click('dialog .entry-form button[type=submit]')
  await page.waitForSelector('dialog', { state: 'detached' })
  await page.locator('.noun-group', { hasText: 'waits in room 4' }).waitFor()
  assert.equal(await page.getByText('undocumented').count(), 0)
  await leave()
})
