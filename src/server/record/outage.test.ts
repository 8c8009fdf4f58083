import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { toyRulebook } from '../../cases/check/index.ts'
import { freshCluster } from '../database/_fresh.ts'
import { openDatabase } from '../database/index.ts'
import { type Acknowledged, work } from './_load.ts'
import { addHospitals, testKeyring } from './_record.ts'
import { verifyRecord } from './_verify.ts'
import { openRecord } from './open-record.ts'
import type { Change } from './record.ts'

const deep = process.env['OSTIARY_DEEP'] === '1'
const outages = deep ? (['stop', 'kill', 'stop', 'kill', 'kill'] as const) : (['stop', 'kill'] as const)
const clients = 16

async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 1200 && !done(); i++) await pause(25)
  assert.ok(done(), 'it never came')
}

async function away(ask: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    const error = await ask().then(
      () => undefined,
      (found: Error & { readonly code?: string }) => found,
    )
    if (error !== undefined) return assert.equal(error.code, 'database-unavailable', String(error))
    await pause(25)
  }
  assert.fail('it never went away')
}

describe('PostgreSQL that goes away', { timeout: 300_000 }, () => {
  test(`stopped or killed, and started again, in the middle: clients are told to come back, and nothing is lost or doubled (${outages.join(', ')})`, async () => {
    // As durable as in earnest: a killed PostgreSQL must have what it acknowledged.
    const cluster = await freshCluster()
    const database = await openDatabase({ url: cluster.url })
    await addHospitals(database)
    const keyring = await testKeyring()
    const opened = await openRecord({ database, keyring, rulebook: toyRulebook, clock: () => new Date() })
    const heard: Change[] = []
    opened.changes.follow({ facility: 'mercy' }, -1, (change) => heard.push(change))
    const acknowledged: Acknowledged[] = []
    let writing = true
    const working = Promise.all(
      Array.from({ length: clients }, (_, i) =>
        work(
          opened.record,
          { name: `c${i}`, caseId: `c${i}` },
          (a) => acknowledged.push(a),
          () => writing,
        ),
      ),
    )
    try {
      for (const outage of outages) {
        const before = acknowledged.length
        await until(() => acknowledged.length > before + 200)
        await cluster[outage]()
        // Of a PostgreSQL that was killed a part may live on for a moment.
        await away(() => opened.record.load('mercy', 'c0'))
        await away(() => opened.record.note({ facility: 'mercy', type: 'office.x', by: { role: 'nobody' }, data: {} }))
        await pause(100)
        await cluster.start()
      }
      const before = acknowledged.length
      await until(() => acknowledged.length > before + 200)
    } finally {
      writing = false
    }
    await working

    assert.ok(acknowledged.some((a) => a.refusals > 0))
    const found = await verifyRecord(database, keyring)
    for (const { caseId, command, position } of acknowledged) {
      const mine = (found.get(caseId) ?? []).filter(({ event }) => event.command === command)
      assert.equal(mine.at(-1)?.position, position, command)
    }
    const there = [...found.values()].flatMap((leaves) => leaves.map((l) => l.event.command))
    assert.deepEqual([...new Set(there)].sort(), acknowledged.map((a) => a.command).sort())
    // Those who follow hear of each once, also of what was stored while nobody could be told.
    const last = Math.max(...acknowledged.map((a) => a.position))
    await until(() => heard.some((c) => c.position === last))
    assert.deepEqual(
      heard.filter((c) => c.caseId !== undefined).map((c) => c.position),
      acknowledged.map((a) => a.position).sort((a, b) => a - b),
    )
    await opened.close()
    await database.close()
  })
})
