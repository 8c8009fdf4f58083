import type { Browser, Page } from 'playwright-core'
import type { OfficeHost } from './office-host.ts'

/** How a test comes to the pages behind the desk. */
export interface OfficeVisit {
  readonly language?: 'en' | 'es'
  readonly width?: number
  readonly height?: number
  readonly colors?: 'light' | 'dark'
}

/** A visitor behind the desk, with what the browser complained of. */
export interface OfficeVisitor {
  readonly page: Page
  readonly complaints: readonly string[]
  /** Opens a path in the visit's language and waits until its heading stands there. */
  readonly open: (path: string) => Promise<void>
  /** Signs in as the invented person of a role. */
  readonly enterAs: (role: string) => Promise<void>
  readonly leave: () => Promise<void>
}

/** Opens the pages behind the desk in a browser that nobody used before. */
export async function visitOffice(
  browser: Browser,
  host: Pick<OfficeHost, 'origin'>,
  visit: OfficeVisit = {},
): Promise<OfficeVisitor> {
  const { language = 'en', width = 1280, height = 900, colors = 'light' } = visit
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colors,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // The page asks who is signed in, and is told: nobody.
    if (message.type() === 'error' && !/status of 401/.test(message.text())) complaints.push(message.text())
  })
  const open = async (path: string): Promise<void> => {
    await page.goto(`${host.origin}${language === 'es' ? '/es' : ''}${path}`)
    await page.waitForSelector('main h1')
  }
  const enterAs = async (role: string): Promise<void> => {
    await open('/sign-in')
    await page.click(`.demo-people [data-role="${role}"]`)
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
  }
  return { page, complaints, open, enterAs, leave: () => context.close() }
}
