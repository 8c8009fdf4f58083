import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../database/_fresh.ts'
import { memoryInbox } from './_memory-inbox.ts'
import type { Arrival, InboxStore } from './inbox.ts'
import { devicesWithOpenEntries, inboxStore, setAsideDays, sweepSetAside } from './inbox-store.ts'

const at = '2026-06-03T14:20:00-07:00'
const arrival = (n: number, content = 'a', kind: Arrival['kind'] = 'command'): Arrival => ({
  n,
  kind,
  digest: `${content}${n}`,
  at,
  sealed: Buffer.from(content),
})
const name = (n: number, content = 'a') => ({ n, digest: `${content}${n}` })

const contract: Readonly<Record<string, (store: InboxStore) => Promise<void>>> = {
  'an entry is there once, however often it comes, and is still there as it came': async (store) => {
    await store.add('mercy', 'd1', [arrival(1)], 0)
    await store.add('mercy', 'd1', [arrival(1), arrival(2)], 0)
    const open = await store.open('mercy', 'd1')
    assert.deepEqual(
      open.map(({ n, digest, device, kind, sealed }) => [n, digest, device, kind, Buffer.from(sealed).toString()]),
      [
        [1, 'a1', 'd1', 'command', 'a'],
        [2, 'a2', 'd1', 'command', 'a'],
      ],
    )
    assert.equal(await store.next('mercy', 'd1'), 3)
    assert.equal(await store.next('mercy', 'd2'), 1)
    assert.deepEqual(await store.fates('mercy', 'd1', [name(1), name(9)]), [
      { ...name(1), status: 'sent' },
      { ...name(9), status: 'unknown' },
    ])
  },
  'another content under a known number is kept beside it': async (store) => {
    await store.add('mercy', 'd1', [arrival(1)], 0)
    await store.add('mercy', 'd1', [arrival(1, 'b')], 0)
    assert.deepEqual(
      (await store.open('mercy', 'd1')).map(({ digest }) => digest),
      ['a1'],
    )
    assert.deepEqual(await store.fates('mercy', 'd1', [name(1), name(1, 'b')]), [
      { ...name(1), status: 'sent' },
      { ...name(1, 'b'), status: 'kept', code: 'number-reused' },
    ])
  },
  'commands come before files, each in the order of the device, and devices apart': async (store) => {
    await store.add('mercy', 'd1', [arrival(3), arrival(1, 'a', 'file'), arrival(2)], 0)
    await store.add('mercy', 'd2', [arrival(1)], 0)
    assert.deepEqual(
      (await store.open('mercy', 'd1')).map(({ n }) => n),
      [2, 3, 1],
    )
  },
  'what is in the record stays there, and nothing settled is open again': async (store) => {
    await store.add('mercy', 'd1', [arrival(1), arrival(2), arrival(3)], 0)
    const [one, two, three] = (await store.open('mercy', 'd1')).map(({ id }) => id) as [string, string, string]
    assert.ok(await store.move('mercy', one, { to: 'in-the-record', caseId: 'c1' }))
    assert.ok(!(await store.move('mercy', one, { to: 'kept', code: 'x' })))
    assert.ok(!(await store.move('mercy', one, { to: 'set-aside', code: 'a-trial', by: 'p1' })))
    assert.ok(await store.move('mercy', two, { to: 'waiting', code: 'not-open' }))
    assert.ok(await store.move('mercy', three, { to: 'kept', code: 'not-yours' }))
    assert.ok(!(await store.move('mercy', three, { to: 'waiting', code: 'not-open' })))
    assert.deepEqual(
      (await store.open('mercy', 'd1')).map(({ n }) => n),
      [2],
    )
    assert.ok(await store.move('mercy', three, { to: 'set-aside', code: 'a-trial', by: 'p1' }))
    const fates = await store.fates('mercy', 'd1', [name(1), name(2), name(3)])
    assert.deepEqual(
      fates.map(({ status }) => status),
      ['in-the-record', 'sent', 'kept'],
    )
    assert.equal(fates[2]?.status === 'kept' && fates[2].code, 'set-aside')
    assert.ok(await store.move('mercy', three, { to: 'in-the-record', caseId: 'c1', by: 'p1' }))
  },
}

for (const [what, holds] of Object.entries(contract)) {
  test(`in memory: ${what}`, () => holds(memoryInbox()))
  test(`in PostgreSQL: ${what}`, async () =>
    holds(inboxStore({ database: await freshDatabase(), clock: () => new Date() })))
}

test('what is neither filed nor set aside keeps its content, and no row can be deleted: the database itself says so', async () => {
  const database = await freshDatabase()
  let now = new Date('2026-06-03T00:00:00Z')
  const store = inboxStore({ database, clock: () => now })
  await store.add('mercy', 'd1', [arrival(1), arrival(2)], 0)
  const inMercy = database.inFacility
  const dropped = inMercy('mercy', (trx) => trx.updateTable('desk_inbox').set({ sealed: null }).execute())
  await assert.rejects(dropped, { code: '23514' })
  await assert.rejects(
    inMercy('mercy', (trx) => trx.deleteFrom('desk_inbox').execute()),
    { code: '42501' },
  )
  const altered = inMercy('mercy', (trx) => trx.updateTable('desk_inbox').set({ n: 7 }).execute())
  await assert.rejects(altered, { code: '42501' })
  assert.deepEqual(await devicesWithOpenEntries(database, 'mercy'), ['d1'])
  assert.deepEqual(await devicesWithOpenEntries(database, 'saint'), [])

  const [one] = await store.open('mercy', 'd1')
  await store.move('mercy', one?.id ?? '', { to: 'kept', code: 'not-yours' })
  await store.move('mercy', one?.id ?? '', { to: 'set-aside', code: 'a-trial', by: 'p1' })
  assert.equal(await sweepSetAside({ database, clock: () => now }, 'mercy'), 0)
  now = new Date(now.getTime() + (setAsideDays + 1) * 86_400_000)
  assert.equal(await sweepSetAside({ database, clock: () => now }, 'mercy'), 1)
})
