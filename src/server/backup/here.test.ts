import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { toyRulebook } from '../../cases/check/index.ts'
import type { Command } from '../../cases/index.ts'
import { noteText, rootOf, signCheckpoint } from '../../ledger/index.ts'
import { openDatabase } from '../database/index.ts'
import { openKeyring } from '../keys/open-keyring.ts'
import { hasher } from '../ledger-routes/hashing.ts'
import { signerWith, signingKeyAt } from '../ledger-routes/signing-key.ts'
import { addHospitals, aVisit, people } from '../record/_record.ts'
import { openRecord } from '../record/open-record.ts'
import { closing, drillFolder, identity } from './_drill.ts'
import { backupHere, restoreHere } from './here.ts'

const launcher = join(import.meta.dirname, '..', '..', '..', 'bin', 'ostiary')
const { DATABASE_URL: _, OSTIARY_DATA: __, OSTIARY_FACILITY_KEYS: ___, ...environment } = process.env

function ostiary(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    env: environment,
  })
  return { status, stdout, stderr }
}

async function opened(folder: string) {
  const database = await openDatabase({ folder })
  const keyring = await openKeyring(folder, {})
  const clock = () => new Date('2026-06-04T09:00:00Z')
  const record = await openRecord({ database, keyring, rulebook: toyRulebook, clock })
  const close = async () => {
    await record.close()
    await database.close()
  }
  return { ...record, database, close }
}

describe('ostiary backup and ostiary restore', () => {
  const folder = drillFolder()
  const from = join(folder, 'from')
  const key = join(folder, 'identity')
  let at: Awaited<ReturnType<typeof opened>>

  before(async () => {
    writeFileSync(key, `# of a test\n${identity}\n`)
    at = await opened(from)
    await addHospitals(at.database)
    const plain = { id: 'k1', case: 'c1', at: '2026-06-03T14:20:00-07:00', by: people.tablet, expected: 0 }
    await at.record.submit('mercy', { ...plain, type: 'open-case', data: aVisit } as Command)
    const head = await at.ledger.head()
    const signer = await signerWith(signingKeyAt(join(from, 'keys', 'ledger.pem')), 'drill.test/ledger', 'note')
    const checkpoint = { origin: 'drill.test/ledger', size: head.size, root: rootOf(head, hasher) }
    await at.ledger.publish({ size: head.size, note: noteText(await signCheckpoint(checkpoint, signer)) })
  })
  after(() => at.close())

  test('one data folder to another, with the server running, keys and all', { timeout: 120_000 }, async () => {
    const out = join(folder, 'whole.age')
    const backed = ostiary('backup', out, '--recipient', closing.recipients[0] ?? '', '--with-keys', '--data', from)
    assert.equal(backed.status, 0, backed.stderr)
    assert.match(backed.stdout, /1 events.*encrypted/)
    assert.match(backed.stdout, /whoever opens it can read every case/)
    assert.ok((await at.record.load('mercy', 'c1')) !== undefined, 'the server goes on')

    const to = join(folder, 'to')
    const ran = ostiary('restore', out, '--identity', key, '--data', to, '--json')
    assert.equal(ran.status, 0, ran.stderr)
    const { entries, opened: whole, checkpoint, header } = JSON.parse(ran.stdout)
    assert.deepEqual(
      { entries, whole, checkpoint, keys: header.keys },
      { entries: 1, whole: 1, checkpoint: 'signed', keys: true },
    )
    assert.equal(statSync(join(to, 'keys', 'facility.json')).mode & 0o777, 0o600)
    const again = await opened(to)
    assert.deepEqual(await again.record.load('mercy', 'c1'), await at.record.load('mercy', 'c1'))
    await again.close()

    const twice = ostiary('restore', out, '--identity', key, '--data', to, '--lang', 'es')
    assert.equal(twice.status, 2)
    assert.match(twice.stderr, /no está vacía/)

    // Keys of another installation are not overwritten.
    const other = join(folder, 'other')
    mkdirSync(join(other, 'keys'), { recursive: true, mode: 0o711 })
    writeFileSync(join(other, 'keys', 'facility.json'), '{}')
    const restored = restoreHere({ file: out, opening: { identities: [identity] }, data: other }, environment)
    await assert.rejects(restored, { code: 'keys-differ' })
    assert.equal(readFileSync(join(other, 'keys', 'facility.json'), 'utf8'), '{}')
  })

  test('without keys, a restore says what could not be checked', { timeout: 120_000 }, async () => {
    const [file, to] = [join(folder, 'bare.age'), join(folder, 'bare')]
    const backed = await backupHere({ out: file, closing, withKeys: false, data: from }, environment)
    assert.equal(backed.keys, false)
    const restored = await restoreHere({ file, opening: { identities: [identity] }, data: to }, environment)
    assert.deepEqual([restored.withoutKey, restored.checkpoint], [1, 'not-checked'])
    assert.equal(existsSync(join(to, 'keys')), false)
  })

  test('what is not given or cannot be used is refused before anything is done', { timeout: 120_000 }, () => {
    const to = join(folder, 'n')
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['backup', join(folder, 'x.age'), '--data', from], /--recipient AGE1… .* or --passphrase-file/],
      [['restore', join(folder, 'none.age'), '--identity', key, '--data', to], /none\.age/],
      [['restore', key, '--identity', key, '--data', to], /is no backup of Ostiary/],
    ]
    for (const [args, words] of refused) {
      const { status, stderr } = ostiary(...args)
      assert.equal(status, 2, stderr)
      assert.match(stderr, words)
    }
    assert.equal(existsSync(join(folder, 'x.age')), false)
    assert.equal(existsSync(to), false)
  })
})
