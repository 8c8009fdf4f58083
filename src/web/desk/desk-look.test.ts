import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { type DeskHost, startDeskHost } from '../../../tools/desk-host.ts'
import { visitDesk } from '../../../tools/desk-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../tools/web-build.ts'

let browser: Browser
let host: DeskHost
before(async () => {
  if (isWebBuildStale()) await buildWeb()
  browser = await launchBrowser()
  host = await startDeskHost()
})
after(async () => {
  await browser?.close()
  await host?.close()
})

const way = ['start', 'officers', 'arrest', 'dhs-i200', 'officer', 'sign', 'review', 'finish', 'left', 'end', 'outbox']
const aside = ['officer', 'sign']

/** Walks through the screens and looks at each. */
async function walk(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await page.waitForSelector('[data-value="start"]')
  await look('home')
  for (const step of way) {
    if (step === 'outbox') await page.locator('.row-button').first().click()
    else await page.locator(`button[data-value="${step}"]`).first().click()
    await page.waitForSelector('#question')
    await look(step)
    if (aside.includes(step)) await page.locator('.back').click()
  }
}

/** Words that are cut off or pushed out of the window. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : []
    const cut = [...document.querySelectorAll<HTMLElement>('.desk button, .desk a, .desk h1, .desk p, .desk label')]
      .filter((e) => !e.classList.contains('skip') && !e.classList.contains('unseen') && e.clientWidth > 0)
      .filter((e) => e.scrollWidth > e.clientWidth + 1)
      .map((e) => `${e.className || e.tagName}: ${e.textContent?.slice(0, 40)}`)
    return [...wide, ...cut]
  })
}

// 640 px wide at twice the size is 320; the browser's own zoom does the same to a page.
for (const [name, width, height] of [
  ['320 px wide, as at 200 % zoom on a small tablet', 320, 512],
  ['360 px wide, a phone', 360, 740],
] as const)
  for (const language of ['en', 'es'] as const)
    test(`nothing is cut off at ${name} (${language})`, async () => {
      const visitor = await visitDesk(browser, host, { width, height, language, fragment: '#enrol=CODE-1' })
      const found: string[] = []
      await walk(visitor.page, async (where) => {
        for (const fault of await cutOff(visitor.page)) found.push(`${where}: ${fault}`)
      })
      assert.deepEqual(found, [])
      await visitor.leave()
    })

test('letters twice as large lose nothing', async () => {
  const visitor = await visitDesk(browser, host, { width: 800, height: 900, fragment: '#enrol=CODE-1' })
  const { page } = visitor
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '200%')),
  )
  await page.reload()
  const found: string[] = []
  await walk(page, async (where) => {
    for (const fault of await cutOff(page)) found.push(`${where}: ${fault}`)
  })
  assert.deepEqual(found, [])
  await visitor.leave()
})

test('with the colours of the system, whatever was told by a ground has a border, and buttons stay buttons', async () => {
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  const { page } = visitor
  await page.emulateMedia({ forcedColors: 'active' })
  const found: string[] = []
  await walk(page, async (where) => {
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('.now-card, .desk-warning, .desk button:not(.skip):not(.back), a.call')]
        .filter((e) => e.getBoundingClientRect().height > 0)
        .filter((e) => Number.parseFloat(getComputedStyle(e).borderTopWidth) < 1)
        .map((e) => e.className || e.outerHTML.slice(0, 80)),
    )
    for (const one of bare) found.push(`${where}: ${one}`)
  })
  assert.deepEqual(found, [])
  await visitor.leave()
})

test('who wants no motion gets none', async () => {
  const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
  const { page } = visitor
  const found: string[] = []
  await walk(page, async (where) => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('.desk *')]
        .filter((e) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(e)
          const longest = Math.max(...transitionDuration.split(',').map((t) => Number.parseFloat(t)))
          return (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01) || longest > 0.01
        })
        .map((e) => e.className || e.tagName),
    )
    for (const one of moving) found.push(`${where}: ${one}`)
  })
  assert.deepEqual(found, [])
  await visitor.leave()
})
