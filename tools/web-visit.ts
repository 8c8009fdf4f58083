import type { Browser, Page } from 'playwright-core'
import type { WebHost } from './web-host.ts'

/** How a test comes to the dialogue. */
export interface Visit {
  readonly language?: 'en' | 'es'
  readonly width?: number
  readonly height?: number
  readonly colors?: 'light' | 'dark'
  /** The moment that the page takes for now, in California; the real one where left out. */
  readonly now?: Date
}

/** A visitor's page, with what the browser complained of and how often it was tapped. */
export interface Visitor {
  readonly page: Page
  readonly complaints: string[]
  readonly taps: () => number
  readonly tap: (value: string) => Promise<void>
  readonly leave: () => Promise<void>
}

/** Opens the dialogue in a browser that nobody used before. */
export async function visitAsk(browser: Browser, host: Pick<WebHost, 'origin'>, visit: Visit = {}): Promise<Visitor> {
  const { language = 'en', width = 390, height = 844, colors = 'light', now } = visit
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colors,
    reducedMotion: 'reduce',
    ...(now === undefined ? {} : { timezoneId: 'America/Los_Angeles' }),
  })
  const page = await context.newPage()
  if (now !== undefined) await page.clock.setFixedTime(now)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  let taps = 0
  await page.goto(`${host.origin}${language === 'es' ? '/es/ask' : '/ask'}`)
  const tap = async (value: string): Promise<void> => {
    taps++
    await page.click(`button[data-value="${value}"]`)
  }
  return { page, complaints, taps: () => taps, tap, leave: () => context.close() }
}

/** Gives what is known to the questions that ask for it and "I don't know" to all others, until the answer stands there; the rulebook decides which are asked. */
export async function replyToAnswer({ page }: Visitor, known: readonly string[]): Promise<void> {
  for (let asked = 0; asked < 60; asked++) {
    await page.waitForSelector('.answer, button[data-value]')
    if ((await page.locator('.answer').count()) > 0) return
    const before = await page.textContent('#question')
    const offered = await page
      .locator('button[data-value]')
      .evaluateAll((all) => all.map((b) => b.getAttribute('data-value')))
    await page.click(`button[data-value="${known.find((value) => offered.includes(value)) ?? 'unknown'}"]`)
    await page.waitForFunction((text) => document.getElementById('question')?.textContent !== text, before)
  }
  throw new Error('The dialogue did not come to an answer.')
}

/** Says "I don't know" to every question until the answer stands there. */
export function shrugToAnswer(visitor: Visitor): Promise<void> {
  return replyToAnswer(visitor, [])
}

/** Waits until the device keeps what the server has at that address; the browser's own wait does not await an answer. */
export async function untilKept({ page }: Visitor, address: string): Promise<void> {
  await until(page, (name) => caches.match(name).then((found) => found !== undefined), address)
}

/** Waits until a question put to the page is answered with true, for twenty seconds at most. */
export async function until<T>(page: Page, ask: (about: T) => Promise<boolean>, about: T): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await page.evaluate(ask as (about: unknown) => Promise<boolean>, about)) return
    await page.waitForTimeout(100)
  }
  throw new Error('It did not become true.')
}
