import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { generateX25519Identity } from 'age-encryption'
import { toyRulebook } from '../../cases/check/index.ts'
import type { Command } from '../../cases/index.ts'
import { emptyDatabase, freshDatabase } from '../database/_fresh.ts'
import { withClient } from '../database/connect.ts'
import { openDatabase } from '../database/open.ts'
import { aVisit, people, type TestRecord, testKeyring, testRecord } from '../record/_record.ts'
import { openRecord } from '../record/open-record.ts'
import { closing, drillFolder, restoredFrom } from './_drill.ts'
import { slowLine } from './_slow-line.ts'
import { backup } from './backup.ts'
import { dump } from './dump.ts'

const folder = drillFolder()
const clock = () => new Date('2026-06-04T09:00:00Z')
let n = 0
const fileName = () => join(folder, `backup-${++n}`)

async function backedUp(at: TestRecord): Promise<string> {
  const out = fileName()
  await backup({ place: { url: at.database.url }, out, closing })
  return out
}

async function openAgain(url: string, { keyring }: TestRecord) {
  const database = await openDatabase({ url })
  const opened = await openRecord({ database, keyring, rulebook: toyRulebook, clock })
  const close = async () => {
    await opened.close()
    await database.close()
  }
  return { ...opened, database, close }
}

describe('a restore drill', () => {
  let at: TestRecord
  before(async () => {
    at = await testRecord()
    // Something that each test can back up, whichever runs first or alone.
    await at.does(people.tablet, 'open-case', aVisit, { case: 'first', id: 'first-open', expected: 0 })
  })
  after(() => at.close())

  test('a backup taken while four people write is one moment of the record, verifies, and serves', {
    timeout: 120_000,
  }, async () => {
    let stop = false
    let written = 0
    const writer = async (name: string) => {
      for (let i = 0; !stop; i++) {
        const caseId = `${name}-${i}`
        await at.does(people.tablet, 'open-case', aVisit, { case: caseId, id: `${caseId}-open`, expected: 0 })
        const note = { noun: 'note', entry: 'n1', fields: { account: `Said by ${name}.` } } as const
        await at.does(people.liaison, 'record', note, { case: caseId, id: `${caseId}-note`, expected: 1 })
        written += 1
      }
    }
    const writers = ['ana', 'ben', 'cai', 'dee'].map(writer)
    while (written < 12) await new Promise((resolve) => setImmediate(resolve))
    const bytes = Buffer.alloc(200_000, 'badge')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const paper = { file: 'f1', name: 'warrant.jpg', mediaType: 'image/jpeg', sha256, bytes }
    await at.record.addFile('mercy', 'ana-0', paper)
    const before = (await at.ledger.head()).size
    const out = fileName()
    const taken = await backup({ place: { url: at.database.url }, out, closing })
    const after = (await at.ledger.head()).size
    stop = true
    await Promise.all(writers)
    assert.ok(taken.ledger.size >= before && taken.ledger.size <= after, `${before} ${taken.ledger.size} ${after}`)
    assert.equal(statSync(out).mode & 0o777, 0o600)
    assert.ok(!readFileSync(out).includes('ana-0'))

    const { url, restored } = await restoredFrom(out, at.keyring)
    assert.equal(restored.entries, taken.ledger.size)
    assert.equal(restored.opened, taken.ledger.size)
    assert.deepEqual([restored.erased, restored.withoutKey, restored.files], [0, 0, 1])
    const again = await openAgain(url, at)
    const state = await again.record.load('mercy', 'ana-0')
    assert.deepEqual(state, await at.record.load('mercy', 'ana-0'))
    assert.deepEqual((await again.record.file('mercy', 'ana-0', 'f1'))?.bytes, bytes)
    const going = { id: 'later', case: 'eve-0', at: '2026-06-04T02:00:00-07:00', by: people.tablet, expected: 0 }
    const done = await again.record.submit('mercy', { ...going, type: 'open-case', data: aVisit } as Command)
    assert.ok('events' in done)
    assert.equal((await again.ledger.head()).size, taken.ledger.size + 1)
    await again.close()
  })

  test('rows whose number PostgreSQL tells late are counted all the same', async () => {
    const line = await slowLine(at.database.url)
    const out = fileName()
    await backup({ place: { url: line.url }, out, closing })
    line.close()
    const { restored } = await restoredFrom(out, at.keyring)
    assert.equal(restored.entries, (await at.ledger.head()).size)
  })

  test('a backup that is broken off in the middle of a table lets its connection go', { timeout: 60_000 }, async () => {
    const large = await freshDatabase()
    const settings = JSON.stringify({ words: 'x'.repeat(1000) })
    const facilities = Array.from({ length: 20_000 }, (_, i) => ({ id: `f${i}`, name: 'Invented', settings }))
    await withClient(large.url, (client) =>
      client.query(
        'insert into facilities (id, name, settings) select * from jsonb_to_recordset($1) as x(id text, name text, settings jsonb)',
        [JSON.stringify(facilities)],
      ),
    )
    await withClient(large.url, async (client) => {
      let chunks = 0
      for await (const _ of dump({ client, keyFiles: [], now: clock(), progress: () => chunks++ }))
        if (chunks > 1) break
      assert.equal(chunks, 2)
    })
  })

  test('without the facility keys the ledger is checked, and told how much could not be', async () => {
    const { restored } = await restoredFrom(await backedUp(at), undefined)
    assert.equal(restored.withoutKey, restored.entries)
    const other = await restoredFrom(await backedUp(at), await testKeyring())
    assert.equal(other.restored.withoutKey, other.restored.entries)
  })

  test('a database that holds something is refused, and not touched', async () => {
    const out = await backedUp(at)
    const used = await freshDatabase()
    await used.db.insertInto('facilities').values({ id: 'north', name: 'North', settings: '{}' }).execute()
    await assert.rejects(restoredFrom(out, at.keyring, { place: { url: used.url } }), { code: 'not-empty' })
    const left = await used.db.selectFrom('facilities').select('id').execute()
    assert.deepEqual(left, [{ id: 'north' }])
    const strange = await emptyDatabase()
    await withClient(strange.url, (client) => client.query('create table theirs (id int)'))
    await assert.rejects(restoredFrom(out, at.keyring, { place: { url: strange.url } }), { code: 'not-empty' })
  })

  test('half a file, a flipped bit and no backup at all are told apart, and leave the database empty', async () => {
    const out = await backedUp(at)
    const whole = readFileSync(out)
    const damaged = fileName()
    const { url } = await emptyDatabase()
    for (const length of [whole.length - 40, whole.length - 1]) {
      writeFileSync(damaged, whole.subarray(0, length))
      await assert.rejects(restoredFrom(damaged, at.keyring, { place: { url } }), { code: 'damaged' })
    }
    const flipped = Buffer.from(whole)
    flipped[whole.length - 100] = (flipped[whole.length - 100] ?? 0) ^ 1
    writeFileSync(damaged, flipped)
    await assert.rejects(restoredFrom(damaged, at.keyring, { place: { url } }), { code: 'damaged' })
    const { restored } = await restoredFrom(out, at.keyring, { place: { url } })
    assert.ok(restored.entries > 0, 'the whole file goes into it afterwards')
    writeFileSync(damaged, 'no backup')
    await assert.rejects(restoredFrom(damaged, at.keyring), { code: 'not-a-backup' })
  })

  test('whom it was closed for opens it, or who knows its passphrase, and nobody else', {
    timeout: 120_000,
  }, async () => {
    const place = { url: at.database.url }
    const others = { identities: [await generateX25519Identity()] }
    await assert.rejects(restoredFrom(await backedUp(at), at.keyring, { opening: others }), { code: 'wrong-key' })
    const out = fileName()
    await backup({ place, out, closing: { passphrase: 'correct horse battery staple' } })
    const wrong = restoredFrom(out, at.keyring, { opening: { passphrase: 'x' } })
    await assert.rejects(wrong, { code: 'wrong-key' })
    const opening = { passphrase: 'correct horse battery staple' }
    assert.ok((await restoredFrom(out, at.keyring, { opening })).restored.entries > 0)
    const nobody = { recipients: ['age1nobody'] }
    await assert.rejects(backup({ place, out: fileName(), closing: nobody }), { code: 'unusable-recipient' })
    await assert.rejects(backup({ place, out: fileName(), closing: { recipients: [] } }), { code: 'no-encryption' })
    await assert.rejects(backup({ place, out, closing }), { code: 'file-exists' })
  })
})

describe('a restored record that was altered', () => {
  const alterations = {
    'an entry of another type':
      "update ledger_entries set entry = convert_to(replace(convert_from(entry, 'UTF8'), 'case-opened', 'case-closed'), 'UTF8') where position = 0",
    'an entry dropped': 'delete from ledger_entries where position = 3',
    'an event dropped': 'delete from events where position = 2',
    'an event of another role': "update events set by_role = 'counsel' where position = 1",
    'what lies open in an event': `update events set open = '{"kind":"outreach"}' where position = 0`,
    'the time of an event': "update events set received = received - interval '1 day' where position = 1",
    'what is sealed in an event':
      'update events set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where position = 1',
    'the key of a case dropped': "delete from case_keys where case_id = 'c1'",
    'what is sealed in a file': 'update files set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)',
    'the last entry dropped with its event':
      'delete from events where position = 3; delete from ledger_entries where position = 3',
    'the head of the log':
      'update ledger_heads set frontier = set_byte(frontier, 0, get_byte(frontier, 0) # 1) where from_size = (select max(from_size) from ledger_heads)',
  }
  for (const [what, statement] of Object.entries(alterations))
    test(`${what}: it is refused, and nothing of it is kept`, async () => {
      const at = await testRecord()
      await at.does(people.tablet, 'open-case', aVisit)
      await at.does(people.liaison, 'record', { noun: 'note', entry: 'n1', fields: { account: 'In bed 12.' } })
      await at.does(people.liaison, 'record', { noun: 'note', entry: 'n2', fields: { account: 'In bed 13.' } })
      await at.record.note({ facility: 'mercy', type: 'office.tried', by: { role: 'counsel' }, data: {} })
      const bytes = Buffer.from('badge')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await at.record.addFile('mercy', 'c1', { file: 'f1', name: 'w.jpg', mediaType: 'image/jpeg', sha256, bytes })
      const { size } = await at.ledger.head()
      assert.equal(size, 4)
      await withClient(at.database.url, (client) => client.query(statement))
      const out = await backedUp(at)
      const { url } = await emptyDatabase()
      await assert.rejects(restoredFrom(out, at.keyring, { place: { url } }), { code: 'does-not-verify' })
      const left = await withClient(url, (client) =>
        client.query('select from events union all select from facilities'),
      )
      assert.equal(left.rowCount, 0)
      await at.close()
    })
})
