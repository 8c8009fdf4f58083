import { Pool } from 'pg'
import { people, toyRulebook } from '../../cases/check/index.ts'
import type { Command } from '../../cases/index.ts'
import { careless, testCluster } from '../database/_cluster.ts'
import { type Database, openDatabase } from '../database/index.ts'
import { addHospitals, testKeyring } from './_hospitals.ts'
import { openRecord } from './open-record.ts'

// Durable event commits through the whole write path (decide, seal, hash, ledger, projections), beside the bare INSERT of the
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

type Step = readonly [Command['type'], object]

// A visit as a desk and an office write it, each step one event: who came, what they asked for, what was seen and said.
const steps: readonly Step[] = [
  ['open-case', { kind: 'visit', facility: 'mercy', requestKind: 'arrest' }],
  ['record', { noun: 'officer', entry: 'o1', fields: { nameAsGiven: 'A. Agent', badge: '4711', agency: 'ice-ero' } }],
  ['give-facts', { facts: { 'document.kind': 'dhs-i200', 'patient.present': true } }],
  [
    'record',
    { noun: 'request', entry: 'r1', fields: { inTheirWords: 'They want to see a patient, now, on the ward.' } },
  ],
  ['record', { noun: 'paper', entry: 'p1', fields: { title: 'Warrant for arrest', number: 'DHS I-200' } }],
  ['record', { noun: 'statement', entry: 's1', fields: { by: 'officer', words: 'We do not need a judge for this.' } }],
  ['assign-case', { role: 'privacy-officer' }],
  [
    'record',
    { noun: 'note', entry: 'n1', fields: { account: 'Two officers at the desk, one with a paper. '.repeat(4) } },
  ],
  [
    'send-message',
    { message: 'Thank you. Counsel is on the way; ask them to wait in the lobby.', toDevice: 'tablet-1' },
  ],
  ['add-task', { task: 't1', title: 'Call the field office back', owner: 'liaison' }],
  ['finish-task', { task: 't1', account: 'Called; nobody knew of it.' }],
  [
    'record',
    { noun: 'note', entry: 'n2', fields: { account: 'They left at a quarter to four, without anybody. '.repeat(3) } },
  ],
]

function commandOf(client: string, n: number): Command {
  const at = n % steps.length
  const caseId = `${client}-${Math.floor(n / steps.length)}`
  const [type, data] = steps[at] as Step
  const plain = {
    id: `${client}-${n}`,
    case: caseId,
    at: '2026-06-03T14:20:00-07:00',
    by: people.liaison,
    expected: at,
  }
  return { ...plain, type, data } as Command
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

async function makeBare(owner: Pool): Promise<void> {
  await owner.query(`create table bare (
    position bigint generated always as identity primary key, facility text not null, case_id text, seq integer,
    event_id text not null, command text not null, type text not null, v smallint not null, at text not null,
    received timestamptz not null, by_role text not null, by_person text, by_device text, open jsonb not null, sealed bytea,
    entry bytea not null, hash bytea not null)`)
}

// Rows as the record has stored them, each with its entry and hash, as one would give them to the driver.
async function storedRows(owner: Pool): Promise<readonly (readonly unknown[])[]> {
  const { rows } = await owner.query(
    `select e.*, e.open::text as open, l.entry, l.hash from events e join ledger_entries l using (position)
     order by position limit 1200`,
  )
  return rows.map((row) => columns.map((column) => row[column]))
}

async function compare(what: string, database: Database, ownerUrl: string): Promise<void> {
  await addHospitals(database)
  const keyring = await testKeyring()
  const opened = await openRecord({ database, keyring, rulebook: toyRulebook, clock: () => new Date() })
  const owner = new Pool({ connectionString: ownerUrl, max: 64 })
  await makeBare(owner)
  let run = 0
  const submitted = async (clients: number) => {
    run += 1
    return rate(clients, async (c, n) => {
      const found = await opened.record.submit('mercy', commandOf(`r${run}-${c}`, n))
      if (!('events' in found) || found.events.length !== 1) throw new Error(JSON.stringify(found))
    })
  }
  // Warms up, and makes the rows that are then inserted bare.
  await submitted(16)
  const rows = await storedRows(owner)
  const inserted = (clients: number) =>
    rate(clients, (c, n) =>
      owner.query({ name: 'bare', text: bareInsert, values: [...(rows[(31 * c + n) % rows.length] as unknown[])] }),
    )
  await inserted(16)
  for (const [clients, goal] of goals) {
    const rates: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      rates[0].push(await inserted(clients))
      rates[1].push(await submitted(clients))
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
