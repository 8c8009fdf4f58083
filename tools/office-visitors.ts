import { after, before } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { type OfficeHost, startOfficeHost } from './office-host.ts'
import { buildWeb, isWebBuildStale } from './web-build.ts'

/** The invented people of the demonstration, by role. */
const people = {
  desk: 'demo-desk',
  security: 'demo-security',
  liaison: 'demo-liaison',
  'privacy-officer': 'demo-privacy',
  counsel: 'demo-counsel',
  administrator: 'demo-administrator',
  'system-administrator': 'demo-it',
  auditor: 'demo-auditor',
} as const

/** How somebody comes to the office in a test. */
export interface OfficeVisit {
  readonly role?: keyof typeof people
  readonly language?: 'en' | 'es'
  readonly width?: number
  readonly height?: number
  readonly colors?: 'light' | 'dark'
}

/** Somebody's browser, with what it complained of. */
export interface OfficeVisitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: string[]
  /** Opens a page of the office and waits for its heading. */
  readonly open: (path: string) => Promise<void>
  /** Calls the API as the page would. */
  readonly call: <T>(
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ readonly status: number; readonly body: T }>
  readonly leave: () => Promise<void>
}

/** Opens a browser that nobody used before and, with a role, signs in as the invented person who has it. */
export async function visitOffice(
  browser: Browser,
  host: Pick<OfficeHost, 'origin'>,
  visit: OfficeVisit = {},
): Promise<OfficeVisitor> {
  const { role, language = 'en', width = 1280, height = 900, colors = 'light' } = visit
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colors,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  const call: OfficeVisitor['call'] = (method, path, body) =>
    page.evaluate(
      async ([how, where, what]) => {
        const headers = { 'Content-Type': 'application/json' }
        const response = await fetch(String(where), {
          method: String(how),
          ...(what === undefined ? {} : { headers, body: JSON.stringify(what) }),
        })
        const text = await response.text()
        return {
          status: response.status,
          body: /json/.test(response.headers.get('Content-Type') ?? '') ? JSON.parse(text) : text,
        }
      },
      [method, path, body] as const,
    )
  const open = async (path: string): Promise<void> => {
    await page.goto(`${host.origin}${language === 'es' ? '/es' : ''}${path}`)
    await page.waitForSelector('h1')
  }
  await open('/sign-in')
  if (role !== undefined) {
    const { status } = await call('POST', '/api/demo/sign-in', { person: people[role], role })
    if (status !== 200) throw new Error(`the ${role} of the demonstration cannot sign in: ${status}`)
  }
  return { page, context, complaints, open, call, leave: () => context.close() }
}

/** What the tests of a file share: one server with the demonstration's people, and one browser. */
export interface Desk {
  readonly visit: (visit?: OfficeVisit) => Promise<OfficeVisitor>
  readonly host: () => OfficeHost
  readonly browser: () => Browser
}

/** Starts server and browser before the tests of a file, once for all of them: to start is slower than to test. */
export function openDesk(): Desk {
  let browser: Browser | undefined
  let host: OfficeHost | undefined
  before(async () => {
    if (isWebBuildStale()) await buildWeb()
    ;[browser, host] = await Promise.all([launchBrowser(), startOfficeHost('localhost')])
  })
  after(async () => {
    await browser?.close()
    await host?.close()
  })
  const started = () => {
    if (browser === undefined || host === undefined) throw new Error('the desk is not open')
    return { browser, host }
  }
  return {
    visit: (visit) => visitOffice(started().browser, started().host, visit),
    host: () => started().host,
    browser: () => started().browser,
  }
}
