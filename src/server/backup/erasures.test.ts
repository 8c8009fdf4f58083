import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { toyRulebook } from '../../cases/check/index.ts'
import { withClient } from '../database/connect.ts'
import { openDatabase } from '../database/open.ts'
import { aVisit, people, testRecord } from '../record/_record.ts'
import { openRecord } from '../record/open-record.ts'
import { rebuildProjections } from '../record/rebuild.ts'
import { closing, drillFolder, restoredFrom } from './_drill.ts'
import { applyErasures } from './apply-erasures.ts'
import { backup } from './backup.ts'
import { destroyKeys, eraseAgain } from './erase-again.ts'
import { erasureNotes, erasuresFile, readErasures } from './erasures.ts'

const later = () => new Date('2040-01-02T00:00:00Z')

describe('the file of erasures', () => {
  test('has a line for each erased case, once, whoever writes it and however often it is told', async () => {
    const folder = drillFolder()
    const note = erasureNotes(folder, later)
    await Promise.all([note('mercy', 'c1'), note('mercy', 'c1'), note('saint', 'c1')])
    await erasureNotes(folder, later)('mercy', 'c1')
    const day = '2040-01-02'
    assert.deepEqual(await readErasures(erasuresFile(folder)), [
      { facility: 'mercy', case: 'c1', day },
      { facility: 'saint', case: 'c1', day },
    ])
  })

  test('a line that a crash cut short is no erasure, and the next one is whole', async () => {
    const folder = drillFolder()
    const file = erasuresFile(folder)
    await erasureNotes(folder, later)('mercy', 'c1')
    appendFileSync(file, '{"facility":"mer')
    assert.equal((await readErasures(file)).length, 1)
    await erasureNotes(folder, later)('mercy', 'c2')
    const cases = (await readErasures(file)).map((erasure) => erasure.case)
    assert.deepEqual(cases, ['c1', 'c2'])
  })

  test('a line that is none is told by its place', async () => {
    const file = join(drillFolder(), 'erasures.jsonl')
    writeFileSync(file, '{"facility":"mercy","case":"c1","day":"2040-01-02"}\nnonsense\n')
    await assert.rejects(readErasures(file), { code: 'unusable-erasures', detail: `${file}:2` })
    assert.deepEqual(await readErasures(`${file}.none`), [])
  })
})

describe('a case that was erased after the backup', () => {
  test('is erased again: no key, no file, no word, and the record says so and verifies', async () => {
    const folder = drillFolder()
    const at = await testRecord({ onErased: erasureNotes(folder, later) })
    await at.does(people.tablet, 'open-case', { ...aVisit, why: 'Zebra-Quagga' })
    const bytes = Buffer.from('Okapi')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { file: 'f1', name: 'w.jpg', mediaType: 'image/jpeg', sha256, bytes }
    await at.record.addFile('mercy', 'c1', file)
    await at.does(people.liaison, 'record', { noun: 'note', entry: 'n1', fields: { account: 'In bed 12.' } })
    await at.does(people.liaison, 'open-case', aVisit, { case: 'c2' })
    const out = join(folder, 'sunday')
    await backup({ place: { url: at.database.url }, out, closing })
    await at.does(people.privacy, 'close-case', { why: 'All is told.' })
    at.now = later()
    await at.does(people.privacy, 'erase-case', {})
    const erasures = await readErasures(erasuresFile(folder))
    assert.deepEqual(erasures, [{ facility: 'mercy', case: 'c1', day: '2040-01-02' }])

    const { url, restored } = await restoredFrom(out, at.keyring, { erasures, now: later() })
    assert.equal(restored.erasedAgain, 1)
    const database = await openDatabase({ url })
    const again = await openRecord({ database, keyring: at.keyring, rulebook: toyRulebook, clock: later })
    assert.equal((await again.record.load('mercy', 'c1'))?.status, 'erased')
    assert.equal((await again.record.load('mercy', 'c2'))?.status, 'open')
    assert.equal(await again.record.file('mercy', 'c1', 'f1'), undefined)
    const rows = () =>
      database.inFacility('mercy', async (trx) => ({
        keys: await trx.selectFrom('case_keys').select('case_id').execute(),
        cases: await trx.selectFrom('cases').selectAll().orderBy('id').execute(),
        tasks: await trx.selectFrom('tasks').selectAll().execute(),
      }))
    const before = await rows()
    assert.deepEqual(before.keys, [{ case_id: 'c2' }])
    assert.deepEqual(
      before.cases.map(({ status, sealed }) => [status, sealed === null]),
      [
        ['erased', true],
        ['open', false],
      ],
    )
    for await (const _ of rebuildProjections(database, at.keyring));
    const made = await rows()
    const plain = ({ cases }: typeof made) => cases.map(({ sealed: _, ...row }) => row)
    assert.deepEqual(plain(made), plain(before), 'as the events tell it')

    const second = join(folder, 'monday')
    await backup({ place: { url }, out: second, closing })
    const { restored: whole } = await restoredFrom(second, at.keyring, { erasures })
    assert.equal(whole.erasedAgain, 0)
    assert.equal(whole.erased, 2, 'of the opening and the note nobody can tell any more')
    await again.close()
    await database.close()
    await at.close()
  })

  test('is erased even while writing waits for a decision, and twice changes nothing', async () => {
    const at = await testRecord()
    await at.does(people.tablet, 'open-case', aVisit)
    const value = JSON.stringify({ code: 'behind' })
    await at.database.db.insertInto('shared_state').values({ name: 'writing-refused', value }).execute()
    const erasures = [
      { facility: 'mercy', case: 'c1', day: '2040-01-02' },
      { facility: 'mercy', case: 'nobody', day: '2040-01-02' },
    ]
    const again = () => withClient(at.database.url, (client) => eraseAgain(client, erasures, later()))
    assert.equal((await again()).length, 1)
    assert.equal((await again()).length, 0)
    const refused = await at.database.db.selectFrom('shared_state').select('value').execute()
    assert.deepEqual(refused, [{ value: { code: 'behind' } }])
    assert.equal((await at.record.load('mercy', 'c1'))?.status, 'erased')
    await at.close()
  })

  test('a crash after its key was destroyed leaves it closed to all, and erased at the next start', async () => {
    const at = await testRecord()
    await at.does(people.tablet, 'open-case', aVisit)
    const erasures = [{ facility: 'mercy', case: 'c1', day: '2040-01-02' }]
    await withClient(at.database.url, (client) => destroyKeys(client, erasures))
    const { database, keyring } = at
    const other = await openRecord({ database, keyring, rulebook: toyRulebook, clock: later })
    await assert.rejects(other.record.load('mercy', 'c1'), /key of a case is missing/)
    const folder = drillFolder()
    assert.deepEqual(await applyErasures(database, folder, later()), [])
    await erasureNotes(folder, later)('mercy', 'c1')
    assert.equal((await applyErasures(database, folder, later())).length, 1)
    assert.equal((await other.record.load('mercy', 'c1'))?.status, 'erased')
    await other.close()
    await at.close()
  })
})

test('what stands in the file names no person and nothing of a case', async () => {
  const folder = drillFolder()
  await erasureNotes(folder, later)('mercy', 'c1')
  assert.equal(readFileSync(erasuresFile(folder), 'utf8'), '{"facility":"mercy","case":"c1","day":"2040-01-02"}\n')
})
