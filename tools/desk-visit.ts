import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { DeskHost } from './desk-host.ts'
import { eventually } from './eventually.ts'

/** How somebody comes to a desk's device. */
export interface DeskVisit {
  readonly language?: 'en' | 'es'
  readonly width?: number
  readonly height?: number
  readonly colors?: 'light' | 'dark'
  /** What stands behind the address: `#enrol=CODE-1`. */
  readonly fragment?: string
  /** Done to the browser before the page opens: a feature taken away, a clock that is wrong. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
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
  /** Waits until the weightiest instruction on screen says this. */
  readonly untilTold: (words: RegExp) => Promise<void>
  /** The entries that this device has stored, by its own account. */
  readonly stored: () => Promise<readonly StoredEntry[]>
  /** Waits until the device has stored at least so many entries. */
  readonly untilStored: (least: number) => Promise<void>
  readonly leave: () => Promise<void>
}

/** An entry in the device's database; whoever reads there learns no more. */
export interface StoredEntry {
  readonly n: number
  readonly kind: 'command' | 'file'
  readonly case: string
  readonly digest: string
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
  await visit.before?.(context)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
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
    untilTold: (words) => untilTold(page, words),
    stored: () => readStored(page),
    untilStored: async (least) => {
      await eventually(
        async () => ((await readStored(page)).length >= least ? true : undefined),
        `${least} entries on the device`,
      )
    },
    leave: () => context.close(),
  }
}

/** Opens the desk on a device that its code lets in, and waits until it would work without a network. */
export async function enrolDesk(
  browser: Browser,
  host: Pick<DeskHost, 'origin'>,
  visit: Omit<DeskVisit, 'fragment'> = {},
  code = 'CODE-1',
): Promise<DeskVisitor> {
  const visitor = await visitDesk(browser, host, { ...visit, fragment: `#enrol=${code}` })
  await visitor.page.waitForSelector('[data-value="start"]')
  await visitor.untilKept()
  return visitor
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
  for (let tries = 0; tries < 300; tries++) {
    const kept = await page.evaluate(async () => {
      const shelf = await caches.open('ostiary-rulebooks')
      return (await shelf.keys()).some((request) => request.url.includes('/api/rulebook/'))
    })
    if (kept) return
    await page.waitForTimeout(100)
  }
  throw new Error('the rulebook is not kept')
}

async function untilTold(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction(
    ([source, flags]) => {
      const told = document.querySelector('.now-card.first .todo')?.textContent ?? ''
      return new RegExp(source, flags).test(told)
    },
    [words.source, words.flags] as const,
  )
}

/** Reads the entries in the device's database as they are stored. */
export async function readStored(page: Page): Promise<readonly StoredEntry[]> {
  return page.evaluate(
    () =>
      new Promise<StoredEntry[]>((resolve, reject) => {
        const request = indexedDB.open('ostiary-desk')
        // What was not there before is no desk's database: it is not made here.
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve([])
        request.onsuccess = () => {
          const database = request.result
          const all = database.transaction('events').objectStore('events').getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            database.close()
            const events = all.result as { type: string; entry: StoredEntry }[]
            resolve(events.filter((e) => e.type === 'finished').map((e) => e.entry))
          }
        }
      }),
  )
}
