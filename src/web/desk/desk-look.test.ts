import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { type DeskVisit, visitDesk } from '../../../tools/desk-visit.ts'
import { fullDesk, walkDesk } from '../../../tools/desk-walk.ts'
import { openBrowser } from '../../../tools/open-browser.ts'

const browser = await openBrowser()

type Prepare = (page: Page) => Promise<unknown>

/** Walks through every screen as somebody comes to it; what a look finds is told with its place, and there must be none. */
async function nothingOn(
  visit: DeskVisit,
  look: (page: Page) => Promise<readonly string[]>,
  prepare: Prepare = async () => {},
): Promise<void> {
  const host = await startDeskHost(0, fullDesk)
  const visitor = await visitDesk(browser, host, { ...visit, fragment: '#enrol=CODE-1' })
  const found: string[] = []
  await prepare(visitor.page)
  await walkDesk(visitor, host, async (where) => {
    for (const fault of await look(visitor.page)) found.push(`${where}: ${fault}`)
  })
  assert.deepEqual(found, [])
  await visitor.leave()
  await host.close()
}

/** Words that are cut off, pushed out of the window, or broken in the middle without need. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : []
    const cut = [...document.querySelectorAll<HTMLElement>('.desk button, .desk a, .desk h1, .desk p, .desk label')]
      .filter((e) => !e.classList.contains('skip') && !e.classList.contains('unseen') && e.clientWidth > 0)
      .filter((e) => e.scrollWidth > e.clientWidth + 1)
      .map((e) => `${e.className || e.tagName}: ${e.textContent?.slice(0, 40)}`)
    const broken: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('.unseen, script, style') !== null) continue
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
      }
    }
    return [...wide, ...cut, ...broken.map((word) => `broken: ${word}`)]
  })
}

// 640 px wide at twice the size is 320; the browser's own zoom does the same to a page.
for (const [name, width, height] of [
  ['320 px wide, as at 200 % zoom on a small tablet', 320, 512],
  ['360 px wide, a phone', 360, 740],
] as const)
  for (const language of ['en', 'es'] as const)
    test(`nothing is cut off at ${name} (${language})`, () => nothingOn({ width, height, language }, cutOff))

test('letters twice as large lose nothing', () =>
  nothingOn({ width: 800, height: 900 }, cutOff, async (page) => {
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '200%')),
    )
    await page.reload()
  }))

test('with the colours of the system, whatever was told by a ground has a border, and buttons stay buttons', () =>
  nothingOn(
    {},
    (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.now-card, .desk-warning, .desk button:not(.skip):not(.back), a.call')]
          .filter((e) => e.getBoundingClientRect().height > 0)
          .filter((e) => Number.parseFloat(getComputedStyle(e).borderTopWidth) < 1)
          .map((e) => e.className || e.outerHTML.slice(0, 80)),
      ),
    (page) => page.emulateMedia({ forcedColors: 'active' }),
  ))

test('who wants no motion gets none', () =>
  nothingOn({}, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.desk *')]
        .filter((e) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(e)
          const longest = Math.max(...transitionDuration.split(',').map((t) => Number.parseFloat(t)))
          return (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01) || longest > 0.01
        })
        .map((e) => e.className || e.tagName),
    ),
  ))

test('nothing sticks to what is above it, and the hidden screen stands in the middle of a wide window too', () =>
  nothingOn({ width: 1280, height: 900 }, (page) =>
    page.evaluate(() => {
      const box = (e: Element) => e.getBoundingClientRect()
      const stuck = [...document.querySelectorAll('main > * + .desk-warning, main .entries, main .big')]
        .filter((e) => e.previousElementSibling !== null && box(e.previousElementSibling).height > 0)
        .filter((e) => box(e).height > 0 && box(e).top - box(e.previousElementSibling ?? e).bottom < 6)
        .map((e) => `stuck: ${e.className}`)
      const aside = [...document.querySelectorAll('.cover > *')]
        .filter((e) => Math.abs((box(e).left + box(e).right) / 2 - innerWidth / 2) > 2)
        .map((e) => `aside: ${e.tagName}`)
      return [...stuck, ...aside]
    }),
  ))
