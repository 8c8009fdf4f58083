import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { toyRulebook } from '../../cases/check/index.ts'
import { emptyFrontier, entryOf, growthOf, opensEntry } from '../../ledger/index.ts'
import { keyringOf } from '../keys/open-keyring.ts'
import { aVisit, people, type TestRecord, testRecord } from './_record.ts'
import { openRecord } from './open-record.ts'
import { rebuildProjections } from './rebuild.ts'

const words = ['Zebra-Quagga', 'bed 12', 'warrant-of-quagga.jpg', 'Okapi-Tapir']

// Every row of every table, as text and as bytes: what somebody finds who copies the database.
async function everywhere({ database }: TestRecord): Promise<string> {
  return database.asOwner(async (_, owner) => {
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
    )
    assert.ok(tables.length > 20)
    let all = ''
    for (const { name } of tables) {
      const { rows } = await owner.query<{ text: string }>(`select t::text as text from ${name} t`)
      all += rows.map(({ text }) => text).join('\n')
    }
    // Bytes are shown in hexadecimal: as text too, in case something lies open in them.
    const inside = [...all.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    )
    return all + inside.join('\n')
  })
}

describe('a case that is erased', () => {
  const erased: string[] = []
  let at: TestRecord
  before(async () => {
    at = await testRecord({ onErased: (facility, caseId) => void erased.push(`${facility}/${caseId}`) })
    await at.does(people.tablet, 'open-case', { ...aVisit, why: 'Zebra-Quagga' })
    await at.does(people.tablet, 'give-facts', { facts: { 'document.kind': 'dhs-i200', 'patient.present': true } })
    await at.does(people.tablet, 'assess', {})
    const bytes = Buffer.from('Okapi-Tapir')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await at.record.addFile('mercy', 'c1', {
      file: 'f1',
      name: words[2] as string,
      mediaType: 'image/jpeg',
      sha256,
      bytes,
    })
    await at.does(people.liaison, 'record', { noun: 'note', entry: 'n1', fields: { account: 'In bed 12.' } })
    await at.does(people.liaison, 'open-case', aVisit, { case: 'c2' })
    await at.does(people.privacy, 'close-case', { why: 'All is told; bed 12.' })
  })
  after(() => at.close())

  test('is on the list for a person when its years are over, and not before, nor while it is on hold', async () => {
    const state = await at.record.load('mercy', 'c1')
    const until = state?.closing?.keepUntil as string
    assert.deepEqual(await at.record.keptLongEnough('mercy', '2026-06-04'), [])
    assert.deepEqual(await at.record.keptLongEnough('mercy', until), [{ id: 'c1', keepUntil: until }])
    assert.deepEqual(await at.record.keptLongEnough('saint', until), [])
    await at.does(people.counsel, 'place-hold', { hold: 'h1', why: 'A claim.' })
    assert.deepEqual(await at.record.keptLongEnough('mercy', until), [])
    await at.does(people.counsel, 'release-hold', { hold: 'h1', why: 'Settled.' })
    const early = await at.does(people.privacy, 'erase-case', {})
    assert.deepEqual('refused' in early && early.refused, { code: 'kept-longer', until })
    assert.equal(erased.length, 0)
  })

  test('leaves no word behind: no key, no file, no summary, nothing in any table', async () => {
    const before = await everywhere(at)
    assert.ok(!words.some((word) => before.includes(word)), 'sealed from the first')
    at.now = new Date('2040-01-01T00:00:00Z')
    const done = await at.does(people.privacy, 'erase-case', {})
    assert.ok('events' in done && done.state.status === 'erased')
    assert.deepEqual(erased, ['mercy/c1'])
    const left = await at.database.inFacility('mercy', async (trx) => ({
      keys: await trx.selectFrom('case_keys').select('case_id').execute(),
      files: await trx.selectFrom('files').select('file').execute(),
      cases: await trx
        .selectFrom('cases')
        .select(['id', 'status', 'sealed', 'outline'])
        .where('id', '=', 'c1')
        .execute(),
      tasks: await trx.selectFrom('tasks').select('task').where('case_id', '=', 'c1').execute(),
    }))
    assert.deepEqual(left.keys, [{ case_id: 'c2' }])
    assert.deepEqual([left.files, left.tasks], [[], []])
    assert.deepEqual(left.cases, [{ id: 'c1', status: 'erased', sealed: null, outline: {} }])
    const found = await everywhere(at)
    for (const word of words) assert.ok(!found.includes(word), word)
  })

  test('is a tombstone for this server, for one that starts anew, and after the projections are made again', async () => {
    const state = await at.record.load('mercy', 'c1')
    assert.equal(state?.status, 'erased')
    assert.equal(await at.record.file('mercy', 'c1', 'f1'), undefined)
    const { database, keyring } = at
    const again: string[] = []
    const other = await openRecord({
      database,
      keyring,
      rulebook: toyRulebook,
      clock: () => at.now,
      onErased: (facility, caseId) => void again.push(`${facility}/${caseId}`),
    })
    assert.deepEqual(again, ['mercy/c1'], 'told once more, in case a crash came between')
    assert.deepEqual(await other.record.load('mercy', 'c1'), state)
    await other.close()
    const rows = () =>
      database.inFacility('mercy', (trx) => trx.selectFrom('cases').selectAll().where('id', '=', 'c1').execute())
    const before = await rows()
    for await (const _ of rebuildProjections(database, keyring));
    assert.deepEqual(await rows(), before)
  })

  test('refuses whatever comes later, but knows what was sent before', async () => {
    const late = await at.does(
      people.tablet,
      'record',
      { noun: 'note', entry: 'n2', fields: {} },
      { expected: 'beside' },
    )
    assert.deepEqual('refused' in late && late.refused, { code: 'case-erased' })
    const again = await at.does(people.tablet, 'open-case', aVisit, { id: 'k1' })
    assert.ok('already' in again && again.already && again.position === 0)
  })

  test('and every entry of the ledger still stands; the erasure itself can be opened, what it erased cannot', async () => {
    const size = (await at.ledger.head()).size
    const entries = await at.ledger.entries(0, size)
    const grown = growthOf(emptyFrontier, entries).to
    assert.deepEqual(grown.hashes.map(Buffer.from), (await at.ledger.head()).hashes.map(Buffer.from))
    const leaves = await at.record.leaves('mercy', 'c1')
    for (const { event, position, payload, salt } of leaves) {
      const entry = entryOf(entries[position] as Uint8Array)
      assert.ok(entry !== undefined && entry.type === event.type)
      if (event.type !== 'case-erased') assert.equal(salt, undefined)
      else assert.ok(salt !== undefined && opensEntry(entry, payload, salt))
    }
    assert.equal(leaves.at(-1)?.event.type, 'case-erased')
  })

  test('a key is destroyed for nobody whose case the record does not call erased', async () => {
    await assert.rejects(at.database.pool.query(`select erase_case_key('mercy', 'c2')`), { code: '23514' })
  })

  test('a case whose facility key is gone is not taken for an erased one', async () => {
    const { database } = at
    const keys = [{ id: 'other', key: new Uint8Array(32).fill(1) }]
    const keyring = await keyringOf({ kind: 'environment', read: async () => keys, mark: async () => '' })
    const other = await openRecord({ database, keyring, rulebook: toyRulebook, clock: () => at.now })
    await assert.rejects(other.record.load('mercy', 'c2'), /facility key/)
    await other.close()
  })
})
