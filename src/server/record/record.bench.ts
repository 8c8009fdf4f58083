import { Pool } from 'pg'
import { people, toyRulebook } from '../../cases/check/index.ts'
import type { Command } from '../../cases/index.ts'
import { careless, testCluster } from '../database/_cluster.ts'
import { type Database, openDatabase } from '../database/index.ts'
import { newKey } from '../keys/seal.ts'
import { addHospitals, testKeyring } from './_hospitals.ts'
import { writtenEvent } from './event-row.ts'
import { openRecord } from './open-record.ts'
import { sha256 } from './sha256.ts'

// Durable event commits through the whole write path (decide, seal, hash, ledger, projections, NOTIFY), beside the bare INSERT of the
// same bytes: one row of one table for each event, with its entry and hash, through the same driver, by as many clients, each on a
// connection of its own. Both take turns, so that other work on the machine meets both. Goals: at least 0.6 times the bare
// INSERT with one client, at least once with 16 and with 64.
const seconds = Number(process.env['OSTIARY_BENCH_SECONDS'] ?? 2)
const rounds = Number(process.env['OSTIARY_BENCH_ROUNDS'] ?? 3)
const goals = new Map([
  [1, 0.6],
  [16, 1],
  [64, 1],
])
const eventsOfCase = 24

const account = 'Two officers at the desk, with a paper they called a warrant; asked for a patient by name. '.repeat(3)

function commandOf(client: string, n: number): Command {
  const caseId = `${client}-${Math.floor(n / eventsOfCase)}`
  const plain = { id: `${client}-${n}`, case: caseId, at: '2026-06-03T14:20:00-07:00', by: people.liaison }
  const seq = n % eventsOfCase
  if (seq === 0) {
    const data = { kind: 'visit', facility: 'mercy', requestKind: 'arrest' } as const
    return { ...plain, expected: 0, type: 'open-case', data }
  }
  return { ...plain, expected: seq, type: 'record', data: { noun: 'note', entry: `n${seq}`, fields: { account } } }
}

// So many clients, one thing after the other each, for some seconds: things a second.
async function rate(clients: number, one: (client: number, n: number) => Promise<unknown>): Promise<number> {
  let done = 0
  const started = performance.now()
  const end = started + seconds * 1000
  const client = async (_: unknown, c: number) => {
    for (let n = 0; performance.now() < end; n++) {
      await one(c, n)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (done / (performance.now() - started)) * 1000
}

const columns = [
  ...['facility', 'case_id', 'seq', 'event_id', 'command', 'type', 'v', 'at', 'received', 'by_role', 'by_person'],
  ...['by_device', 'open', 'sealed', 'entry', 'hash'],
]
const bareInsert = `insert into bare (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`

async function makeBare(pool: Pool): Promise<void> {
  await pool.query(`create table if not exists bare (
    position bigint generated always as identity primary key, facility text not null, case_id text, seq integer,
    event_id text not null, command text not null, type text not null, v smallint not null, at text not null,
    received timestamptz not null, by_role text not null, by_person text, by_device text, open jsonb not null, sealed bytea,
    entry bytea not null, hash bytea not null)`)
  await pool.query('truncate bare')
}

// The bytes of a note as the record stores it; the driver gets bytes as bytes, as one would give them to it.
function bareValues(client: string, n: number): readonly unknown[] {
  const event = {
    ...{ id: `${client}-${n}.0`, case: client, command: `${client}-${n}`, at: '2026-06-03T14:20:00-07:00' },
    ...{ received: '2026-06-03T21:20:00Z', by: people.liaison, type: 'note-recorded', v: 1 },
    data: { entry: `n${n}`, fields: { account } },
  }
  const { entry, event: row } = written(event as never, n)
  const sealed = Buffer.from((row.sealed ?? '').slice(2), 'hex')
  const values: Record<string, unknown> = { ...row, sealed, open: JSON.stringify(row.open), entry, hash: sha256(entry) }
  return columns.map((column) => values[column])
}

const key = newKey()
const written = (event: never, n: number) => writtenEvent('mercy', n, event, key)

async function compare(what: string, database: Database, ownerUrl: string): Promise<void> {
  await addHospitals(database)
  const keyring = await testKeyring()
  const opened = await openRecord({ database, keyring, rulebook: toyRulebook, clock: () => new Date() })
  const owner = new Pool({ connectionString: ownerUrl, max: 64 })
  await makeBare(owner)
  let run = 0
  for (const [clients, goal] of goals) {
    const rates: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      run += 1
      // Made before: the bare INSERT has only to send them.
      const values = Array.from({ length: clients }, (_, c) => bareValues(`b${run}-${c}`, 1))
      rates[0].push(
        await rate(clients, (c) =>
          owner.query({ name: 'bare', text: bareInsert, values: [...(values[c] as unknown[])] }),
        ),
      )
      rates[1].push(
        await rate(clients, async (c, n) => {
          const found = await opened.record.submit('mercy', commandOf(`r${run}-${c}`, n))
          if (!('events' in found) || found.events.length !== 1) throw new Error(JSON.stringify(found))
        }),
      )
    }
    const [bare, ours] = rates.map((all) => Math.max(...all)) as [number, number]
    const ratio = ours / bare
    console.log(
      `${what}, ${String(clients).padStart(2)} clients: ${per(ours)} events/s, bare INSERT ${per(bare)}/s: ${ratio.toFixed(2)} × (goal ≥ ${goal} ×)`,
    )
  }
  await owner.query('drop table bare')
  await owner.end()
  await opened.close()
}

const per = (rate: number) => Math.round(rate).toLocaleString('en')

async function ownPostgres(): Promise<void> {
  const cluster = await testCluster({ settings: { max_connections: careless['max_connections'] as string } })
  const database = await openDatabase({ url: cluster.url })
  await compare('own PostgreSQL', database, cluster.url)
  await database.close()
  await cluster.remove()
}

// In a database of its own on the server that is named: nothing of what is there is touched.
async function givenPostgres(given: string): Promise<void> {
  const admin = new Pool({ connectionString: given, max: 1 })
  const name = `ostiary_bench_${process.pid}`
  await admin.query(`create database ${name}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  const database = await openDatabase({ url: url.href })
  await compare('DATABASE_URL', database, url.href)
  await database.close()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
}

await ownPostgres()
const given = process.env['DATABASE_URL']
if (given) await givenPostgres(given)
