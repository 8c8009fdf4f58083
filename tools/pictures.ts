import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import type { Role } from '../src/cases/index.ts'
import { type Serving, serve } from '../src/server/index.ts'
import { launchBrowser } from './browser.ts'
import { visitDesk } from './desk-visit.ts'
import { callAs } from './office-host.ts'
import { type PictureLinks, pictureLinks } from './picture-links.ts'
import { buildWeb, isWebBuildStale } from './web-build.ts'
import { replyToAnswer, visitAsk } from './web-visit.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
const size = { width: 1000, height: 720 }
// The pictures say what day it is, so that the same rulebook gives the same pictures.
const now = new Date('2026-11-25T14:20:00-08:00')
const replies = ['CA', 'hospital', 'officers', 'arrest', 'ice-ero', 'civil-immigration', 'dhs-i200']
const rule = '/law/us/hipaa/164.512-f-1-ii-A?at=2026-11-25'

/** A page behind the desk, as somebody in a role sees it. */
interface Picture {
  readonly name: string
  readonly path: string
  readonly as?: Role
  readonly width?: number
}

const pictures: readonly Picture[] = [
  { name: 'home', path: '/' },
  { name: 'recognize', path: '/recognize' },
  { name: 'verify', path: '/verify' },
  { name: 'rights', path: '/rights' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'law-coverage', path: '/law/coverage' },
  { name: 'law-watch', path: '/law/watch' },
  { name: 'queue', path: '/queue', as: 'privacy-officer' },
  { name: 'queue-phone', path: '/es/queue', as: 'liaison', width: 390 },
  { name: 'case', path: '/cases/demo-01-arrest-now', as: 'privacy-officer' },
  { name: 'case-phone', path: '/es/cases/demo-01-arrest-now', as: 'counsel', width: 390 },
  { name: 'case-of-2017', path: '/cases/demo-02-outreach-2017', as: 'counsel' },
  { name: 'facility', path: '/facility', as: 'administrator' },
  { name: 'people', path: '/people', as: 'administrator' },
  { name: 'rulebooks', path: '/rulebooks', as: 'counsel' },
  { name: 'import', path: '/import', as: 'liaison' },
  { name: 'connections', path: '/connections', as: 'system-administrator' },
  { name: 'record', path: '/record', as: 'auditor' },
  { name: 'duty', path: '/duty', as: 'desk' },
  { name: 'alerts', path: '/alerts', as: 'liaison' },
  { name: 'devices', path: '/devices', as: 'administrator' },
  { name: 'practice', path: '/practice', as: 'administrator' },
  { name: 'practice-drill', path: '/practice/drill', as: 'desk', width: 390 },
  { name: 'account', path: '/account', as: 'desk' },
]

/** The desk's screens, each with what is tapped to come there. */
const deskPictures = [
  { name: 'desk', taps: [], width: 390, height: 844 },
  { name: 'desk-question', taps: ['start', 'officers'], width: 820, height: 1180 },
  {
    name: 'desk-instruction',
    taps: ['start', 'officers', 'arrest', 'dhs-i200'],
    width: 390,
    height: 844,
  },
]

/** Takes the pictures of every page anew: the real pages of the real server in a real browser, with invented cases and a fixed clock. */
async function takePictures(): Promise<void> {
  if (isWebBuildStale()) await buildWeb()
  mkdirSync(folder, { recursive: true })
  const browser = await launchBrowser()
  try {
    const links = await pictureLinks()
    await withServer({ demo: true, environment: links.environment }, async (serving) => {
      await takePublic(browser, serving)
      for (const picture of pictures) await takeOne(browser, serving, picture)
      await takeDesk(browser, serving)
      // Last, because they change what the others show.
      await takeLinked(browser, serving, links)
    })
    await withServer({ demo: false }, (serving) => takeOne(browser, serving, { name: 'setup', path: '/setup' }))
  } finally {
    await browser.close()
  }
}

interface Server {
  readonly demo: boolean
  readonly environment?: Readonly<Record<string, string>>
}

async function withServer({ demo, environment = {} }: Server, use: (serving: Serving) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'ostiary-pictures-'))
  // The account that PostgreSQL runs as must be able to pass.
  chmodSync(data, 0o711)
  const quiet = { OSTIARY_LOG_LEVEL: 'silent', OSTIARY_LEDGER_ORIGIN: 'ostiary.hospital.example/ledger' }
  const serving = await serve({
    port: 0,
    host: '127.0.0.1',
    data: join(data, 'data'),
    demo,
    environment: { ...quiet, ...environment },
    clock: () => now,
  })
  try {
    await use(serving)
  } finally {
    await serving.close()
    rmSync(data, { recursive: true, force: true })
  }
}

async function takePublic(browser: Browser, { url }: Serving): Promise<void> {
  const visitor = await visitAsk(browser, { origin: url }, { ...size, now })
  await replyToAnswer(visitor, replies)
  await visitor.page.getByText('Still being worked out').waitFor({ state: 'detached' })
  await take(visitor.page, 'ask')
  await visitor.page.goto(url + rule)
  await visitor.page.setViewportSize({ ...size, height: 880 })
  await take(visitor.page, 'law')
  await visitor.leave()
}

async function takeOne(browser: Browser, serving: Serving, picture: Picture): Promise<void> {
  const page = await openOne(browser, serving, picture)
  await take(page, picture.name)
  await page.context().close()
}

async function openOne(
  browser: Browser,
  { url }: Serving,
  { path, as, width = size.width }: Omit<Picture, 'name'>,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { ...size, width },
    reducedMotion: 'reduce',
    timezoneId: 'America/Los_Angeles',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(now)
  if (as !== undefined) await signIn(page, url, as)
  // Not until the network is idle: live updates never are.
  await page.goto(new URL(path, url).href, { waitUntil: 'load' })
  await page.locator('h1').first().waitFor()
  await settled(page)
  return page
}

async function takeDesk(browser: Browser, { url }: Serving): Promise<void> {
  for (const { name, taps, width, height } of deskPictures) {
    const before = async (context: BrowserContext): Promise<void> => {
      await context.clock.setFixedTime(now)
      // As on the home screen of a tablet, where the browser keeps what is stored.
      await context.addInitScript(() => {
        StorageManager.prototype.persisted = async () => true
      })
    }
    const { page, tap, untilKept, leave } = await visitDesk(browser, { origin: url }, { width, height, before })
    await page.waitForSelector('[data-value="start"]')
    await untilKept()
    for (const value of taps) await tap(value)
    await settled(page)
    await take(page, name)
    await leave()
  }
}

async function takeLinked(browser: Browser, serving: Serving, links: PictureLinks): Promise<void> {
  const people = await openOne(browser, serving, { path: '/people', as: 'administrator' })
  await takeOne(browser, serving, { name: 'invitation', path: await links.invitation(people) })
  const liaison = await openOne(browser, serving, { path: '/alerts', as: 'liaison' })
  const desk = await callAs({ origin: serving.url }, 'demo-desk', 'desk')
  const openVisit = async (): Promise<void> => {
    const data = { kind: 'visit', facility: 'harbor', requestKind: 'search' }
    // At the server's own hour: of what was written down long after it happened nobody is alerted like this.
    const command = { id: 'opened', type: 'open-case', data, at: now.toISOString(), expected: 0 }
    const answer = await desk.call('POST', '/api/cases/demo-visit-now/commands', command)
    if (!answer.ok) throw new Error(`Opening a visit was answered ${answer.status}.`)
  }
  await takeOne(browser, serving, { name: 'alert', path: await links.alert(liaison, openVisit), width: 390 })
  await Promise.all([people.context().close(), liaison.context().close()])
}

// Done once nothing of the page changes for a while.
async function settled(page: Page): Promise<void> {
  let before: string | null = ''
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(250)
    const text = await page.locator('body').textContent()
    if (text === before) return
    before = text
  }
}

async function signIn(page: Page, url: string, role: Role): Promise<void> {
  const { request } = page.context()
  const { rows } = (await (await request.get(`${url}/api/demo/people`)).json()) as {
    rows: readonly { id: string; roles: readonly { role: Role }[] }[]
  }
  const person = rows.find((row) => row.roles.some((each) => each.role === role))?.id
  const answer = await request.post(`${url}/api/demo/sign-in`, { data: { person, role }, headers: { Origin: url } })
  if (!answer.ok()) throw new Error(`Signing in as ${role} was answered ${answer.status()}.`)
}

// Screens have few colours: a palette makes the file a third as large, and nobody sees it.
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot()
  await sharp(picture)
    .png({ palette: true, effort: 9 })
    .toFile(join(folder, `${name}.png`))
}

await takePictures()
// The mail server would listen on.
process.exit()
