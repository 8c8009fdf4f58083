import { randomBytes, randomUUID } from 'node:crypto'
import { after } from 'node:test'
import { Hono } from 'hono'
import { TOTP } from 'otpauth'
import { toyRulebook } from '../../cases/check/index.ts'
import { defaultSettings, type Role } from '../../cases/index.ts'
import type { Rulebook } from '../../engine/index.ts'
import { signerOf } from '../../ledger/index.ts'
import { type ApiRoute, routerOf } from '../access/route.ts'
import { detectLanguage } from '../api/language.ts'
import { freshDatabase } from '../database/_fresh.ts'
import type { Database } from '../database/database.ts'
import type { Office } from '../office/office.ts'
import { peopleRoutes } from '../people/index.ts'
import { testKeyring } from '../record/_record.ts'
import { openRecord } from '../record/open-record.ts'
import type { OfficeEvent } from '../record/record.ts'
import type { Requests } from '../requests.ts'
import { signInRoutes, whoAsks } from './index.ts'
import { argon2Passwords } from './password/hash.ts'
import type { SignInSettings } from './settings.ts'

/** An office for tests of signing in: a real database and record, a clock that the test sets. */
export interface TestOffice {
  readonly office: Office
  readonly database: Database
  readonly app: Hono<Requests>
  readonly notes: OfficeEvent[]
  readonly routes: readonly ApiRoute[]
  /** Lets time pass. */
  readonly wait: (seconds: number) => void
  readonly now: () => Date
  /** Somebody's browser, with its own cookies. */
  readonly browser: (address?: string) => TestBrowser
}

/** What a browser does: it keeps cookies and says from where it asks. */
export interface TestBrowser {
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>
  readonly cookies: Map<string, string>
}

/** An answer, read. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any
}

/** What a test may change of its office. */
export interface TestOfficeOptions {
  readonly settings?: SignInSettings
  readonly demo?: boolean
  readonly origin?: string
  /** The toy rulebook where left out. */
  readonly rulebook?: Rulebook
}

/** Passwords that cost a test little. */
export const cheapPasswords = argon2Passwords({ memory: 64, passes: 1, lanes: 1 })

/** An office with one facility, `general`, and nobody in it. */
export async function testOffice(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const database = await freshDatabase()
  const notes: OfficeEvent[] = []
  let now = new Date('2026-11-25T15:00:00Z')
  const clock = () => now
  const { rulebook = toyRulebook } = options
  const keyring = await testKeyring()
  const { record, changes, ledger, close } = await openRecord({ database, keyring, rulebook, clock })
  after(close)
  const office: Office = {
    database,
    record: {
      ...record,
      note: async (event) => {
        notes.push(event)
        return record.note(event)
      },
    },
    changes,
    keyring,
    log: ledger,
    signer: await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', randomBytes(32)),
    rulebook,
    clock,
    origin: options.origin ?? 'http://localhost',
    demo: options.demo ?? false,
  }
  const settings = { passwords: cheapPasswords, trustProxy: true, ...options.settings }
  const app = new Hono<Requests>()
  app.use('/api/*', detectLanguage, whoAsks(office, settings))
  const router = routerOf(app)
  signInRoutes(router, office, settings)
  peopleRoutes(router, office)
  return {
    office,
    database,
    app,
    notes,
    routes: router.routes,
    wait: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000)
    },
    now: () => now,
    browser: (address = '192.0.2.1') => browserOf(app, address),
  }
}

function browserOf(app: Hono<Requests>, address: string): TestBrowser {
  const cookies = new Map<string, string>()
  const ask: TestBrowser['ask'] = async (method, path, body, more = {}) => {
    const headers = new Headers({ 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': address, ...more })
    if (cookies.size > 0) headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (body !== undefined) headers.set('Content-Type', 'application/json')
    const answer = await app.request(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('Content-Type') ?? '')
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text }
  }
  return { ask, cookies }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...flags] = line.split(/;\s*/)
  const at = pair.indexOf('=')
  if (flags.some((flag) => flag === 'Max-Age=0')) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}

/** Adds a facility. */
export async function addFacility({ database }: TestOffice, id = 'general'): Promise<void> {
  // The toy rulebook knows no place and no policy.
  const settings = { ...defaultSettings({ state: 'CA' }, `Hospital ${id}`, 'America/Los_Angeles'), policies: [] }
  await database.db
    .insertInto('facilities')
    .values({ id, name: settings.name, settings: JSON.stringify(settings) })
    .execute()
}

/** The password of everybody in these tests. */
export const password = 'seven green umbrellas'

/** Adds a person with a password and roles at a facility. */
export async function addPerson(
  { database, now }: TestOffice,
  name: string,
  roles: readonly Role[],
  facility = 'general',
): Promise<{ readonly id: string; readonly email: string }> {
  const id = randomUUID()
  const email = `${name.toLowerCase()}@hospital.example`
  await database.db.insertInto('persons').values({ id, name, email }).execute()
  const hash = await cheapPasswords.hash(password)
  await database.db.insertInto('passwords').values({ person: id, hash, changed_at: now() }).execute()
  if (roles.length > 0)
    await database.db
      .insertInto('memberships')
      .values(roles.map((role) => ({ person: id, facility, role, confirmed_at: now() })))
      .execute()
  return { id, email }
}

/** The code that an authenticator app shows now. */
export function codeOf(secret: string, now: Date): string {
  return new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: now.getTime() })
}

/** Signs somebody in for the first time, setting up a second factor; gives its secret and the recovery codes. */
export async function enrol(
  test: TestOffice,
  browser: TestBrowser,
  email: string,
): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[]; readonly session: Answered['body'] }> {
  await browser.ask('POST', '/api/session/password', { email, password })
  const offer = await browser.ask('POST', '/api/account/totp', {})
  const { secret } = offer.body
  const done = await browser.ask('POST', '/api/account/totp/confirm', { code: codeOf(secret, test.now()) })
  if (done.status !== 200) throw new Error(`could not enrol: ${JSON.stringify(done.body)}`)
  return { secret, recoveryCodes: done.body.recoveryCodes, session: done.body.session }
}
