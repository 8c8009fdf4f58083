import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { filesOf, inventedEntry, inventedSecret } from './_log.ts'
import { auditLog } from './audit.ts'
import { utf8 } from './bytes.ts'
import { signerOf } from './ed25519.ts'
import { commitment, entryBytes, entryOf, opensEntry } from './entry.ts'
import { timeOfEntry } from './entry-scan.ts'

const log = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', new Uint8Array(32).fill(1))

describe('an entry', () => {
  test('tells type, time and role, and nothing of what happened', () => {
    const text = new TextDecoder().decode(entryBytes(inventedEntry(0)))
    assert.match(
      text,
      /^ostiary\/entry\/1\ntime 2026-11-24T15:00:00Z\ntype visit\.opened\nrole desk\ncommitment [A-Za-z0-9+/]{43}=\n$/,
    )
    assert.deepEqual(entryOf(utf8(text)), inventedEntry(0))
  })

  test('commits to payload and salt; either changed, it does not open', () => {
    const { payload, salt } = inventedSecret(0)
    const entry = inventedEntry(0)
    assert.ok(opensEntry(entry, payload, salt))
    assert.ok(!opensEntry(entry, utf8('{"event":1}'), salt))
    assert.ok(!opensEntry(entry, payload, inventedSecret(1).salt))
    assert.ok(!opensEntry(entry, payload, salt.slice(1)))
    // What an auditor computes with a shell: the header, the salt, the payload, one after the other.
    const byHand = createHash('sha256').update('ostiary/commitment/1\n').update(salt).update(payload).digest()
    assert.deepEqual(commitment(payload, salt), Uint8Array.from(byHand))
    assert.throws(() => commitment(payload, new Uint8Array(16)), RangeError)
  })

  test('holds only words of a short alphabet, so that no name and no text can slip in', () => {
    const entry = inventedEntry(0)
    for (const change of [
      { type: 'Visit' },
      { type: 'visit opened' },
      { type: '' },
      { type: `v${'x'.repeat(64)}` },
      { role: 'desk\ntype x' },
      { role: 'María' },
      { time: '2026-11-24' },
      { time: '2026-02-30T15:00:00Z' },
      { time: '2026-11-24T25:00:00Z' },
      { time: '2026-11-24T15:00:00.5Z' },
    ])
      assert.throws(() => entryBytes({ ...entry, ...change }), RangeError, JSON.stringify(change))
  })

  test('is none with a line more, a line less or another header', () => {
    const text = new TextDecoder().decode(entryBytes(inventedEntry(0)))
    for (const wrong of [`${text}x`, `${text}note x\n`, text.replace('/1\n', '/2\n'), text.replace(/role.*\n/, ''), ''])
      assert.equal(entryOf(utf8(wrong)), undefined)
    assert.equal(entryOf(Uint8Array.of(0xff)), undefined)
  })
})

test('is read the same by the fast reader of audits, with any byte of it changed, missing or doubled', () => {
  const bytes = entryBytes(inventedEntry(0))
  const agree = (changed: Uint8Array) => {
    const time = entryOf(changed)?.time
    assert.equal(
      timeOfEntry(changed),
      time === undefined ? undefined : Date.parse(time),
      Buffer.from(changed).toString(),
    )
  }
  agree(bytes)
  for (const at of bytes.keys()) {
    for (let byte = 0; byte < 256; byte++) agree(bytes.with(at, byte))
    agree(Uint8Array.from([...bytes].toSpliced(at, 1)))
    agree(Uint8Array.from([...bytes].toSpliced(at, 0, bytes[at] as number)))
  }
  const text = new TextDecoder().decode(bytes)
  for (const day of ['2024-02-29', '2023-02-29', '2100-02-29', '2000-02-29', '2026-04-31', '2026-12-31', '0099-01-01'])
    agree(utf8(text.replace('2026-11-24', day)))
  for (const length of [63, 64, 65]) agree(utf8(text.replace('role desk', `role ${'d'.repeat(length)}`)))
})

test('with every payload and salt erased the log verifies as before', async () => {
  const secrets = new Map([0, 1, 2, 3, 4].map((index) => [index, inventedSecret(index)]))
  const entries = [...secrets.keys()].map((index) => entryBytes(inventedEntry(index)))
  const files = await filesOf(entries, log)
  secrets.clear()
  const audit = await auditLog(async (path) => files.get(path))
  assert.deepEqual([audit.ok, audit.checked, audit.problems], [true, 5, []])
})
