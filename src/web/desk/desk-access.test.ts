import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '../../../tools/axe-faults.ts'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { type DeskVisit, visitDesk } from '../../../tools/desk-visit.ts'
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

const visits: readonly DeskVisit[] = [
  { width: 390, height: 844 },
  { width: 320, height: 640, language: 'es', colors: 'dark' },
  { width: 1280, height: 900, language: 'es' },
  { width: 1280, height: 900, colors: 'dark' },
]
const way: readonly (string | undefined)[] = [
  undefined,
  'start',
  'officers',
  'arrest',
  'why',
  'dhs-i200',
  'photo',
  'officer',
  'note',
  'claim',
  'sign',
  'relative',
  'review',
  'finish',
  'left',
  'end',
  'home',
  'outbox',
]
const aside = ['photo', 'officer', 'note', 'claim', 'sign', 'relative']

for (const visit of visits) {
  const name = `${visit.width} px, ${visit.colors ?? 'light'}, ${visit.language ?? 'en'}`
  test(`no screen of the desk has a fault that axe finds, a small target or words out of sight (${name})`, async () => {
    const visitor = await visitDesk(browser, host, { ...visit, fragment: '#enrol=CODE-1' })
    const { page } = visitor
    const found: string[] = []
    const look = async (where: string): Promise<void> => {
      await page.waitForSelector('#question')
      for (const fault of [...(await axeFaults(page)), ...(await misfits(page))]) found.push(`${where}: ${fault}`)
    }
    await page.waitForSelector('[data-value="start"]')
    for (const step of way) {
      if (step !== undefined) await page.locator(`button[data-value="${step}"]`).first().click()
      await look(step ?? 'home')
      if (step !== undefined && aside.includes(step)) await page.locator('.back').click()
    }
    await page.locator('.bar-button.hide').click()
    await page.waitForSelector('.cover')
    await look('hidden')
    assert.deepEqual(found, [])
    await visitor.leave()
  })
}

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
