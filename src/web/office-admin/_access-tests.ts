import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeFaults } from '../../../tools/axe-faults.ts'
import type { OfficeVisit } from '../../../tools/office-visitors.ts'
import type { Desk } from './_desk.ts'

const paths = ['/duty', '/facility', '/people', '/rulebooks', '/import', '/connections', '/record', '/account']

const visits: readonly OfficeVisit[] = [
  { width: 320, height: 800 },
  { width: 1280, height: 900, colors: 'dark', language: 'es' },
]

/** Every page of the office itself, by keyboard, on a phone, in both languages and in the dark. */
export function accessTests(desk: Desk): void {
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
}
