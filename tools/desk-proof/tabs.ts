import type { BrowserContext, Page } from 'playwright-core'

/** The tabs of one tablet, which die as tabs do. */
export interface Tabs {
  /** One that is alive; opened anew where there is none. */
  readonly some: () => Promise<Page>
  /** Another one beside it. */
  readonly another: () => Promise<Page>
  /** The end of a tab in the middle of what it does: closed, or its process gone. */
  readonly kill: (page: Page, how: 'close' | 'crash') => Promise<void>
  /** Stops the service worker, as a browser does whenever it likes. */
  readonly stopWorker: () => Promise<void>
  /** Moves the device's clock away from the true time by so many milliseconds, for every page. */
  readonly shiftClock: (by: number) => Promise<void>
  readonly errors: readonly string[]
}

// Only the page's own idea of the time is moved: timers go on as they do on a device with a wrong clock.
/** Shifts a page's clock by as many milliseconds as `proof-clock` says in its local storage. */
export const wrongClock = (): void => {
  const Real = Date
  const by = (): number => {
    try {
      return Number(localStorage.getItem('proof-clock') ?? 0)
    } catch {
      return 0
    }
  }
  // biome-ignore lint/suspicious/noExplicitAny: the constructor of Date takes whatever Date takes
  const args = (given: any[]): any[] => (given.length === 0 ? [Real.now() + by()] : given)
  window.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...(args(given) as [number]))
    }
    static override now(): number {
      return Real.now() + by()
    }
  } as unknown as DateConstructor
}

/** Opens the first tab at an address where the desk is enrolled. */
export async function openTabs(context: BrowserContext, origin: string, fragment: string): Promise<Tabs> {
  const alive = new Set<Page>()
  const errors: string[] = []
  let clock = 0
  await context.addInitScript(wrongClock)
  const open = async (hash = ''): Promise<Page> => {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('pageerror', (error) => errors.push(error.message))
    alive.add(page)
    await page.goto(`${origin}/desk${hash}`)
    await page.waitForSelector('[data-value="start"]')
    return page
  }
  await open(fragment)
  return {
    errors,
    some: async () => [...alive][0] ?? (await open()),
    another: async () => (alive.size > 1 ? ([...alive].at(-1) as Page) : open()),
    kill: async (page, how) => {
      alive.delete(page)
      if (how === 'crash') {
        const crashed = page.waitForEvent('crash')
        const cdp = await context.newCDPSession(page)
        // It never answers: there is nobody any more who could.
        cdp.send('Page.crash').catch(() => {})
        await crashed
      }
      await page.close()
    },
    stopWorker: async () => {
      const [page] = alive
      if (page === undefined) return
      const cdp = await context.newCDPSession(page)
      await cdp.send('ServiceWorker.enable')
      await cdp.send('ServiceWorker.stopAllWorkers')
      await cdp.detach()
    },
    shiftClock: async (by) => {
      clock = by
      const [page] = alive
      await page?.evaluate((ms) => localStorage.setItem('proof-clock', String(ms)), clock)
    },
  }
}
