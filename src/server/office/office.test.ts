import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { defaultSettings } from '../../cases/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { acceptRestoreHere } from '../accept-restore.ts'
import { type RecordHealth, recordHealthSchema } from '../api/health.ts'
import { createApp } from '../app.ts'
import { type FreshDatabase, freshCluster, freshDatabase } from '../database/_fresh.ts'
import { signingKeyAt } from '../ledger-routes/signing-key.ts'
import { openLog, silentLog } from '../monitoring/logger.ts'
import { openMetrics } from '../monitoring/metrics.ts'
import type { Settings } from '../settings.ts'
import { type OpenOffice, openOffice } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-office-'))
after(() => rmSync(folder, { recursive: true, force: true }))

interface Around {
  readonly name: string
  readonly settings?: Settings
  readonly lines?: string[]
  readonly now?: () => Date
}

function opened(url: string, { name, settings = {}, lines, now = () => new Date() }: Around): Promise<OpenOffice> {
  return openOffice({
    settings: { databaseUrl: url, ...settings },
    dataFolder: join(folder, name),
    origin: 'http://localhost',
    demo: true,
    rulebook,
    clock: now,
    lines: lines === undefined ? silentLog : openLog('info', { write: (line) => lines.push(line) }),
    metrics: openMetrics(),
  })
}

async function addFacility({ database }: OpenOffice): Promise<void> {
  const settings = defaultSettings({ state: 'VT', kind: 'hospital' }, 'Mercy', 'America/New_York')
  const row = { id: 'mercy', name: settings.name, settings: JSON.stringify(settings) }
  await database.db.insertInto('facilities').values(row).execute()
}

function note({ record }: OpenOffice, count: number) {
  const event = { facility: 'mercy', type: 'office.test', by: { role: 'nobody' }, data: {} } as const
  return Promise.all(Array.from({ length: count }, () => record.note(event)))
}

async function health(office: OpenOffice): Promise<RecordHealth> {
  return recordHealthSchema.parse(await office.health())
}

describe('a database that was put back to an older state', () => {
  async function restored(name: string): Promise<FreshDatabase> {
    const original = await freshDatabase()
    const office = await opened(original.url, { name })
    await addFacility(office)
    await note(office, 9)
    await office.close()
    assert.match(readFileSync(join(folder, name, 'last-checkpoint'), 'utf8'), /\/ledger\n\d+\n/)
    return freshDatabase()
  }

  test('is noticed: it can be read and is not written, until somebody decides, and the log goes on under another name', async () => {
    const { url } = await restored('rolled')
    const lines: string[] = []
    const behind = await opened(url, { name: 'rolled', lines })
    await addFacility(behind)
    assert.equal((await health(behind)).ledger.behind, 'rolled-back')
    await assert.rejects(note(behind, 1), { code: 'writing-refused' })
    const app = createApp({ rulebook, webFolder: '/nowhere', clock: behind.clock, office: behind })
    assert.equal((await app.request('/readyz')).status, 200)
    assert.equal((await app.request('/ledger/checkpoint')).status, 200)
    assert.ok(lines.some((line) => line.includes('"event":"ledger-behind"') && line.includes('rolled-back')))
    const before = await (await app.request('/ledger/key')).text()
    await behind.close()
    // Also for a server that has never seen the checkpoint: the decision is one for all.
    const other = await opened(url, {
      name: 'other',
      settings: { ledgerKey: signingKeyAt(join(folder, 'rolled', 'keys', 'ledger.pem')) },
    })
    await assert.rejects(note(other, 1), { code: 'writing-refused' })
    await other.close()

    const accepted = await acceptRestoreHere({ data: join(folder, 'rolled'), why: 'a test' }, { DATABASE_URL: url })
    assert.ok(accepted.ok && accepted.origin.endsWith('/ledger/2'))
    const again = await opened(url, { name: 'rolled' })
    assert.deepEqual((await health(again)).ledger.behind, undefined)
    await note(again, 2)
    const [decision] = await again.record.officeEvents('mercy', { limit: 9, types: ['office.restore-accepted'] })
    assert.equal(decision?.data['why'], 'a test')
    await again.close()
    const kept = readFileSync(join(folder, 'rolled', 'last-checkpoint'), 'utf8')
    assert.match(kept, /^[^\n]+\/ledger\/2\n4\n/)
    assert.ok(!before.includes('/ledger/2'))
  })

  test('is no matter of a newer log: a server that starts again goes on', async () => {
    const { url } = await freshDatabase()
    const first = await opened(url, { name: 'steady' })
    await addFacility(first)
    await note(first, 3)
    await first.close()
    const second = await opened(url, { name: 'steady' })
    await note(second, 1)
    assert.equal((await health(second)).ledger.writable, true)
    await second.close()
    await assert.rejects(opened(url, { name: 'steady', settings: { ledgerOrigin: 'else.example/ledger' } }), {
      setting: 'OSTIARY_LEDGER_ORIGIN',
    })
    await assert.rejects(opened(url, { name: 'stranger' }), { setting: 'OSTIARY_LEDGER_KEY_FILE' })
  })
})

test('a database that goes away and comes back: a clear answer, a retry that succeeds, and nothing lost', async () => {
  const cluster = await freshCluster()
  const office = await opened(cluster.url, { name: 'away' })
  try {
    await addFacility(office)
    await note(office, 1)
    const app = createApp({ rulebook, webFolder: '/nowhere', clock: office.clock, office })
    await cluster.stop()
    const answer = await app.request('/api/demo/people')
    assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [503, '2'])
    assert.equal(((await answer.json()) as { code: string }).code, 'database-unavailable')
    assert.equal((await app.request('/readyz')).status, 503)
    assert.equal((await app.request('/healthz')).status, 200)
    assert.equal((await app.request('/law')).status, 200)
    await cluster.start()
    assert.equal((await app.request('/api/demo/people')).status, 200)
    assert.equal((await app.request('/readyz')).status, 200)
    assert.deepEqual(await note(office, 1), [1])
  } finally {
    await office.close()
  }
})

test('a server whose clock is off is told of, and goes on', async () => {
  const { url } = await freshDatabase()
  const lines: string[] = []
  const office = await opened(url, { name: 'clock', lines, now: () => new Date(Date.now() + 90_000) })
  const { clock, ledger } = await health(office)
  assert.deepEqual([clock.ok, ledger.writable], [false, true])
  assert.ok(Math.abs((clock.offsetSeconds ?? 0) - 90) < 5)
  assert.ok(lines.some((line) => /"event":"clock-off","seconds":(89|90|91)/.test(line)))
  await office.close()
  // One that is right by the database, but behind what was written before, is told of too.
  const ahead = await freshDatabase()
  const tenMinutesOn = { name: 'fast', now: () => new Date(Date.now() + 600_000) }
  const fast = await opened(ahead.url, tenMinutesOn)
  await addFacility(fast)
  await fast.close()
  // What a start writes by itself is written.
  await (await opened(ahead.url, tenMinutesOn)).close()
  const right = await opened(ahead.url, { name: 'fast' })
  const { clock: late } = await health(right)
  assert.deepEqual([late.ok, Math.abs(late.offsetSeconds ?? 99) < 5], [false, true])
  await right.close()
})
