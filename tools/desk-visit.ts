import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { DeskHost } from './desk-host.ts'

/** How somebody comes to a desk's device. */
export interface DeskVisit {
  readonly language?: 'en' | 'es'
  readonly width?: number
  readonly height?: number
  readonly colors?: 'light' | 'dark'
  /** What stands behind the address: `#enrol=CODE-1`. */
  readonly fragment?: string
}

/** Somebody at a desk's device. */
export interface DeskVisitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: string[]
  readonly taps: () => number
  /** Taps the button of that value. */
  readonly tap: (value: string) => Promise<void>
  /** Answers each question by the first of these that it offers, else "I don't know", until none is left; gives the questions. */
  readonly replyToEnd: (known: readonly string[]) => Promise<readonly string[]>
  /** Waits until the pages and the rulebook are on this device. */
  readonly untilKept: () => Promise<void>
  readonly leave: () => Promise<void>
}

/** Opens the desk in a browser that nobody used before. */
export async function visitDesk(
  browser: Browser,
  host: Pick<DeskHost, 'origin'>,
  visit: DeskVisit = {},
): Promise<DeskVisitor> {
  const { language = 'en', width = 390, height = 844, colors = 'light', fragment = '' } = visit
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colors,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // Without a network the browser tells of each try, which is what a test wants to happen.
    if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(message.text()))
      complaints.push(message.text())
  })
  let taps = 0
  const tap = async (value: string): Promise<void> => {
    taps++
    await page.click(`button[data-value="${value}"]`)
  }
  await page.goto(`${host.origin}${language === 'es' ? '/es' : ''}/desk${fragment}`)
  return {
    page,
    context,
    complaints,
    taps: () => taps,
    tap,
    replyToEnd: (known) => replyToEnd(page, known),
    untilKept: () => untilKept(page),
    leave: () => context.close(),
  }
}

async function replyToEnd(page: Page, known: readonly string[]): Promise<readonly string[]> {
  const asked: string[] = []
  for (let n = 0; n < 40; n++) {
    await page.waitForSelector('.asked-now #question')
    if ((await page.locator('.asked-now fieldset').count()) === 0) return asked
    const question = (await page.textContent('#question')) ?? ''
    asked.push(question)
    const offered = await page
      .locator('.asked-now button[data-value]')
      .evaluateAll((all) => all.map((b) => b.getAttribute('data-value')))
    const reply = known.find((value) => offered.includes(value)) ?? 'unknown'
    await page.click(`.asked-now button[data-value="${reply}"]`)
    await page.waitForFunction((was) => document.getElementById('question')?.textContent !== was, question)
  }
  throw new Error(`the desk does not stop asking: ${asked.join(' | ')}`)
}

async function untilKept(page: Page): Promise<void> {
  await page.waitForSelector('html[data-offline=ready]')
  for (let tries = 0; tries < 100; tries++) {
    const kept = await page.evaluate(async () => {
      const shelf = await caches.open('ostiary-rulebooks')
      return (await shelf.keys()).some((request) => request.url.includes('/api/rulebook/'))
    })
    if (kept) return
    await page.waitForTimeout(100)
  }
  throw new Error('the rulebook is not kept')
}
