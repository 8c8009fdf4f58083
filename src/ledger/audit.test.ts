import assert from 'node:assert/strict'
import { hash as nodeHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { filesOf, inventedEntries, inventedEntry } from './_log.ts'
import { type AuditOptions, auditLog } from './audit.ts'
import { bundleOf, entriesOf } from './bundle.ts'
import { textOf } from './bytes.ts'
import { type Checkpoint, signedCheckpointOf } from './checkpoint.ts'
import { signerOf, verifyWith } from './ed25519.ts'
import { entryBytes } from './entry.ts'
import { textHasher } from './hash.ts'
import { keyOf, type VerifierKey } from './key.ts'
import type { ProblemCode } from './problem.ts'
import { tilePath, tileWidth } from './tile.ts'
import type { Trust } from './trust.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 20_261_124)
const deep = process.env['OSTIARY_DEEP'] === '1'
const corpora = process.env['OSTIARY_CORPORA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora')
const tessera = join(corpora, 'ledger', 'tessera-log', 'testdata', 'log')
const absent = existsSync(tessera) ? false : 'the corpora by others are not here'

const hasher = textHasher((bytes) => nodeHash('sha256', bytes, 'binary'))
const log = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', new Uint8Array(32).fill(1))
const trust: Trust = { keys: [log.key], witnesses: 0, verify: verifyWith(crypto.subtle) }

type Files = ReadonlyMap<string, Uint8Array>

// Random numbers that a seed repeats (a linear congruential generator: nothing here is secret).
function dice(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function audit(files: Files, options: AuditOptions = {}) {
  return auditLog(async (path) => files.get(path), { hasher, ...options })
}

async function codesOf(files: Files, options: AuditOptions = {}): Promise<readonly ProblemCode[]> {
  return [...new Set((await audit(files, options)).problems.map(({ code }) => code))].sort()
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const changed = bytes.slice()
  changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
  return changed
}

function checkpointIn(files: Files): Checkpoint {
  const head = signedCheckpointOf(textOf(files.get('checkpoint') ?? new Uint8Array()) ?? '')
  assert.ok(head !== undefined)
  return head.checkpoint
}

describe('a log by others (transparency-dev/tessera), as it grew from 1 to 15 entries', { skip: absent }, () => {
  const read = async (path: string) => {
    const file = join(tessera, path)
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
  }
  // The public key that its authors print beside it.
  const key = keyOf('example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx') as VerifierKey

  for (let size = 0; size <= 15; size++) {
    const checkpoint = join(tessera, `checkpoint.${size}`)
    if (absent !== false || !existsSync(checkpoint)) continue
    test(`${size} entries: signed, every entry in its tile, every tile in the root, and the last grew from it`, async () => {
      const files = async (path: string) =>
        path === 'checkpoint' ? new Uint8Array(readFileSync(checkpoint)) : read(path)
      const options = { trust: { ...trust, keys: [key] }, hasher }
      const found = await auditLog(files, options)
      assert.deepEqual([found.ok, found.problems], [true, []])
      assert.deepEqual([found.origin, found.size, found.checked], ['example.com/log/testdata', size, size])
      const since = signedCheckpointOf(readFileSync(checkpoint, 'utf8'))?.checkpoint
      assert.ok(since !== undefined)
      assert.deepEqual((await auditLog(read, { ...options, since })).problems, [])
    })
  }

  test('our tiles of its entries are its tiles', async () => {
    const entries = entriesOf((await read('tile/entries/000.p/15')) ?? new Uint8Array())
    assert.ok(entries !== undefined)
    const ours = await filesOf(entries, log)
    assert.deepEqual(ours.get('tile/0/000.p/15'), await read('tile/0/000.p/15'))
    assert.deepEqual(ours.get('tile/entries/000.p/15'), await read('tile/entries/000.p/15'))
  })
})

describe('a small log, tampered with in every possible way', async () => {
  const entries = inventedEntries(4)
  const files = await filesOf(entries, log)

  test('untouched, it verifies', async () => {
    const found = await audit(files, { trust, since: checkpointIn(files) })
    assert.deepEqual([found.ok, found.checked, found.signature, found.problems], [true, 4, 'trusted', []])
  })

  for (const path of files.keys())
    test(`every single bit of ${path}`, async () => {
      const bytes = files.get(path) as Uint8Array
      const options = path === 'checkpoint' ? { trust } : {}
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const found = await audit(new Map(files).set(path, flipped(bytes, bit)), options)
        assert.equal(found.ok, false, `bit ${bit}`)
      }
    })

  test('every file missing, cut short or grown by a byte', async () => {
    for (const [path, bytes] of files) {
      const missing = new Map(files)
      missing.delete(path)
      assert.deepEqual(await codesOf(missing), [path === 'checkpoint' ? 'no-checkpoint' : 'missing-tile'])
      for (const other of [bytes.slice(0, -1), Buffer.concat([bytes, Buffer.of(10)])])
        assert.equal((await audit(new Map(files).set(path, other))).ok, false, path)
    }
  })

  test('is told apart: an entry altered, or only a tile', async () => {
    const both = inventedEntries(600)
    const whole = await filesOf(both, log)
    const found = async (path: string) =>
      (await audit(new Map(whole).set(path, flipped(whole.get(path) as Uint8Array, 250 * 8)))).problems
    const entry = await found('tile/entries/001')
    assert.deepEqual(entry.at(-1), { code: 'entry-altered', at: '257' })
    assert.ok(!entry.some(({ code }) => code === 'tile-altered' || code === 'root-mismatch'))
    assert.deepEqual(await found('tile/0/001'), [{ code: 'tile-altered', at: 'tile/0/001' }])
    const upper = (whole.get('tile/1/000.p/2') as Uint8Array).toReversed()
    assert.deepEqual((await audit(new Map(whole).set('tile/1/000.p/2', upper))).problems, [
      { code: 'tile-altered', at: 'tile/1/000.p/2' },
    ])
  })

  // Whoever forges a log makes its tiles anew too, but not the checkpoint: that takes the key.
  const forge = async (forged: readonly Uint8Array[]) => {
    const made = await filesOf(forged, log)
    return new Map(made).set('checkpoint', files.get('checkpoint') as Uint8Array)
  }

  test('every entry dropped, doubled, or swapped with another, tiles and all', async () => {
    for (const at of entries.keys()) {
      const dropped = entries.filter((_, i) => i !== at)
      const doubled = entries.toSpliced(at, 0, entries[at] as Uint8Array)
      for (const forged of [dropped, doubled]) assert.equal((await audit(await forge(forged))).ok, false)
      for (const other of entries.keys()) {
        if (other === at) continue
        const swapped = entries.with(at, entries[other] as Uint8Array).with(other, entries[at] as Uint8Array)
        assert.ok((await codesOf(await forge(swapped))).includes('root-mismatch'))
      }
    }
  })

  test('every entry dated back, or given to another role, tiles and all', async () => {
    for (const at of entries.keys()) {
      for (const change of [{ time: '2026-11-24T14:59:59Z' }, { role: 'administrator' }, { type: 'visit.erased' }]) {
        const forged = entries.with(at, entryBytes({ ...inventedEntry(at), ...change }))
        assert.ok((await codesOf(await forge(forged))).includes('root-mismatch'))
      }
    }
  })
})

describe('a log whose owner tampers, and signs anew', async () => {
  const entries = inventedEntries(9)
  const before = await filesOf(entries.slice(0, 6), log)
  const since = checkpointIn(before)

  test('is caught by whoever kept an old checkpoint', async () => {
    assert.deepEqual(await codesOf(await filesOf(entries, log), { trust, since }), [])
    const rewritten = entries.with(
      2,
      entryBytes({ ...inventedEntry(2), role: 'counsel', time: '2026-11-24T15:02:30Z' }),
    )
    assert.deepEqual(await codesOf(await filesOf(rewritten, log), { trust, since }), ['log-forked'])
    assert.deepEqual(await codesOf(await filesOf(entries.slice(0, 5), log), { trust, since }), ['log-shrunk'])
    const dropped = await filesOf(entries.toSpliced(5, 1), log)
    assert.deepEqual(await codesOf(dropped, { trust, since }), ['log-forked'])
    assert.deepEqual(await codesOf(await filesOf(entries, log), { trust, since: { ...since, origin: 'other' } }), [
      'other-log',
    ])
  })

  test('is caught dating a new entry back, by the entries before it', async () => {
    const late = entryBytes({ ...inventedEntry(9), time: '2026-11-24T15:00:00Z' })
    const found = await audit(await filesOf([...entries, late], log))
    assert.deepEqual(found.problems, [{ code: 'time-goes-back', at: '9' }])
    // Two servers' clocks may be a little apart.
    const near = entryBytes({ ...inventedEntry(9), time: '2026-11-24T15:06:00Z' })
    assert.deepEqual(await codesOf(await filesOf([...entries, near], log)), [])
  })

  test('is caught writing an entry that says more than it may', async () => {
    const text = new TextDecoder().decode(entries[3]).replace('role counsel', 'role Dr. No')
    assert.deepEqual(
      await codesOf(await filesOf(entries.with(3, Buffer.from(text.replace(/role .*/, 'role Dr. No'))), log)),
      ['malformed-entry'],
    )
  })

  test('is not believed without the key, or without the witnesses asked for', async () => {
    const files = await filesOf(entries, log)
    const stranger = await signerOf(crypto.subtle, 'stranger.example/ledger', 'note', new Uint8Array(32).fill(3))
    assert.deepEqual(await codesOf(files, { trust: { ...trust, keys: [stranger.key] } }), ['unsigned'])
    assert.deepEqual(await codesOf(files, { trust: { ...trust, witnesses: 1 } }), ['too-few-witnesses'])
    assert.equal((await audit(files)).signature, 'unchecked')
  })
})

describe(`a log of 100,000 entries, tampered with at random (seed ${seed})`, { timeout: 300_000 }, async () => {
  const count = 100_000
  const entries = inventedEntries(count, hasher)
  const files = await filesOf(entries, log, hasher)
  const roll = dice(seed)
  const rounds = deep ? 60 : 1
  const paths = [...files.keys()].filter((path) => path !== 'checkpoint')
  const bundleAt = (index: number) =>
    tilePath({ level: 'entries', index, width: Math.min(tileWidth, count - index * tileWidth) })

  test('untouched, it verifies', async () => {
    const found = await audit(files, { trust })
    assert.deepEqual([found.ok, found.checked, found.problems], [true, count, []])
  })

  for (const [what, tamper] of [
    [
      'a flipped bit in any file',
      () => {
        const path = paths[roll(paths.length)] as string
        const bytes = files.get(path) as Uint8Array
        return [path, flipped(bytes, roll(bytes.length * 8))] as const
      },
    ],
    [
      'an entry dropped, two swapped, or one dated back',
      () => {
        const path = bundleAt(roll(Math.floor(count / tileWidth)))
        const inside = [...(entriesOf(files.get(path) as Uint8Array) ?? [])]
        const at = roll(inside.length - 1)
        const way = roll(3)
        if (way === 0) inside.splice(at, 1)
        else if (way === 1) inside.splice(at, 2, inside[at + 1] as Uint8Array, inside[at] as Uint8Array)
        else inside[at] = entryBytes({ ...inventedEntry(0), time: '2026-11-24T12:00:00Z' })
        return [path, bundleOf(inside)] as const
      },
    ],
  ] as const)
    test(`${what} is found (${rounds} times)`, async () => {
      for (let round = 0; round < rounds; round++) {
        const [path, bytes] = tamper()
        assert.equal((await audit(new Map(files).set(path, bytes))).ok, false, `${path}, round ${round}`)
      }
    })

  test('a list of problems stays short', async () => {
    const other = await filesOf(entries.slice(0, 1000).toReversed(), log, hasher)
    const mixed = new Map(files)
    for (const [path, bytes] of other) if (path.startsWith('tile/entries/00')) mixed.set(path, bytes)
    const { problems } = await audit(mixed)
    assert.equal(problems.length, 101)
    assert.equal(problems.at(-1)?.code, 'more-problems')
  })
})
