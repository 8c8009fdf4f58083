import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { toyRulebook } from '../../cases/check/index.ts'
import { type Command, fold } from '../../cases/index.ts'
import { commitment, emptyFrontier, entryOf, growthOf, opensEntry, sameBytes } from '../../ledger/index.ts'
import { aVisit, people, type TestRecord, testRecord } from './_record.ts'
import { openRecord } from './open-record.ts'
import type { CaseRecord } from './record.ts'
import { sha256 } from './sha256.ts'

describe('the record', () => {
  let at: TestRecord
  before(async () => {
    at = await testRecord()
  })
  after(() => at.close())

  test('takes a command, stores it, and loads the case as its events tell it', async () => {
    const opened = await at.does(people.tablet, 'open-case', aVisit)
    assert.ok('events' in opened && opened.position === 0)
    assert.equal(opened.state.events[0]?.received, '2026-06-03T21:20:00Z')
    const given = await at.does(people.tablet, 'give-facts', {
      facts: { 'document.kind': 'dhs-i200', 'patient.present': true },
    })
    assert.ok('events' in given && given.events.length === 1)
    const assessed = await at.does(people.tablet, 'assess', { actions: ['admit.non-public'] })
    assert.ok('events' in assessed)
    assert.deepEqual(
      assessed.events.map((e) => e.type),
      ['assessed', 'duties-derived'],
    )
    assert.equal(assessed.position, 3)
    const state = await at.record.load('mercy', 'c1')
    assert.deepEqual(state, assessed.state)
    assert.deepEqual(state, fold('c1', state?.events ?? []))
    assert.deepEqual([...(await at.record.positions('mercy', 'c1')).values()], [0, 1, 2, 3])
  })

  test('a command that is sent twice is stored once, and answered with its place', async () => {
    const first = await at.does(people.liaison, 'record', { noun: 'note', entry: 'n1', fields: { account: 'Told.' } })
    assert.ok('events' in first)
    const size = (await at.ledger.head()).size
    const again = await at.does(
      people.liaison,
      'record',
      { noun: 'note', entry: 'n1', fields: { account: 'Told.' } },
      { id: first.events[0]?.command as string },
    )
    assert.ok('already' in again && again.already)
    assert.equal(again.position, first.position)
    assert.equal((await at.ledger.head()).size, size)
  })

  test('refuses by the case as it stands, and stores nothing', async () => {
    const size = (await at.ledger.head()).size
    const refused = await at.does(people.auditor, 'record', { noun: 'note', entry: 'n2', fields: {} })
    assert.deepEqual('refused' in refused && refused.refused, { code: 'not-allowed' })
    const nowhere = await at.record.submit('nowhere', {
      ...{ id: 'x1', case: 'c9', at: '2026-06-03T14:20:00-07:00', by: people.tablet, expected: 0, type: 'open-case' },
      data: { ...aVisit, facility: 'nowhere' },
    })
    assert.deepEqual(nowhere, { refused: { code: 'another-facility' } })
    assert.equal((await at.ledger.head()).size, size)
  })

  test('what another server wrote is seen before a command is refused, or taken for one that says nothing new', async () => {
    const other = await openRecord({ ...at, rulebook: toyRulebook, clock: () => at.now })
    const give = (record: CaseRecord, id: string, kind: string) => {
      const data = { facts: { 'document.kind': kind }, why: 'Looked again.' }
      const plain = { id, case: 'both', at: '2026-06-03T14:20:00-07:00', by: people.liaison, data }
      return record.submit('mercy', { ...plain, expected: 3, type: 'correct-facts' } as Command)
    }
    await at.does(people.liaison, 'open-case', aVisit, { case: 'both' })
    await at.does(people.liaison, 'give-facts', { facts: { 'document.kind': 'none' } }, { case: 'both' })
    // The other server remembers the case as it is now, and hears of nothing.
    await other.record.load('mercy', 'both')
    await other.close()
    await at.does(people.privacy, 'close-case', { why: 'Done.' }, { case: 'both' })
    const refused = await give(other.record, 'o1', 'dhs-i200')
    assert.deepEqual('refused' in refused && refused.refused, { code: 'case-closed' })
    await at.does(people.privacy, 'reopen-case', { why: 'Not done.' }, { case: 'both' })
    const told = await other.record.submit('mercy', {
      ...{
        id: 'o2',
        case: 'both',
        at: '2026-06-03T14:20:00-07:00',
        by: people.liaison,
        expected: 4,
        type: 'give-facts',
      },
      data: { facts: { 'document.signer': 'judge' } },
    } as Command)
    assert.deepEqual('refused' in told && told.refused.code, 'not-yours-to-answer')
    const same = await other.record.submit('mercy', {
      ...{
        id: 'o3',
        case: 'both',
        at: '2026-06-03T14:20:00-07:00',
        by: people.liaison,
        expected: 4,
        type: 'give-facts',
      },
      data: { facts: { 'document.kind': 'none' } },
    } as Command)
    assert.ok('events' in same && same.events.length === 0 && same.state.version === 4)
  })

  test('of two people who write at once each sees the other’s, and nothing is lost', async () => {
    const both = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        at.does(i % 2 === 0 ? people.liaison : people.privacy, 'record', {
          noun: 'note',
          entry: `both-${i}`,
          fields: { account: `Note ${i}` },
        }),
      ),
    )
    assert.ok(both.every((s) => 'events' in s))
    const state = await at.record.load('mercy', 'c1')
    for (let i = 0; i < 8; i++) assert.ok(state?.entries[`note/both-${i}`] !== undefined)
  })

  test('each entry of the ledger commits to its event, and the tree is theirs', async () => {
    const leaves = (await Promise.all(['c1', 'both'].map((id) => at.record.leaves('mercy', id)))).flat()
    const size = (await at.ledger.head()).size
    const entries = await at.ledger.entries(0, size)
    for (const { event, position, payload, salt } of leaves) {
      const entry = entryOf(entries[position] as Uint8Array)
      assert.ok(entry !== undefined && salt !== undefined)
      assert.ok(opensEntry(entry, payload, salt), event.id)
      assert.deepEqual([entry.type, entry.role, entry.time], [event.type, event.by.role, event.received])
      assert.deepEqual(JSON.parse(Buffer.from(payload).toString()), JSON.parse(JSON.stringify(event)))
      assert.ok(sameBytes(commitment(payload, salt, sha256), entry.commitment))
    }
    assert.equal(leaves.length, size)
    assert.deepEqual(
      growthOf(emptyFrontier, entries).to.hashes.map(Buffer.from),
      (await at.ledger.head()).hashes.map(Buffer.from),
    )
  })

  test('a wild date stops nobody who writes in the same moment, and stays as it was said', async () => {
    const [wild, other] = await Promise.all([
      at.does(people.tablet, 'open-case', aVisit, { case: 'wild', at: '0000-01-01T00:00:00Z' }),
      at.does(people.tablet, 'open-case', aVisit, { case: 'tame' }),
    ])
    assert.ok('events' in other, JSON.stringify(other))
    assert.ok('events' in wild, JSON.stringify(wild))
    const due = await at.does(
      people.liaison,
      'add-task',
      { task: 't1', title: 'Later', owner: 'liaison', due: '9999-12-31' },
      { case: 'wild' },
    )
    assert.ok('events' in due, JSON.stringify(due))
    const closed = await at.does(people.privacy, 'close-case', { keepYears: 9000, why: 'Kept.' }, { case: 'wild' })
    assert.ok('events' in closed, JSON.stringify(closed))
    assert.equal((await at.record.load('mercy', 'wild'))?.opened?.at, '0000-01-01T00:00:00Z')
    assert.deepEqual(await at.record.keptLongEnough('mercy', '9999-12-30'), [])
  })

  test('what is personal lies nowhere open', async () => {
    await at.does(people.liaison, 'record', {
      noun: 'note',
      entry: 'secret',
      fields: { account: 'Zebra-Quagga was in bed 12.' },
    })
    const { pool } = at.database
    assert.ok((await at.record.load('mercy', 'c1'))?.entries['note/secret'] !== undefined)
    await at.database.asOwner(async (_, owner) => {
      for (const table of ['events', 'cases', 'tasks', 'ledger_entries', 'case_keys']) {
        const { rows } = await owner.query(`select t::text as text from ${table} t`)
        assert.ok(rows.length > 0, table)
        const hidden = [Buffer.from('Zebra-Quagga').toString('hex'), 'Zebra-Quagga']
        for (const { text } of rows) assert.ok(!hidden.some((word) => text.includes(word)), table)
      }
    })
    assert.ok(pool !== undefined)
  })

  test('events of the office stand in the same ledger, and are listed the latest first', async () => {
    const first = await at.record.note({
      facility: 'mercy',
      type: 'office.signed-in',
      by: { role: 'liaison', person: 'p-lin' },
      data: { by: 'passkey' },
    })
    const second = await at.record.note({
      facility: 'mercy',
      type: 'office.sign-in-refused',
      by: { role: 'nobody' },
      data: {},
    })
    await at.record.note({ facility: 'saint', type: 'office.signed-in', by: { role: 'nobody' }, data: {} })
    assert.equal(second, first + 1)
    const listed = await at.record.officeEvents('mercy', { limit: 5 })
    assert.deepEqual(
      listed.map(({ position, type }) => [position, type]),
      [
        [second, 'office.sign-in-refused'],
        [first, 'office.signed-in'],
      ],
    )
    assert.deepEqual(listed[1]?.by, { role: 'liaison', person: 'p-lin' })
    const older = await at.record.officeEvents('mercy', { before: second, limit: 5, types: ['office.signed-in'] })
    assert.deepEqual(
      older.map((e) => e.position),
      [first],
    )
  })

  test('what PostgreSQL cannot store is refused before it meets anybody else’s', async () => {
    const note = { facility: 'mercy', type: 'office.x', by: { role: 'nobody' }, data: { text: 'a\u0000b' } } as const
    await assert.rejects(at.record.note(note), RangeError)
    const open = await at.does(people.tablet, 'open-case', { ...aVisit, requestKind: 'a\u0000b' }, { case: 'nul' })
    assert.ok('refused' in open)
    const said = await at.does(people.liaison, 'record', {
      noun: 'note',
      entry: 'nul',
      fields: { account: 'a\u0000b' },
    })
    assert.ok('events' in said, 'what is sealed may be anything')
  })

  test('a file is sealed, comes back as it was, and is stored once', async () => {
    const bytes = randomBytes(50_000)
    const sha = createHash('sha256').update(bytes).digest('hex')
    const file = { file: 'f1', name: 'warrant.jpg', mediaType: 'image/jpeg', sha256: sha, bytes }
    assert.equal(await at.record.addFile('mercy', 'c1', file), 'stored')
    assert.equal(await at.record.addFile('mercy', 'c1', file), 'already')
    const other = Buffer.from('other')
    const otherSha = createHash('sha256').update(other).digest('hex')
    assert.equal(await at.record.addFile('mercy', 'c1', { ...file, bytes: other, sha256: otherSha }), 'differs')
    assert.equal(await at.record.addFile('mercy', 'no-such', file), 'no-case')
    assert.equal(await at.record.addFile('saint', 'c1', file), 'no-case')
    const back = await at.record.file('mercy', 'c1', 'f1')
    assert.deepEqual(back && { ...back, bytes: Buffer.from(back.bytes) }, file)
    assert.equal(await at.record.file('saint', 'c1', 'f1'), undefined)
  })
})
