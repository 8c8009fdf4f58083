import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { toyRulebook } from '../../cases/check/index.ts'
import { freshDatabase } from '../database/_fresh.ts'
import { addHospitals, aVisit, people, testRecord } from '../record/_record.ts'
import { openRecord } from '../record/open-record.ts'
import { caseKeys, keyName } from './case-keys.ts'
import { newFacilityKey } from './facility-key.ts'
import { KeysUnusable, keyFileIn, keysOfEnvironment, keysOfFile } from './key-source.ts'
import { dropKey, keyUses } from './key-use.ts'
import { keyringOf, openKeyring } from './open-keyring.ts'
import { rotateKeys, secretColumns } from './rotate.ts'
import { newKey, seal, unseal } from './seal.ts'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-keys-'))
after(() => rmSync(folder, { recursive: true }))
const now = new Date('2026-11-25T12:00:00Z')

describe('sealing', () => {
  const key = newKey()
  const plain = Buffer.from('In bed 12.')

  test('gives back what was sealed, to the same key and place alone', () => {
    const sealed = seal(key, plain, 'a')
    assert.deepEqual(unseal(key, sealed, 'a'), plain)
    assert.equal(unseal(key, sealed, 'b'), undefined)
    assert.equal(unseal(newKey(), sealed, 'a'), undefined)
    assert.ok(!sealed.includes(plain))
    assert.notDeepEqual(seal(key, plain, 'a'), sealed, 'each time with a nonce of its own')
  })

  test('any flipped bit, and any byte missing, is noticed', () => {
    const sealed = seal(key, plain, 'a')
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const altered = Buffer.from(sealed)
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7))
      assert.equal(unseal(key, altered, 'a'), undefined, `bit ${bit}`)
    }
    for (let length = 0; length < sealed.length; length++)
      assert.equal(unseal(key, sealed.subarray(0, length), 'a'), undefined, `${length} bytes`)
  })
})

describe('the facility keys', () => {
  test('are made at the first start, for their owner’s eyes alone, and are the same at the next', async () => {
    const own = join(folder, 'first')
    // Two servers that start together.
    const [one, other] = await Promise.all([openKeyring(own, {}), openKeyring(own, {})])
    assert.equal(one.current, other.current)
    assert.equal(statSync(keyFileIn(own)).mode & 0o777, 0o600)
    assert.equal(statSync(join(own, 'keys')).mode & 0o777, 0o700)
    const sealed = await one.seal(Buffer.from('secret'), 'totp/p1')
    assert.deepEqual(await (await openKeyring(own, {})).open(sealed, 'totp/p1'), Buffer.from('secret'))
  })

  test('come from the environment where it has them, and then no file is made', async () => {
    const keys = [randomBytes(32), randomBytes(32)].map((key, i) => `k${i}:${key.toString('base64')}`)
    const ring = await openKeyring(join(folder, 'none'), { OSTIARY_FACILITY_KEYS: keys.join(',') })
    assert.equal(ring.current, 'k0')
    assert.throws(() => statSync(join(folder, 'none')))
    const old = await keyringOf(keysOfEnvironment(keys[1] as string))
    const wrapped = await old.wrap(Buffer.alloc(32, 5), 'mercy/c1')
    assert.deepEqual(await ring.unwrap(wrapped, 'mercy/c1'), Buffer.alloc(32, 5))
    assert.equal(await old.unwrap(await ring.wrap(Buffer.alloc(32, 5), 'x'), 'x'), undefined)
  })

  test('that cannot be read stop the start, and the message has none of them', async () => {
    const bad = randomBytes(31).toString('base64')
    for (const list of ['', 'k0', `k0:${bad}`, `k0:${bad},k0:${bad}`])
      assert.throws(
        () => keysOfEnvironment(list),
        (error: Error) => error instanceof KeysUnusable && !error.message.includes(bad),
      )
    const file = join(folder, 'damaged.json')
    writeFileSync(file, '{"format":"ostiary/facility-keys/1","keys":[]}')
    await assert.rejects(keysOfFile(file, now), KeysUnusable)
  })

  test('wrap a case key for its case alone', async () => {
    const ring = await openKeyring(join(folder, 'bound'), {})
    const wrapped = await ring.wrap(Buffer.alloc(32, 5), 'mercy/c1')
    assert.equal(await ring.unwrap(wrapped, 'mercy/c2'), undefined)
    assert.equal(await ring.open(await ring.seal(Buffer.from('x'), 'totp/p1'), 'totp/p2'), undefined)
  })
})

test('every column of bytes is known: sealed anew at a rotation, sealed under case keys, or no secret', async () => {
  const { asOwner } = await freshDatabase()
  const ofCases = ['events.sealed', 'cases.sealed', 'files.sealed', 'case_keys.wrapped']
  const noSecrets = [
    ...['entry', 'hash'].map((c) => `ledger_entries.${c}`),
    ...['ledger_hashes.hash', 'ledger_heads.frontier', 'witnessed_heads.root'],
    // Hashes of secrets, and what is public.
    ...['passkeys.public_key', 'sessions.hash', 'ceremonies.hash', 'throttles.key', 'api_tokens.hash'],
    ...['idempotency_keys.request', 'desk_keys.public_key', 'devices.code_hash', 'devices.token_hash'],
    ...['alert_channels.code_hash', 'alert_links.hash'],
    // Sealed by devices to the facility's desk key, whose private half is among the small secrets.
    'desk_inbox.sealed',
    // A proof of bytes, and findings sealed under a key that is worked out from those bytes: no key of ours opens them.
    ...['screening_shards.proof', 'screening_shards.sealed'],
  ]
  const found = await asOwner(async (_, owner) => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea'`,
    )
    return rows.map(({ name }) => name).sort()
  })
  const resealed = secretColumns.map(({ table, column }) => `${table}.${column}`)
  assert.deepEqual(found, [...resealed, ...ofCases, ...noSecrets].sort())
})

describe('rotation', () => {
  test('wraps all again with a new key, while a server works that notices it; the old key stays until it is dropped', async () => {
    const own = join(folder, 'rotated')
    const source = await keysOfFile(keyFileIn(own), now)
    const keyring = await keyringOf(source)
    const at = await testRecord({ keyring })
    const first = keyring.current
    for (let i = 0; i < 25; i++)
      await at.does(people.tablet, 'open-case', { ...aVisit, why: `Visit ${i}` }, { case: `c${i}` })
    await at.database.db.insertInto('persons').values({ id: 'p1', name: 'P', email: 'p@example.org' }).execute()
    const sealed = Buffer.from(await keyring.seal(Buffer.from('totp'), 'anything at all'))
    await at.database.db.insertInto('totp_secrets').values({ person: 'p1', sealed }).execute()

    const steps: number[] = []
    for await (const { caseKeys: done } of rotateKeys(at.database, source, now)) steps.push(done)
    assert.equal(steps.at(-1), 25)
    const [current] = await source.read()
    assert.notEqual(current?.id, first)
    const uses = await keyUses(at.database, await source.read())
    assert.deepEqual(
      uses.map(({ id, isCurrent, caseKeys, secrets }) => [id, isCurrent, caseKeys, secrets]),
      [
        [current?.id, true, 25, 1],
        [first, false, 0, 0],
      ],
    )

    // The running server opens what it had not opened yet, and wraps new keys with the new one within a second.
    const asItWas = caseKeys(at.database, keyring)
    assert.equal((await asItWas.of('mercy', 'c3'))?.symmetricKeySize, 32)
    const row = await at.database.db.selectFrom('totp_secrets').select('sealed').executeTakeFirstOrThrow()
    assert.notDeepEqual(row.sealed, sealed)
    assert.deepEqual(await keyring.open(row.sealed as Buffer, 'anything at all'), Buffer.from('totp'))
    await at.does(people.tablet, 'open-case', aVisit, { case: 'later' })
    assert.equal((await keyUses(at.database, await source.read()))[0]?.caseKeys, 26)

    assert.equal(await dropKey(at.database, source, current?.id as string), 'key-is-current')
    assert.equal(await dropKey(at.database, source, 'none'), 'no-such-key')
    assert.equal(await dropKey(at.database, source, first), 'dropped')
    const restarted = await openRecord({
      database: at.database,
      keyring: await openKeyring(own, {}),
      rulebook: toyRulebook,
      clock: () => now,
    })
    for (let i = 0; i < 25; i++) {
      const opening = (await restarted.record.load('mercy', `c${i}`))?.events[0]
      assert.deepEqual(opening?.data, { ...aVisit, why: `Visit ${i}` })
    }
    await restarted.close()
    await at.close()
  })

  test('that is broken off in the middle goes on where it was, and loses nothing', async () => {
    const database = await freshDatabase()
    await addHospitals(database)
    const source = await keysOfFile(keyFileIn(join(folder, 'broken-off')), now)
    const before = await keyringOf(source)
    const count = 1_100
    const rows = Array.from({ length: count }, (_, i) => ({ facility: 'mercy', case_id: `c${i}`, key: newKey() }))
    const wrapped = await Promise.all(
      rows.map(async ({ facility, case_id, key }) => {
        const { keyId, wrapped: bytes } = await before.wrap(key, keyName(facility, case_id))
        return { facility, case_id, key_id: keyId, wrapped: Buffer.from(bytes) }
      }),
    )
    await database.inFacility('mercy', (trx) => trx.insertInto('case_keys').values(wrapped).execute())
    for await (const { caseKeys: done } of rotateKeys(database, source, now)) if (done >= 500) break
    const half = await keyUses(database, await source.read())
    assert.deepEqual(
      half.map((k) => k.caseKeys),
      [500, 600],
    )
    assert.equal(await dropKey(database, source, before.ids.at(-1) as string), 'key-is-used')
    for await (const _ of rotateKeys(database, source, now, true));
    assert.equal((await source.read()).length, 2, 'no third key')
    const ring = await openKeyring(join(folder, 'broken-off'), {})
    const keys = caseKeys(database, ring)
    for (const { facility, case_id, key } of rows) assert.deepEqual((await keys.of(facility, case_id))?.export(), key)
  })

  test('finds a key that is needed and not there, and does nothing', async () => {
    const database = await freshDatabase()
    const lost = await keyringOf({ kind: 'file', read: async () => [newFacilityKey(now)], mark: async () => '' })
    const { keyId, wrapped } = await lost.wrap(newKey(), keyName('mercy', 'c1'))
    const row = { facility: 'mercy', case_id: 'c1', key_id: keyId, wrapped: Buffer.from(wrapped) }
    await database.inFacility('mercy', (trx) => trx.insertInto('case_keys').values(row).execute())
    const source = await keysOfFile(keyFileIn(join(folder, 'lost')), now)
    await assert.rejects(async () => {
      for await (const _ of rotateKeys(database, source, now));
    }, KeysUnusable)
    const uses = await keyUses(database, await source.read())
    assert.deepEqual(uses.at(-1), { id: keyId, isCurrent: false, isHere: false, caseKeys: 1, secrets: 0 })
    assert.ok(!readFileSync(keyFileIn(join(folder, 'lost')), 'utf8').includes(keyId))
  })
})
