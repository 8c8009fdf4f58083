import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { callAs, startOfficeHost } from '../../../tools/office-host.ts'
import { type OfficeVisitor, visitOffice } from '../../../tools/office-visit.ts'
import { openBrowser } from '../../../tools/open-browser.ts'
import type { Role } from '../../cases/index.ts'

const browser = await openBrowser()
const host = await startOfficeHost()
after(() => host.close())

async function queueFor(role: Role): Promise<OfficeVisitor> {
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

test('a case loads the rulebook of its own state, once, and no other', async () => {
  const { page, open, leave } = await queueFor('privacy-officer')
  const id = new URL((await page.locator('.case-link').first().getAttribute('href')) ?? '', host.origin).pathname
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/rulebook')) asked.push(pathname + search)
  })
  await open(id)
  await page.waitForSelector('.answer-item .headline')
  assert.deepEqual(asked, ['/api/rulebook?state=CA&lang=en'])
  asked.length = 0
  await open('/queue')
  await page.waitForSelector('.queue-row')
  await page.waitForFunction(() => document.querySelector('[data-loading]') === null)
  assert.deepEqual(
    asked.filter((address) => !address.includes('state=CA')),
    [],
  )
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

test('where the answer is lost it says so, and the same sent again counts once', async () => {
  const { page, open, leave } = await queueFor('liaison')
  await open('/cases/two-writers')
  await page.getByRole('button', { name: 'Record something' }).click()
  await page.click('dialog [data-noun=note]')
  await page.fill('dialog [data-field=account] textarea', 'They asked for the cafeteria.')
  await page.route('**/commands', async (route) => {
    await route.fetch()
    await route.fulfill({ status: 503, body: '' })
  })
  await page.click('dialog .entry-form button[type=submit]')
  assert.match((await page.textContent('dialog [role=alert]')) ?? '', /cannot be reached. Nothing was lost/)
  await page.unroute('**/commands')
  await page.click('dialog .entry-form button[type=submit]')
  await page.waitForSelector('dialog', { state: 'detached' })
  assert.equal(await page.locator('.entry', { hasText: 'for the cafeteria' }).count(), 1)
  await leave()
})

const picture = join(import.meta.dirname, '..', 'public', 'ostiary-192.png')

test('a photo of a paper is kept with the case and seen in it', async () => {
  const { page, open, complaints, leave } = await queueFor('liaison')
  await open('/cases/two-writers')
  await page.getByRole('button', { name: 'Add a photo or file' }).click()
  await page.setInputFiles('dialog input[type=file]', picture)
  await page.click('dialog button[type=submit]')
  await page.waitForSelector('dialog', { state: 'detached' })
  const shown = page.locator('.sheets img')
  await shown.scrollIntoViewIfNeeded()
  await page.waitForFunction(
    () => (document.querySelector('.sheets img') as HTMLImageElement | null)?.naturalWidth === 192,
  )
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.sheets a')])
  assert.deepEqual(readFileSync(await download.path()), readFileSync(picture))
  assert.deepEqual(complaints, [])
  await leave()
})

test('a message reaches the person who opened the case, who sees no more than is theirs', async () => {
  const counsel = await queueFor('counsel')
  await counsel.open('/cases/two-writers')
  await counsel.page.getByRole('textbox', { name: 'Message' }).fill('Please copy the badge when they come back.')
  await counsel.page.getByRole('button', { name: 'Send' }).click()
  await counsel.page.waitForSelector('.messages li')
  await counsel.leave()
  const desk = await queueFor('desk')
  await desk.open('/cases/two-writers')
  await desk.page.waitForSelector('.messages li:has-text("copy the badge")')
  assert.equal(await desk.page.getByText('waits in room 4').count(), 0, 'what others noted')
  assert.equal(await desk.page.locator('[data-way-to=close]').count(), 0)
  await desk.leave()
})

test('a sealed archive is taken along, a case goes to somebody, and what was closed is opened again for a reason', async () => {
  const { page, open, leave } = await queueFor('privacy-officer')
  await open('/cases/two-writers')
  await page.getByRole('button', { name: /^Give to…/ }).click()
  await page.locator('dialog select').first().selectOption('counsel')
  await page.click('dialog button[type=submit]')
  await page.locator('.case-head', { hasText: 'Counsel' }).waitFor()
  await page.getByText('Seal the archive').click()
  await page.getByLabel('Passphrase').fill('lantern cobble orchard')
  const [sealed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the sealed archive' }).click(),
  ])
  assert.match(readFileSync(await sealed.path(), 'latin1'), /^age-encryption\.org/)
  await page.click('[data-way-to=close]')
  await page.locator('dialog textarea').fill('Nothing came of it.')
  await page.click('dialog button[type=submit]')
  await page.click('[data-way-to=reopen]')
  await page.locator('dialog textarea').fill('They came back.')
  await page.click('dialog button[type=submit]')
  await page.waitForSelector('.case-head [data-status=open]')
  await page.locator('.timeline li', { hasText: 'They came back.' }).waitFor()
  await leave()
})

test('a view that was saved is there on another device', async () => {
  const first = await queueFor('privacy-officer')
  await first.page.getByText('Filters').click()
  await first.page.getByLabel('Kind').selectOption('custody-stay')
  await first.page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 1)
  await first.page.getByRole('button', { name: 'Save this view' }).click()
  await first.page.getByLabel('Name of the view').fill('Under guard')
  await first.page.click('dialog button[type=submit]')
  await first.page.getByRole('button', { name: 'Under guard', exact: true }).waitFor()
  await first.leave()
  const second = await queueFor('privacy-officer')
  await second.page.getByRole('button', { name: 'Under guard', exact: true }).click()
  await second.page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 1)
  assert.match(second.page.url(), /kind=custody-stay/)
  await second.leave()
})
