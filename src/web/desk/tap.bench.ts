// The desk on a slow tablet: from a tap to the new instruction painted, at a processor slowed down four times.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { startDeskHost } from '../../../tools/desk-host.ts'
import { visitDesk } from '../../../tools/desk-visit.ts'
import { buildWeb, isWebBuildStale } from '../../../tools/web-build.ts'

const rounds = 5
const slowDown = 4
const goalMs = 50
const way = ['start', 'officers', 'arrest', 'unknown', 'unknown', 'unknown'] as const
const emptyPage = `<!doctype html><title>Empty</title><button data-value="tap">Tap</button><p id="question">0</p>
<script>document.querySelector('button').onclick = () => { question.textContent = 'answered' }</script>`

/** Milliseconds from the browser's own time of a tap until what it changed was painted. */
async function tapped(page: Page, value: string): Promise<number> {
  await page.waitForSelector(`[data-value="${value}"]`)
  await page.evaluate((wanted) => {
    const at = window as unknown as { painted?: Promise<number> }
    at.painted = new Promise((resolve) => {
      const button = document.querySelector(`[data-value="${wanted}"]`)
      const seen = (): string => document.getElementById('question')?.textContent ?? ''
      const before = seen()
      button?.addEventListener(
        'click',
        ({ timeStamp }) => {
          const look = (): void => {
            if (seen() === before) requestAnimationFrame(look)
            // The frame that shows it is over when a message of its own comes in.
            else {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => resolve(performance.now() - timeStamp)
              requestAnimationFrame(() => port2.postMessage(''))
            }
          }
          queueMicrotask(look)
        },
        { once: true, capture: true },
      )
    })
  }, value)
  await page.locator(`[data-value="${value}"]`).first().click()
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

const none: number[] = []
const found = way.map((value, n) => ({ tap: `${n + 1}. ${value}`, value, times: [...none] }))
const beside = { tap: '(an empty page)', value: 'tap', times: none }
for (let n = 0; n < rounds; n++) {
  await empty.bringToFront()
  await empty.evaluate(() => {
    const question = document.getElementById('question')
    if (question !== null) question.textContent = '0'
  })
  beside.times.push(await tapped(empty, beside.value))
  await page.bringToFront()
  await page.reload()
  await page.waitForSelector('html[data-warm]')
  for (const { value, times } of found) times.push(await tapped(page, value))
  await page.locator('[data-value="review"]').click()
}
console.log(`processor slowed down ${slowDown} times, ${rounds} rounds; goal: an answer on screen within ${goalMs} ms`)
console.log('| tap | median | least | most |')
console.log('| --- | --: | --: | --: |')
for (const { tap, times } of [beside, ...found])
  console.log(
    `| ${tap} | ${[median(times), Math.min(...times), Math.max(...times)].map((t) => `${t.toFixed(1)} ms`).join(' | ')} |`,
  )
const slowest = Math.max(...found.map(({ times }) => median(times)))
console.log(`slowest median: ${slowest.toFixed(1)} ms`)
assert.deepEqual(visitor.complaints, [])
await visitor.leave()
await host.close()
await browser.close()
if (slowest > goalMs) process.exitCode = 1
