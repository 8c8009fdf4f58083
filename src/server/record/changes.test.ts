import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sequencer } from '../../ledger/index.ts'
import { ledgerStoreOn } from '../log/ledger-store.ts'
import { aVisit, people, type TestRecord, testRecord } from './_record.ts'
import { writtenOfficeEvent } from './office-events.ts'
import type { Change } from './record.ts'
import { hasher } from './sha256.ts'

// Whoever listens and whoever reads may each have come to their longest pause, five seconds, when the connection is left alone.
async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 1600 && !done(); i++) await pause(25)
  assert.ok(done(), 'it never came')
}

const ascending = (changes: readonly Change[]) =>
  changes.every((change, i) => i === 0 || change.position > (changes[i - 1]?.position ?? -1))

describe('changes', () => {
  let at: TestRecord
  before(async () => {
    at = await testRecord()
  })
  after(() => at.close())
  const note = (entry: string, more = {}) =>
    at.does(
      people.liaison,
      'record',
      { noun: 'note', entry, fields: { account: 'x' } },
      { expected: 'beside', ...more },
    )

  test('come as they happen, one for each command, to those of the facility', async () => {
    const [ours, theirs]: [Change[], Change[]] = [[], []]
    const stop = [
      at.changes.follow({ facility: 'mercy' }, -1, (change) => ours.push(change)),
      at.changes.follow({ facility: 'saint' }, -1, (change) => theirs.push(change)),
    ]
    await at.does(people.tablet, 'open-case', aVisit)
    await at.does(people.tablet, 'assess', { actions: ['admit.non-public'] })
    await at.record.note({ facility: 'mercy', type: 'office.signed-in', by: { role: 'nobody' }, data: {} })
    await at.record.note({ facility: 'saint', type: 'office.signed-in', by: { role: 'nobody' }, data: {} })
    await until(() => ours.length === 3 && theirs.length === 1)
    assert.deepEqual(ours, [
      { facility: 'mercy', position: 0, caseId: 'c1', version: 1 },
      { facility: 'mercy', position: 2, caseId: 'c1', version: 3 },
      { facility: 'mercy', position: 3 },
    ])
    assert.deepEqual(theirs, [{ facility: 'saint', position: 4 }])
    for (const end of stop) end()
  })

  test('resume after a position, and are the same as they were live', async () => {
    const later: Change[] = []
    const stop = at.changes.follow({ facility: 'mercy' }, 0, (change) => later.push(change))
    await until(() => later.length === 2)
    await note('n1')
    await until(() => later.length === 3)
    assert.deepEqual(
      later.map((c) => c.position),
      [2, 3, 5],
    )
    stop()
    await note('n2')
    await pause(50)
    assert.equal(later.length, 3, 'nothing after it was ended')
  })

  test('without a position begin with what comes next', async () => {
    const now: Change[] = []
    const stop = at.changes.follow({ facility: 'mercy' }, undefined, (change) => now.push(change))
    await pause(50)
    const stored = await note('n3')
    assert.ok('events' in stored)
    await until(() => now.length === 1)
    assert.equal(now[0]?.position, stored.position)
    stop()
  })

  test('each comes once and in order, though the connection is cut again and again while people write', async () => {
    const live: Change[] = []
    const from = (await at.ledger.head()).size - 1
    const stop = at.changes.follow({ facility: 'mercy' }, from, (change) => live.push(change))
    const positions: number[] = []
    let writing = true
    const cutting = (async () => {
      while (writing) {
        await at.database.asOwner(async (_, owner) => {
          await owner.query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and query ilike 'listen%' or query = 'select 1'`,
          )
        })
        await pause(60)
      }
    })()
    for (let i = 0; i < 120; i++) {
      const stored = await note(`cut-${i}`)
      assert.ok('events' in stored && stored.position !== undefined)
      positions.push(stored.position)
      if (i % 10 === 0) await pause(20)
    }
    writing = false
    await cutting
    await until(() => live.length >= positions.length)
    await pause(100)
    assert.ok(ascending(live))
    assert.deepEqual(
      live.map((c) => c.position),
      positions,
    )
    stop()
  })

  test('of what a server stored and told nobody, as it was killed, those who follow hear all the same, once and in order', async () => {
    const heard: Change[] = []
    const from = (await at.ledger.head()).size - 1
    const stop = at.changes.follow({ facility: 'mercy' }, from, (change) => heard.push(change))
    const event = { facility: 'mercy', type: 'office.signed-in', by: { role: 'nobody' }, data: {} } as const
    const killed = sequencer(ledgerStoreOn(at.database.pool), hasher)
    const untold = await killed.addGroup([writtenOfficeEvent(event, at.now)])
    const told = await at.record.note(event)
    const last = await killed.addGroup([writtenOfficeEvent(event, at.now)])
    assert.ok(untold.ok && last.ok)
    await until(() => heard.length === 3)
    assert.deepEqual(
      heard.map((c) => c.position),
      [untold.index, told, last.index],
    )
    stop()
  })
})
