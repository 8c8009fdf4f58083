import assert from 'node:assert/strict'
import { hash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { type Command, defaultSettings, type Role } from '../../cases/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { type ApiRoute, routerOf } from '../access/route.ts'
import { createApp } from '../app.ts'
import { freshDatabase } from '../database/_fresh.ts'
import { silentLog } from '../monitoring/logger.ts'
import { openMetrics } from '../monitoring/metrics.ts'
import type { Requests } from '../requests.ts'
import { demoPeople } from '../sign-in/index.ts'
import { type RightsRow, rightsTable } from './_rights-table.ts'
import { type OpenOffice, openOffice } from './open.ts'
import { officeRoutes } from './routes.ts'

const letters: Readonly<Record<string, Role>> = {
  D: 'desk',
  S: 'security',
  L: 'liaison',
  P: 'privacy-officer',
  C: 'counsel',
  A: 'administrator',
  I: 'system-administrator',
  U: 'auditor',
}
/** Stands in everything of the other facility; no answer at the first may hold it. */
const marker = 'elsewhere-only'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-rights-'))
let office: OpenOffice
let app: Hono<Requests>
let routes: readonly ApiRoute[]
const cookies = new Map<string, string>()

before(async () => {
  const { url } = await freshDatabase()
  office = await openOffice({
    settings: { databaseUrl: url },
    dataFolder: folder,
    origin: 'http://localhost',
    demo: true,
    rulebook,
    clock: () => new Date(),
    lines: silentLog,
    metrics: openMetrics(),
  })
  const router = routerOf(new Hono<Requests>())
  officeRoutes(new Hono<Requests>(), router, office)
  routes = router.routes
  app = createApp({ rulebook, webFolder: '/nowhere', clock: office.clock, office })
  await fillFacilities()
  await signInAll()
})
after(async () => {
  await office?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function fillFacilities(): Promise<void> {
  const { db, inFacility } = office.database
  for (const id of ['harbor', marker]) {
    const settings = defaultSettings({ state: 'VT', kind: 'hospital' }, id, 'America/New_York')
    await db
      .insertInto('facilities')
      .values({ id, name: id, settings: JSON.stringify(settings) })
      .execute()
    // Before the case: the loop finds that its alert was raised, and leaves it as it is.
    await raiseAlert(id)
    await openCase(id, `case-${id}`)
    await office.record.note({ facility: id, type: 'office.test', by: { role: 'nobody' }, data: { note: id } })
  }
  await demoPeople(office, 'harbor')
  await db
    .insertInto('persons')
    .values({ id: marker, name: marker, email: `a@${marker}.example` })
    .execute()
  const membership = { person: marker, facility: marker, confirmed_at: new Date() }
  await db
    .insertInto('memberships')
    .values({ ...membership, role: 'liaison' })
    .execute()
  const token = {
    id: marker,
    hash: randomBytes(32),
    facility: marker,
    name: marker,
    role: 'liaison',
    created_by: marker,
  }
  await db
    .insertInto('api_tokens')
    .values({ ...token, scopes: '["cases:read"]' })
    .execute()
  const device = { facility: marker, id: marker, name: marker, place: marker, created_by: marker }
  await db
    .insertInto('devices')
    .values({ ...device, created_at: new Date(), token_hash: randomBytes(32) })
    .execute()
  await inFacility(marker, async (trx) => {
    const entry = { facility: marker, id: marker, device: marker, n: 1, digest: marker, kind: 'command', at: marker }
    await trx
      .insertInto('desk_inbox')
      .values({ ...entry, received: new Date(), clock_offset_ms: 0, status: 'kept', sealed: randomBytes(8) })
      .execute()
    const webhook = { facility: marker, id: marker, url: `https://${marker}.example`, types: '["case.changed"]' }
    await trx
      .insertInto('webhooks')
      .values({ ...webhook, sealed_secret: randomBytes(8), created_by: marker })
      .execute()
    const drilled = {
      id: marker,
      kind: 'drill',
      drill: marker,
      score: 50,
      passed: false,
      facts_right: 1,
      facts_asked: 2,
    }
    const said = { chose: marker, wanted: marker, rulebook: marker, day: '2026-11-25', trainee: marker, team: marker }
    await trx
      .insertInto('practice_results')
      .values({ facility: marker, ...drilled, ...said, person: marker, at: new Date(), received_at: new Date() })
      .execute()
  })
}

// Named as its facility is, so that an address can name it.
async function raiseAlert(facility: string): Promise<void> {
  const alert = { facility, id: facility, cause: 'opened', about: `case-${facility}`, words: 'here', urgent: true }
  await office.database.inFacility(facility, (trx) =>
    trx
      .insertInto('alerts')
      .values({ ...alert, raised_at: new Date(), status: 'open' })
      .execute(),
  )
}

async function openCase(facility: string, id: string): Promise<void> {
  const by = { role: 'desk', person: 'demo-desk' } as const
  const data = { kind: 'visit', facility, requestKind: 'search' } as const
  const envelope = { id: `open-${id}`, case: id, by, at: new Date().toISOString(), expected: 0 }
  const submitted = await office.record.submit(facility, { ...envelope, type: 'open-case', data })
  assert.ok(!('refused' in submitted), JSON.stringify(submitted))
  assert.equal(submitted.state.events[0]?.id, `open-${id}.0`)
  const bytes = new Uint8Array([7])
  const file = { file: `file-${facility}`, name: 'paper.txt', mediaType: 'text/plain', bytes }
  await office.record.addFile(facility, id, { ...file, sha256: hash('sha256', bytes) })
  // A file belongs to a case once an event names it.
  const sheet = {
    noun: 'sheet',
    entry: 's1',
    fields: { paper: 'w1', page: 1, file: file.file, sha256: hash('sha256', bytes) },
  }
  const named = {
    ...envelope,
    id: `sheet-${id}`,
    expected: 'beside',
    type: 'record',
    data: sheet,
  } as unknown as Command
  const recorded = await office.record.submit(facility, named)
  assert.ok(!('refused' in recorded), JSON.stringify(recorded))
}

async function signInAll(): Promise<void> {
  const listed = (await (await app.request('/api/demo/people')).json()) as {
    rows: readonly { id: string; roles: readonly { role: Role; facility: string }[] }[]
  }
  for (const [letter, role] of Object.entries(letters)) {
    const who = listed.rows.find((row) => row.roles.some((r) => r.role === role && r.facility === 'harbor'))
    const answer = await app.request('/api/demo/sign-in', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'http://localhost' },
      body: JSON.stringify({ person: who?.id, role }),
    })
    assert.equal(answer.status, 200, role)
    cookies.set(
      letter,
      answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    )
  }
}

async function ask(route: ApiRoute, row: RightsRow, letter: string, facility: string) {
  const named = (_: string, name: string) =>
    ({ case: `case-${facility}`, event: `open-case-${facility}.0`, file: `file-${facility}` })[name] ?? facility
  const path = route.path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, named)
  const cookie = cookies.get(letter)
  const body = bodyOf(route, row, letter)
  const answer = await app.request(`http://localhost${path}${row.query ?? ''}`, {
    method: route.method.toUpperCase(),
    headers: {
      Origin: 'http://localhost',
      ...(cookie === undefined ? {} : { Cookie: cookie }),
      ...(body === undefined ? {} : { 'Content-Type': route.raw === undefined ? 'application/json' : 'text/plain' }),
    },
    ...(body === undefined ? {} : { body }),
  })
  // A stream of events has no end.
  const isStream = answer.headers.get('Content-Type')?.startsWith('text/event-stream') === true
  if (isStream) await answer.body?.cancel()
  return { status: answer.status, text: isStream ? '' : await answer.text() }
}

let commands = 0

function bodyOf(route: ApiRoute, { body }: RightsRow, letter: string): string | undefined {
  if (route.raw !== undefined) return 'x'
  if (route.body === undefined) return undefined
  if (body !== 'command') return JSON.stringify(body ?? { unheard: true })
  commands += 1
  const data = { noun: 'note', entry: `n${commands}`, fields: { account: 'Seen.' } }
  const envelope = { id: `right-${letter}-${commands}`, at: new Date().toISOString(), expected: 1 }
  return JSON.stringify({ ...envelope, type: 'record', data })
}

async function everythingElsewhere(): Promise<string> {
  const { db, inFacility } = office.database
  const person = await db.selectFrom('persons').selectAll().where('id', '=', marker).execute()
  const memberships = await db.selectFrom('memberships').selectAll().where('person', '=', marker).execute()
  const tokens = await db.selectFrom('api_tokens').selectAll().where('facility', '=', marker).execute()
  const devices = await db.selectFrom('devices').selectAll().where('facility', '=', marker).execute()
  const rows = await inFacility(marker, async (trx) => [
    await trx.selectFrom('desk_inbox').selectAll().execute(),
    await trx.selectFrom('events').selectAll().execute(),
    await trx.selectFrom('cases').selectAll().execute(),
    await trx.selectFrom('files').selectAll().execute(),
    await trx.selectFrom('webhooks').selectAll().execute(),
    await trx.selectFrom('alerts').selectAll().execute(),
    await trx.selectFrom('alert_people').selectAll().execute(),
    await trx.selectFrom('practice_results').selectAll().execute(),
  ])
  return JSON.stringify([person, memberships, tokens, devices, rows])
}

// Whether a route answers them at their own facility; whatever it answers, it tells of no other one.
async function letIn(route: ApiRoute, row: RightsRow, letter: string): Promise<boolean> {
  const { status, text } = await ask(route, row, letter, 'harbor')
  assert.ok(status < 500, `${route.id} ${letter}: ${status} ${text.slice(0, 300)}`)
  const tells = text.includes(marker) && row.everyFacility !== true
  assert.ok(!tells, `${route.id} tells ${letter} of another facility: ${text.slice(0, 300)}`)
  if (row.endsSessions) await signInAll()
  if (letter === '') return status !== 401
  return status !== 403 && !(status === 404 && row.hidden === true)
}

describe('who gets in where', () => {
  test('every route has its row, and every row its route', () => {
    assert.deepEqual(routes.map(({ id }) => id).toSorted(), Object.keys(rightsTable).toSorted())
  })

  test('each role at its own facility, and nobody in particular', async () => {
    const found: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const route of routes) {
      const row = rightsTable[route.id] as RightsRow
      const entered: string[] = []
      for (const letter of [...Object.keys(letters), ''])
        if (await letIn(route, row, letter)) entered.push(letter || '-')
      found[route.id] = entered.join('')
      wanted[route.id] = `${row.in}${row.anyone ? '-' : ''}`
    }
    assert.deepEqual(found, wanted)
  })

  test('nobody gets at what another facility has, and nothing of it changes', async () => {
    const before = await everythingElsewhere()
    for (const route of routes) {
      const row = rightsTable[route.id] as RightsRow
      if (row.elsewhere !== true) continue
      for (const letter of Object.keys(letters)) {
        const there = await ask(route, row, letter, marker)
        const nowhere = await ask(route, row, letter, 'nowhere')
        assert.deepEqual(
          there,
          { ...nowhere, text: nowhere.text.replaceAll('nowhere', marker) },
          `${route.id} ${letter}`,
        )
        if (!row.in.includes(letter)) assert.equal(there.status, row.hidden ? 404 : 403, `${route.id} ${letter}`)
      }
    }
    assert.equal(await everythingElsewhere(), before)
  })

  test('a case that is there and may not be seen is answered like one that is not', async () => {
    const readCase = routes.find(({ id }) => id === 'readCase') as ApiRoute
    const [hidden, missing] = [
      await ask(readCase, { in: '' }, 'S', 'harbor'),
      await ask(readCase, { in: '' }, 'S', 'none'),
    ]
    assert.deepEqual(hidden, missing)
  })
})
