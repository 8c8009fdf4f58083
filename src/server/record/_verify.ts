import assert from 'node:assert/strict'
import { fold } from '../../cases/index.ts'
import { emptyFrontier, entryOf, growthOf, opensEntry } from '../../ledger/index.ts'
import type { Database } from '../database/database.ts'
import { caseKeys } from '../keys/case-keys.ts'
import type { Keyring } from '../keys/keyring.ts'
import { ledgerStoreOn } from '../log/ledger-store.ts'
import { heldCases } from './held-cases.ts'
import type { Leaf } from './record.ts'
import { hasher } from './sha256.ts'

/** All of a record, checked: by case, the events with what opens their entries. */
export type Verified = ReadonlyMap<string, readonly Leaf[]>

/**
 * Checks a record from the ground: the tree is that of the entries, every entry is opened by the one event at its place, every
 * case has its events one after the other, and its projection is that of the last.
 */
export async function verifyRecord(database: Database, keyring: Keyring, facility = 'mercy'): Promise<Verified> {
  const store = ledgerStoreOn(database.pool)
  const head = await store.head()
  const entries = await store.entries(0, head.size)
  const grown = growthOf(emptyFrontier, entries, hasher)
  assert.deepEqual(grown.to.hashes.map(Buffer.from), head.hashes.map(Buffer.from), 'the head is that of the entries')
  for (const { level, index, hash } of grown.hashes.filter(({ level }) => level > 0))
    assert.deepEqual(Buffer.from((await store.hashes(level, index, index + 1))[0] as Uint8Array), Buffer.from(hash))
  const { rows: heads } = await database.pool.query('select from_size, to_size from ledger_heads order by from_size')
  heads.forEach(
    ({ from_size }, i) => void assert.equal(from_size, i === 0 ? '0' : heads[i - 1].to_size, 'no fork, no gap'),
  )

  const rows = await database.inFacility(facility, (trx) =>
    trx.selectFrom('cases').select(['id', 'version', 'position']).orderBy('id').execute(),
  )
  const held = heldCases(database, caseKeys(database, keyring))
  const found = new Map<string, readonly Leaf[]>()
  const taken = new Set<number>()
  for (const { id, version, position } of rows) {
    const leaves = await held.readAll(facility, id)
    for (const { event, position: at, payload, salt } of leaves) {
      const entry = entryOf(entries[at] as Uint8Array)
      assert.ok(entry !== undefined && salt !== undefined && opensEntry(entry, payload, salt, hasher.sha256), event.id)
      assert.ok(!taken.has(at), 'a place is one event’s')
      taken.add(at)
    }
    assert.equal(
      fold(
        id,
        leaves.map((l) => l.event),
      ).version,
      version,
    )
    assert.deepEqual([leaves.length, leaves.at(-1)?.position], [version, Number(position)])
    assert.equal(new Set(leaves.map((l) => l.event.id)).size, version, 'nothing is there twice')
    found.set(id, leaves)
  }
  const others = await database.inFacility(facility, (trx) =>
    trx
      .selectFrom('events')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .where('case_id', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(taken.size + Number(others.n), head.size, 'nothing else is there')
  return found
}
