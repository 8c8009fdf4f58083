import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ledgerStoreContract, witnessStoreContract } from '../../ledger/check/index.ts'
import { emptyFrontier, growthOf, sequencer, utf8, verifierKey } from '../../ledger/index.ts'
import { freshDatabase } from '../database/_fresh.ts'
import { someBeside } from './_beside.ts'
import { ledgerStoreOn, WritingRefused } from './ledger-store.ts'
import { witnessStoreOn } from './witness-store.ts'

const origin = 'hospital.example/ledger'

describe('the ledger in PostgreSQL', () => {
  for (const { what, holds } of ledgerStoreContract(() => someBeside()))
    test(what, async () => holds(ledgerStoreOn((await freshDatabase()).pool)))

  test('stores what stands beside in the same transaction: an event at the place of its entry, by facility', async () => {
    const { pool, inFacility } = await freshDatabase()
    const store = ledgerStoreOn(pool)
    const beside = [someBeside('mercy', 'c1', 0), someBeside('saint', 'c1', 0), someBeside('mercy', 'c1', 1)]
    assert.equal(await store.append(growthOf(emptyFrontier, ['a', 'b', 'c'].map(utf8)), beside), 'appended')
    const of = (facility: string) =>
      inFacility(facility, (trx) =>
        trx.selectFrom('events').select(['position', 'event_id']).orderBy('position').execute(),
      )
    assert.deepEqual(await of('mercy'), [
      { position: '0', event_id: beside[0]?.event.event_id },
      { position: '2', event_id: beside[2]?.event.event_id },
    ])
    assert.deepEqual(await of('saint'), [{ position: '1', event_id: beside[1]?.event.event_id }])
  })

  test('refuses by name the events that do not follow on their case, and stores nothing', async () => {
    const { pool } = await freshDatabase()
    const store = ledgerStoreOn(pool)
    await store.append(growthOf(emptyFrontier, [utf8('a')]), [someBeside('mercy', 'c1', 0)])
    const beside = [
      someBeside(),
      someBeside('mercy', 'c1', 0),
      someBeside('mercy', 'c2', 0),
      someBeside('mercy', 'c2', 1),
      someBeside('mercy', 'c1', 2),
      someBeside('saint', 'c1', 0),
      someBeside('mercy', 'c1', 1),
    ]
    const growth = growthOf(
      await store.head(),
      beside.map((_, i) => utf8(`${i}`)),
    )
    assert.deepEqual(await store.append(growth, beside), { refused: new Set([1, 4]) })
    assert.equal((await store.head()).size, 1)
    const { add } = sequencer(store)
    const outcomes = await Promise.all(beside.map((one, i) => add(utf8(`${i}`), one)))
    assert.deepEqual(
      outcomes.map(({ ok }) => ok),
      [true, false, true, true, false, true, true],
    )
  })

  test('a log of the same size with other entries, as after a backup was restored, is not grown from', async () => {
    const { pool } = await freshDatabase()
    const before = growthOf(emptyFrontier, [utf8('ours')])
    await ledgerStoreOn(pool).append(growthOf(emptyFrontier, [utf8('theirs')]), [someBeside()])
    assert.equal(await ledgerStoreOn(pool).append(growthOf(before.to, [utf8('next')]), [someBeside()]), 'moved')
  })

  test('stores nothing while an administrator has to decide', async () => {
    const { pool, db } = await freshDatabase()
    await db.insertInto('shared_state').values({ name: 'writing-refused', value: '{"why":"rolled-back"}' }).execute()
    await assert.rejects(sequencer(ledgerStoreOn(pool)).add(utf8('a'), someBeside()), WritingRefused)
    await db.deleteFrom('shared_state').execute()
    assert.deepEqual(await sequencer(ledgerStoreOn(pool)).add(utf8('a'), someBeside()), { ok: true, index: 0 })
  })
})

describe('what a witness keeps in PostgreSQL', () => {
  const keys = new Map([[origin, [verifierKey(origin, 'note', new Uint8Array(32).fill(7))]]])
  for (const { what, holds } of witnessStoreContract(origin))
    test(what, async () => holds(witnessStoreOn((await freshDatabase()).pool, keys)))
})
