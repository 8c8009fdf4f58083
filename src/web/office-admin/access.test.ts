import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { type OfficeVisit, openDesk } from '../../../tools/office-visitors.ts'

const desk = openDesk()

const paths = [
  '/duty',
  '/facility',
  '/people',
  '/rulebooks',
  '/import',
  '/connections',
  '/devices',
  '/record',
  '/account',
]

// In a hurry one of each, crossed; with time all of them.
const some: readonly OfficeVisit[] = [
  { width: 320, height: 800 },
  { width: 1280, height: 900, colors: 'dark', language: 'es' },
]
const all = [320, 1280].flatMap((width) =>
  (['en', 'es'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((colors): OfficeVisit => ({ width, height: 900, language, colors })),
  ),
)
const visits = process.env['OSTIARY_DEEP'] === '1' ? all : some

interface Rows<Row> {
  readonly rows: readonly Row[]
}

for (const visit of visits)
  test(`axe finds nothing and nothing is too wide (${visit.width} px, ${visit.colors ?? 'light'}, ${visit.language ?? 'en'})`, async () => {
    const visitor = await desk.visit({ ...visit, role: 'administrator' })
    const { page } = visitor
    const found: string[] = []
    for (const path of paths) {
      await visitor.open(path)
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
      })
      found.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`))
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (beyond > 0) found.push(`${path} is ${beyond} px too wide`)
    }
    assert.deepEqual([...found, ...visitor.complaints], [])
    await visitor.leave()
  })

test('the keyboard alone adds an area, and what has the focus is never behind the bar that saves', async () => {
  const visitor = await desk.visit({ role: 'administrator', width: 360, height: 640 })
  const { page } = visitor
  await visitor.open('/facility')
  await page.locator('#areas ~ div .add button').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.matches('#areas ~ div li:last-child input'))
  await page.keyboard.type('Loading dock')
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab')
    const hidden = await page.evaluate(() => {
      const [focus, bar] = [document.activeElement, document.querySelector('.save-bar')]
      if (focus === null || bar === null || bar.contains(focus)) return false
      return focus.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1
    })
    assert.ok(!hidden, `the focus after ${n + 1} steps is behind the bar`)
  }
  await visitor.leave()
})

test('the auditor reads the events of the office and the log, and verifies a receipt and an exported case on the page for all', async () => {
  const auditor = await desk.visit({ role: 'auditor', width: 360 })
  const { page } = auditor
  await auditor.open('/record')
  await page.waitForSelector('[data-fact=size]')
  assert.ok(Number((await page.textContent('[data-fact=size]'))?.replaceAll(/\D/g, '')) > 50)
  await page.getByLabel('Show', { exact: true }).selectOption('office.signed-in')
  await page.waitForFunction(() => {
    const told = [...document.querySelectorAll('#events ~ table tbody th')].map((cell) => cell.textContent)
    return told.length > 0 && told.every((text) => text?.includes('Signed in'))
  })
  assert.match((await page.textContent('#events ~ table tbody')) ?? '', /Peter Novak/)

  const cases = await auditor.call<Rows<{ readonly id: string }>>('GET', '/api/cases?limit=1')
  const path = `/api/cases/${cases.body.rows[0]?.id}/receipts`
  const events = await auditor.call<Rows<{ readonly event: string }>>('GET', path)
  const receipt = await auditor.call<string>('GET', `${path}/${events.body.rows[0]?.event}`)
  assert.equal(receipt.status, 200)
  const exported = await page.request.get(
    `${desk.host().origin}/api/cases/${cases.body.rows[0]?.id}/export?format=archive`,
  )
  assert.equal(exported.status(), 200)
  await page.getByRole('link', { name: 'Check a receipt' }).click()
  await page.waitForSelector('.keys code')
  await page.setInputFiles('#receipt', [
    { name: 'one.tlog-proof', mimeType: '', buffer: Buffer.from(receipt.body) },
    { name: 'case.zip', mimeType: '', buffer: await exported.body() },
  ])
  await page.waitForSelector('.receipt:not(.archive)[data-tone=good]')
  await page.waitForSelector('.archive[data-tone=good]')
  assert.match((await page.textContent('.receipt')) ?? '', /an event of the kind “case-opened”/)
  assert.deepEqual(auditor.complaints, [])
  await auditor.leave()
})
