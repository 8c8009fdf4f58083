// The desk on a slow tablet: from a tap to the new instruction painted, at a processor slowed down four times.
import assert from 'node:assert/strict'
import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { visitDesk } from '../../../tools/desk-visit.ts'
import { writeTable } from '../../../tools/quality-page.ts'
import { buildWeb, isWebBuildStale } from '../../../tools/web-build.ts'

const rounds = 5
const slowDown = 4
const goalMs = 50
const way = ['start', 'officers', 'arrest', 'unknown', 'unknown', 'unknown'] as const
const end = ['review', 'finish', 'left', 'end', 'home'] as const
/** Somebody who reads a screen before tapping, and a hand that is as fast as the machine lets it be. */
const hands = { reading: 1_000, hasty: 0 } as const
const emptyPage = `<!doctype html><title>Empty</title><button data-value="tap">Tap</button><p id="question">0</p>
<script>document.querySelector('button').onclick = () => { question.textContent = 'answered' }</script>`

/** Milliseconds from the browser's own time of a tap until the frame that shows the new question is painted. */
async function tapped(page: Page, value: string, pauseMs: number): Promise<number> {
  await page.waitForSelector(`[data-value="${value}"]`)
  await page.waitForTimeout(pauseMs)
  const at = await page.evaluate((wanted) => {
    const button = document.querySelector(`[data-value="${wanted}"]`)
    button?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const seen = (): string => document.getElementById('question')?.textContent ?? ''
    const before = seen()
    const page = window as unknown as { painted?: Promise<number> }
    page.painted = new Promise((resolve) => {
      const look = ({ timeStamp }: Event): void => {
        // In a frame's callback, so that a message posted here comes in when that very frame is painted.
        const frame = (): void => {
          if (seen() === before) {
            requestAnimationFrame(frame)
            return
          }
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - timeStamp)
          port2.postMessage('')
        }
        requestAnimationFrame(frame)
      }
      button?.addEventListener('click', look, { once: true, capture: true })
    })
    const { left, top, width, height } = (button as Element).getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, value)
  // By the place on the screen: a click on an element would first run the driver's own code in the page.
  await page.mouse.click(at.x, at.y)
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] as number

if (isWebBuildStale()) await buildWeb()
const browser = await launchBrowser()
const host = await startDeskHost()
const visitor = await visitDesk(browser, host, { fragment: '#enrol=CODE-1' })
const { page } = visitor
await visitor.untilKept()
await page.waitForFunction(async () =>
  (await (await caches.open('ostiary-rulebooks')).keys()).some((r) => r.url.includes('/api/diagrams/')),
)
const empty = await visitor.context.newPage()
await empty.setContent(emptyPage)
for (const slowed of [page, empty]) {
  const session = await visitor.context.newCDPSession(slowed)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
}

interface Row {
  readonly tap: string
  readonly value: string
  readonly times: Record<keyof typeof hands, number[]>
}
const row = (tap: string, value: string): Row => ({ tap, value, times: { reading: [], hasty: [] } })
const beside = row('(an empty page)', 'tap')
const found = way.map((value, n) => row(`${n + 1}. ${value}`, value))
for (let n = 0; n < rounds; n++)
  for (const hand of ['reading', 'hasty'] as const) {
    await empty.bringToFront()
    await empty.evaluate(() => {
      const question = document.getElementById('question')
      if (question !== null) question.textContent = '0'
    })
    beside.times[hand].push(await tapped(empty, beside.value, hands[hand]))
    await page.bringToFront()
    await page.reload()
    await page.waitForSelector('html[data-warm]')
    for (const { value, times } of found) times[hand].push(await tapped(page, value, hands[hand]))
    for (const value of end) await page.locator(`[data-value="${value}"]`).first().click()
  }
const ms = (t: number): string => `${t.toFixed(1)} ms`
const table = [
  '| tap | median | least | most | median of a hasty hand |',
  '| --- | --: | --: | --: | --: |',
  ...[beside, ...found].map(({ tap, times: { reading, hasty } }) => {
    const own = [median(reading), Math.min(...reading), Math.max(...reading), median(hasty)]
    return `| ${tap} | ${own.map(ms).join(' | ')} |`
  }),
]
const slowest = Math.max(...found.map(({ times }) => median(times.reading)))
console.log(`processor slowed down ${slowDown} times, ${rounds} rounds, load ${loadavg()[0]?.toFixed(1)}`)
console.log(`goal: an answer on screen within ${goalMs} ms of a tap by somebody who reads each screen for a second`)
console.log(table.join('\n'))
console.log(`slowest median: ${ms(slowest)}`)
if (process.argv.includes('--write')) writeTable('The desk on a slow tablet', table)
assert.deepEqual(visitor.complaints, [])
await visitor.leave()
await host.close()
await browser.close()
if (slowest > goalMs) process.exitCode = 1
