import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { visitDesk } from '../../../tools/desk-visit.ts'
import { fullDesk, walkDesk } from '../../../tools/desk-walk.ts'
import { looks } from '../../../tools/looks.ts'
import { openBrowser } from '../../../tools/open-browser.ts'

const browser = await openBrowser()
const host = await startDeskHost()
after(() => host.close())

/** Smaller than a finger, or wider than the window. */
async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small = [
      ...document.querySelectorAll('.desk button, .desk a, .desk input:not([type=checkbox]), .desk textarea'),
    ]
      .filter((e) => !e.classList.contains('skip') && e.closest('.why, .law-line') === null)
      .filter((e) => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 47.5)
      .map((e) => `small: ${e.outerHTML.slice(0, 120)}`)
    const { scrollWidth, clientWidth } = document.documentElement
    return [...small, ...(scrollWidth > clientWidth ? [`wide: ${document.body.textContent?.slice(0, 60)}`] : [])]
  })
}

for (const { width, colors, language } of looks)
  test(`no screen of the desk has a fault that axe finds, a small target or words out of sight (${width} px, ${colors}, ${language})`, async (t) => {
    const office = await startDeskHost(0, fullDesk)
    t.after(() => office.close())
    const height = width < 400 ? 640 : 900
    const visitor = await visitDesk(browser, office, { width, height, colors, language, fragment: '#enrol=CODE-1' })
    const { page } = visitor
    const found: string[] = []
    let screens = 0
    await walkDesk(visitor, office, async (where) => {
      screens++
      for (const fault of [...(await axeFaults(page)), ...(await misfits(page))]) found.push(`${where}: ${fault}`)
    })
    assert.deepEqual(found, [])
    assert.ok(screens > 30, String(screens))
    await visitor.leave()
  })

test('the focus is on each new screen’s heading, and the keyboard alone comes to an instruction', async () => {
  const visitor = await visitDesk(browser, host, { width: 1280, height: 900, fragment: '#enrol=CODE-1' })
  const { page } = visitor
  for (const value of ['start', 'officers', 'arrest']) {
    await page.waitForSelector(`[data-value="${value}"]`)
    await page.waitForFunction(() => document.activeElement?.id === 'question')
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.getAttribute('data-value'))) === value) break
    }
    await page.keyboard.press('Enter')
  }
  await page.waitForSelector('.now-card.first .todo')
  await visitor.leave()
})
