import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { looks } from '../../../tools/looks.ts'
import { callAs } from '../../../tools/office-host.ts'
import { openOffice } from '../../../tools/office-visit.ts'
import type { Role } from '../../cases/index.ts'
import { type OfficeRoute, routes } from './routes.ts'

const office = await openOffice()

// The case at the head of the queue.
let first: Promise<string> | undefined
function firstCase(): Promise<string> {
  first ??= callAs(office.host, 'demo-privacy', 'privacy-officer').then(async (officer) => {
    const listed = await officer.call('GET', '/api/cases?status=open&limit=1')
    const { rows } = (await listed.json()) as { readonly rows: readonly { readonly id: string }[] }
    return rows[0]?.id ?? ''
  })
  return first
}

// Whoever may do the most on the pages on which the office is kept in order; cases are looked at by their reader.
const preferred: readonly Role[] = ['administrator', 'system-administrator']

function roleFor(route: OfficeRoute): Role | 'nobody' {
  if (route.for === 'anyone') return 'nobody'
  if (route.for === undefined || /^\/(queue|cases)/.test(route.path)) return 'privacy-officer'
  return preferred.find((r) => route.for?.includes(r)) ?? (route.for[0] as Role)
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1')
  await page.waitForFunction(() => document.querySelector('[data-loading]') === null)
  // A case is whole once the rulebook's words are there.
  if (/\/cases\//.test(page.url())) await page.waitForSelector('.answer-item .headline')
  await page.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true
  })
}

async function wide(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return over > 0 ? [`${over} pixels wider than the window`] : []
}

test('axe finds nothing on any page behind the desk, and none is wider than the smallest phone', async () => {
  const found: string[] = []
  for (const role of new Set(routes.map(roleFor))) {
    const { page, complaints, leave } = await office.visit(role === 'nobody' ? {} : { role })
    for (const route of routes.filter((r) => roleFor(r) === role)) {
      const path = route.path.replace(/:\w+/, await firstCase())
      // One language after the other, so that each page is loaded twice and only looks different in between.
      for (const { width, colors, language } of looks) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: colors })
        const address = `${office.host.origin}${language === 'es' ? '/es' : ''}${path}`
        if (page.url() !== address) await page.goto(address)
        await settled(page).catch(() => found.push(`${path}: it does not load`))
        const faults = [...(await axeFaults(page)), ...(await wide(page))]
        found.push(...faults.map((fault) => `${path} ${width} ${colors} ${language}: ${fault}`))
      }
    }
    found.push(...complaints)
    await leave()
  }
  assert.deepEqual(found, [])
})

test('on paper a case holds what is still to be done, and nothing to press', async () => {
  const { page, open, leave } = await office.visit({ role: 'privacy-officer' })
  await open(`/cases/${await firstCase()}`)
  await page.waitForSelector('.answer-item .headline')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  assert.ok(await page.locator('.at-once-list > li').first().isVisible())
  const folded = page.locator('section[aria-labelledby=tasks-title] > details .task-name').first()
  assert.ok(await folded.isVisible(), 'what lies folded on screen')
  assert.equal(await page.locator('.case button:visible, .case summary:visible:has-text("Why")').count(), 0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  assert.ok(!(await folded.isVisible()), 'folded again')
  await leave()
})

test('nor in the boxes that open over them', async () => {
  const { page, leave } = await office.visit({ role: 'privacy-officer', width: 360, height: 800 })
  const found: string[] = []
  const look = async (open: string): Promise<void> => {
    await page.locator(open).first().click()
    await page.waitForSelector('dialog')
    found.push(...(await axeFaults(page)).map((fault) => `${open}: ${fault}`))
  }
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
  }
  await page.waitForSelector('.queue-row')
  await look('[aria-keyshortcuts=n]')
  await close()
  await page.goto(`${office.host.origin}/cases/${await firstCase()}`)
  await page.waitForSelector('.answer-item .headline')
  // Of what was due at once, the other steps lie folded.
  await page.locator('.at-once-list summary').first().click()
  for (const box of ['[data-step=waive]', '[data-step=assign]', '.fact-correct', '[data-way-to=close]']) {
    await look(box)
    await close()
  }
  await page.getByRole('button', { name: 'Record something' }).click()
  await look('dialog [data-noun=officer]')
  await close()
  assert.deepEqual(found, [])
  await leave()
})

test('everything to tap on the queue and on a case is at least 44 pixels high', async () => {
  const { page, leave } = await office.visit({ role: 'privacy-officer', width: 360, height: 800 })
  const small = () =>
    page
      .locator('main button:visible, main select:visible, main summary:visible, .top a:visible, .case-link:visible')
      .evaluateAll((list) => list.filter((e) => e.getBoundingClientRect().height < 43.5).map((e) => e.outerHTML))
  await page.waitForSelector('.queue-row')
  const found = await small()
  await page.goto(`${office.host.origin}/cases/${await firstCase()}`)
  await page.waitForSelector('.answer-item .headline')
  found.push(...(await small()))
  assert.deepEqual(found, [])
  await leave()
})
