import { after } from 'node:test'
import { Hono } from 'hono'
import { defaultSettings, type FacilitySettings, type Role } from '../../cases/index.ts'
import { type ApiRoute, type Router, routerOf } from '../access/route.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { detectLanguage } from '../api/language.ts'
import { type FreshDatabase, freshDatabase } from '../database/_fresh.ts'
import { openKeyring } from '../keys/open-keyring.ts'
import type { Office } from '../office/office.ts'
import { openRecord } from '../record/open-record.ts'
import type { OfficeEvent } from '../record/record.ts'
import type { Requests } from '../requests.ts'
import { sampleRulebook } from './_rulebook.ts'

/** An office for tests: a real database, a keyring, a record that keeps the events of the office in a list, and a clock to set. */
export interface TestOffice {
  readonly office: Office
  readonly database: FreshDatabase
  readonly notes: readonly OfficeEvent[]
  readonly set: (instant: string) => void
}

/** The facility of the tests. */
export const mercy = 'mercy'

/** A new office with one facility. */
export async function testOffice(
  more: Partial<Office> = {},
  settings: Partial<FacilitySettings> = {},
  { realRecord = false }: { readonly realRecord?: boolean } = {},
): Promise<TestOffice> {
  const database = await freshDatabase()
  const keyring = await openKeyring('/nowhere', {
    OSTIARY_FACILITY_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  })
  const notes: OfficeEvent[] = []
  let now = new Date('2026-11-25T18:00:00Z')
  const record = {
    note: async (event: OfficeEvent) => notes.push(event),
    load: async () => undefined,
  } as unknown as Office['record']
  const own = { ...defaultSettings({ state: 'VT', kind: 'hospital' }, 'Mercy', 'America/New_York'), ...settings }
  await database.db
    .insertInto('facilities')
    .values({ id: mercy, name: own.name, settings: JSON.stringify(own) })
    .execute()
  const real = realRecord
    ? await openRecord({ database, keyring, rulebook: more.rulebook ?? sampleRulebook, clock: () => now })
    : undefined
  if (real !== undefined) after(() => real.close())
  const noted: Office['record']['note'] = async (event) => {
    notes.push(event)
    return (await real?.record.note(event)) ?? notes.length
  }
  const office: Office = {
    database,
    record: real === undefined ? record : { ...real.record, note: noted },
    keyring,
    // The ledger's own routes are tested elsewhere.
    log: real?.ledger as Office['log'],
    signer: undefined as unknown as Office['signer'],
    changes: { follow: () => () => undefined },
    rulebook: sampleRulebook,
    clock: () => now,
    origin: 'https://ostiary.example',
    demo: false,
    ...more,
  }
  const set = (instant: string) => {
    now = new Date(instant)
  }
  return { office, database, notes, set }
}

/** Somebody signed in at the facility of the tests, in a role. */
export function as(role: Role, facility = mercy): SignedIn {
  const id = `p-${role}`
  return {
    viewer: { facility, role, person: id },
    person: { id, name: `The ${role}`, language: 'en' },
    memberships: [{ facility, role }],
  }
}

/** The routes behind an application whose caller the test names with each request. */
export function appOf(add: (router: Router) => void, before?: (app: Hono<Requests>) => void) {
  const app = new Hono<Requests>()
  let caller: SignedIn | undefined
  app.use(detectLanguage, async (c, next) => {
    if (caller !== undefined) c.set('who', caller)
    await next()
  })
  before?.(app)
  const router = routerOf(app)
  add(router)
  const ask = async (
    who: SignedIn | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    caller = who
    const json =
      body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
    const type = json === body ? {} : { 'Content-Type': 'application/json' }
    return app.request(path, {
      method,
      headers: { ...type, ...headers },
      ...(json === undefined ? {} : { body: json as string }),
    })
  }
  return { ask, routes: router.routes as readonly ApiRoute[] }
}
