import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { type Command, defaultSettings } from '../../cases/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { createApp } from '../app.ts'
import { silentLog } from '../monitoring/logger.ts'
import { openMetrics } from '../monitoring/metrics.ts'
import type { Requests } from '../requests.ts'
import { demoPeople } from '../sign-in/index.ts'
import { type OpenOffice, openOffice } from './open.ts'

// The first page of the queue, over 10^5 cases that were opened one by one through the record, beside the same page of a
// hospital that has none; both in one database, asked in turn.
const cases = Number(process.env['OSTIARY_BENCH_CASES'] ?? 100_000)
const writers = 64
const requests = 400
const facilities = ['empty', 'full'] as const

const kinds = ['arrest', 'search', 'interview', 'just-asking', 'serve-papers', 'surveillance', 'other'] as const

async function openOne({ record }: OpenOffice, n: number): Promise<void> {
  const id = `case-${n}`
  const by = { role: 'desk', person: 'demo-desk' } as const
  const data = { kind: 'visit', facility: 'full', requestKind: kinds[n % kinds.length] }
  const at = new Date(Date.UTC(2026, 0, 1) + n * 300_000).toISOString()
  const command = { id: `open-${n}`, case: id, at, by, expected: 0, type: 'open-case', data } as Command
  const submitted = await record.submit('full', command)
  if ('refused' in submitted) throw new Error(submitted.refused.code)
}

async function fill(office: OpenOffice): Promise<void> {
  const { db } = office.database
  for (const id of facilities) {
    const settings = defaultSettings({ state: 'CA', kind: 'hospital' }, id, 'America/Los_Angeles')
    await db
      .insertInto('facilities')
      .values({ id, name: id, settings: JSON.stringify(settings) })
      .execute()
    await demoPeople(office, id)
  }
  let next = 0
  const write = async () => {
    while (next < cases) await openOne(office, next++)
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: writers }, write))
  const perSecond = Math.round((cases / (performance.now() - began)) * 1000)
  console.log(`${cases} cases opened by ${writers} writers: ${perSecond} cases/s`)
  await office.database.asOwner((_, pool) => pool.query('analyze'))
}

async function signedIn(app: Hono<Requests>, office: OpenOffice, facility: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json', Origin: office.origin }
  const body = (value: object) => ({ method: 'POST', headers, body: JSON.stringify(value) })
  const person = { person: 'demo-privacy', role: 'privacy-officer' }
  const first = await app.request('/api/demo/sign-in', body(person))
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const cookie = cookieOf(first)
  const chosen = await app.request('/api/session/role', {
    ...body({ facility, role: 'privacy-officer' }),
    headers: { ...headers, Cookie: cookie },
  })
  return cookieOf(chosen) || cookie
}

function percentile(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)} ms`
}

async function measure(app: Hono<Requests>, office: OpenOffice): Promise<void> {
  const cookies = new Map<string, string>()
  for (const facility of facilities) cookies.set(facility, await signedIn(app, office, facility))
  const pages = { 'newest first': '/api/cases', 'by urgency': '/api/cases?status=open&sort=urgency' }
  for (const [name, path] of Object.entries(pages)) {
    const times = { empty: [] as number[], full: [] as number[] }
    for (let n = -20; n < requests; n++)
      for (const facility of facilities) {
        const began = performance.now()
        const answer = await app.request(path, { headers: { Cookie: cookies.get(facility) ?? '' } })
        const { rows } = (await answer.json()) as { rows: readonly unknown[] }
        if ((rows.length === 0) !== (facility === 'empty'))
          throw new Error(`${facility}: ${answer.status}, ${rows.length} rows`)
        if (n >= 0) times[facility].push(performance.now() - began)
      }
    for (const facility of facilities)
      console.log(
        `${name}, ${facility.padEnd(5)}: p50 ${percentile(times[facility], 0.5)}, p99 ${percentile(times[facility], 0.99)}`,
      )
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ostiary-queue-'))
// The account that PostgreSQL runs as must be able to pass.
chmodSync(folder, 0o711)
const office = await openOffice({
  settings: {},
  dataFolder: join(folder, 'data'),
  origin: 'http://localhost',
  demo: true,
  rulebook,
  clock: () => new Date(),
  lines: silentLog,
  metrics: openMetrics(),
})
try {
  await fill(office)
  await measure(createApp({ rulebook, webFolder: '/nowhere', clock: office.clock, office }), office)
} finally {
  await office.close()
  rmSync(folder, { recursive: true, force: true })
}
