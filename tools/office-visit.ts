import { after } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Role } from '../src/cases/index.ts'
import { type OfficeHost, startOfficeHost } from './office-host.ts'
import { openBrowser } from './open-browser.ts'

// The invented people of the demonstration; in an emergency one role may be held by two of them.
const people: Readonly<Record<Role, string>> = {
  desk: 'demo-desk',
  security: 'demo-security',
  liaison: 'demo-liaison',
  'privacy-officer': 'demo-privacy',
  counsel: 'demo-counsel',
  administrator: 'demo-administrator',
  'system-administrator': 'demo-it',
  auditor: 'demo-auditor',
}

/** How a test comes to the pages behind the desk. */
export interface OfficeVisit {
  /** Signs in as the invented person of that role. */
  readonly role?: Role
  readonly language?: 'en' | 'es'
  readonly width?: number
  readonly height?: number
  readonly colors?: 'light' | 'dark'
}

/** A visitor behind the desk, with what the browser complained of. */
export interface OfficeVisitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: readonly string[]
  /** Opens a path in the visit's language and waits until its heading stands there. */
  readonly open: (path: string) => Promise<void>
  /** Signs in as the invented person of a role. */
  readonly enterAs: (role: Role) => Promise<void>
  /** Calls the API as the page would. */
  readonly call: <T>(method: string, path: string, body?: unknown) => Promise<Answer<T>>
  readonly leave: () => Promise<void>
}

interface Answer<T> {
  readonly status: number
  readonly body: T
}

// A page is told so when nobody is signed in, what it sent is refused, or others wrote in between: it shows that, and goes on.
const toldToThePage = /status of (401|403|404|409|412|422)/

/** Opens the pages behind the desk in a browser that nobody used before. */
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
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !toldToThePage.test(message.text())) complaints.push(message.text())
  })
  const open = async (path: string): Promise<void> => {
    await page.goto(`${host.origin}${language === 'es' ? '/es' : ''}${path}`)
    await page.waitForSelector('main h1')
  }
  const enterAs = async (who: Role): Promise<void> => {
    await open('/sign-in')
    await page.click(`.demo-people [data-person="${people[who]}"][data-role="${who}"]`)
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
  }
  if (role !== undefined) await enterAs(role)
  return {
    page,
    context,
    complaints,
    open,
    enterAs,
    call: (method, path, body) => callFrom(page, method, path, body),
    leave: () => context.close(),
  }
}

function callFrom<T>(page: Page, method: string, path: string, body: unknown): Promise<Answer<T>> {
  return page.evaluate(
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
}

/** What the tests of a file share: one server with the demonstration's people, and one browser. */
export interface OpenOffice {
  readonly visit: (visit?: OfficeVisit) => Promise<OfficeVisitor>
  readonly browser: Browser
  readonly host: OfficeHost
}

/** Starts server and browser once for all tests of a file, and closes them after the last: to start is slower than to test. */
export async function openOffice(): Promise<OpenOffice> {
  const [browser, host] = await Promise.all([openBrowser(), startOfficeHost('localhost')])
  after(() => host.close())
  return { visit: (visit) => visitOffice(browser, host, visit), browser, host }
}
