import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { emptyFrontier, grown, rootOf } from './frontier.ts'
import { growthOf } from './growth.ts'
import { portableHasher, textHasher, treeHasher } from './hash.ts'
import { memoryStore } from './memory.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import { consistencyProof, inclusionProof, rootAt } from './prove.ts'

const corpora = process.env['OSTIARY_CORPORA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora')
const folder = join(corpora, 'ledger')
const proofs = join(folder, 'rfc6962-proofs')
const absent = existsSync(folder) ? false : 'the corpora by others are not here'

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const b64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))

interface Vector {
  readonly desc: string
  readonly wantErr: boolean
  readonly proof: readonly string[] | null
}
interface InclusionVector extends Vector {
  readonly leafIdx: number
  readonly treeSize: number
  readonly root: string
  readonly leafHash: string
}
interface ConsistencyVector extends Vector {
  readonly size1: number
  readonly size2: number
  readonly root1: string
  readonly root2: string
}

function vectors<V extends Vector>(kind: string): readonly { readonly file: string; readonly vector: V }[] {
  return globSync(`${kind}/**/*.json`, { cwd: proofs })
    .sort()
    .map((file) => ({ file, vector: JSON.parse(readFileSync(join(proofs, file), 'utf8')) as V }))
}

describe('proofs by others (transparency-dev/merkle), good and bad', { skip: absent }, () => {
  test('inclusion', () => {
    const all = vectors<InclusionVector>('inclusion')
    assert.ok(all.length >= 20)
    for (const { file, vector: v } of all) {
      const claim = { index: v.leafIdx, size: v.treeSize, root: b64(v.root), leafHash: b64(v.leafHash) }
      const verdict = verifyInclusion({ ...claim, proof: (v.proof ?? []).map(b64) })
      assert.equal(verdict.ok, !v.wantErr, `${file}: ${v.desc}`)
    }
  })

  test('inclusion in a subtree that begins the tree', () => {
    const all = vectors<InclusionVector & { readonly start: number; readonly end: number }>('subtreeinclusion')
    const ours = all.filter(({ vector }) => vector.start === 0)
    assert.ok(ours.length >= 10)
    for (const { file, vector: v } of ours) {
      const claim = { index: v.leafIdx, size: v.end, root: b64(v.root), leafHash: b64(v.leafHash) }
      assert.equal(verifyInclusion({ ...claim, proof: (v.proof ?? []).map(b64) }).ok, !v.wantErr, file)
    }
  })

  test('consistency', () => {
    const all = vectors<ConsistencyVector>('consistency')
    assert.ok(all.length >= 20)
    for (const { file, vector: v } of all) {
      const claim = { oldSize: v.size1, newSize: v.size2, oldRoot: b64(v.root1), newRoot: b64(v.root2) }
      const verdict = verifyConsistency({ ...claim, proof: (v.proof ?? []).map(b64) })
      assert.equal(verdict.ok, !v.wantErr, `${file}: ${v.desc}`)
    }
  })

  test('hashes and roots of RFC 6962', () => {
    const reference = JSON.parse(readFileSync(join(folder, 'rfc6962-reference.json'), 'utf8')) as {
      readonly empty_root: string
      readonly empty_leaf: string
      readonly leaf_L123456: string
      readonly node_N123_N456: string
      readonly leaf_inputs_hex: readonly string[]
      readonly roots_by_size: readonly string[]
    }
    const text = (word: string) => new TextEncoder().encode(word)
    assert.deepEqual(portableHasher.empty, hex(reference.empty_root))
    assert.deepEqual(portableHasher.leaf(text('')), hex(reference.empty_leaf))
    assert.deepEqual(portableHasher.leaf(text('L123456')), hex(reference.leaf_L123456))
    // The reference hashes two words that are no hashes, which our node hash never does: so by its parts.
    const parts = Buffer.concat([Uint8Array.of(1), text('N123'), text('N456')])
    assert.deepEqual(portableHasher.sha256(parts), hex(reference.node_N123_N456))
    const leaves = reference.leaf_inputs_hex.map((input) => portableHasher.leaf(hex(input)))
    for (const [size, root] of reference.roots_by_size.entries())
      assert.deepEqual(rootOf(grown(emptyFrontier, leaves.slice(0, size))), hex(root), `size ${size}`)
  })
})

// The definition of RFC 6962, section 2.1, word for word: slow, and too simple to be wrong.
function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return portableHasher.empty
  if (leaves.length === 1) return leaves[0] as Uint8Array
  let half = 1
  while (half * 2 < leaves.length) half *= 2
  return portableHasher.node(treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)))
}

const fast = textHasher((bytes) => hash('sha256', bytes, 'binary'))

async function treeOf(size: number) {
  const store = memoryStore()
  const entries = Array.from({ length: size }, (_, i) => Uint8Array.of(i >> 8, i & 0xff))
  await store.append(growthOf(emptyFrontier, entries, fast), [])
  return { store, leaves: entries.map(fast.leaf) }
}

describe('every proof in every tree up to 40 leaves, and around the edges of tiles', () => {
  test('inclusion: each holds for its leaf, and for no other place, size or root', async () => {
    const largest = 40
    const { store, leaves } = await treeOf(largest)
    for (let size = 1; size <= largest; size++) {
      const root = treeHash(leaves.slice(0, size))
      assert.deepEqual(await rootAt(size, store), root)
      for (let index = 0; index < size; index++) {
        const leafHash = leaves[index] as Uint8Array
        const proof = await inclusionProof(index, size, store)
        assert.deepEqual(verifyInclusion({ index, size, leafHash, proof, root }), { ok: true })
        for (let other = 0; other <= size; other++)
          if (other !== index) assert.ok(!verifyInclusion({ index: other, size, leafHash, proof, root }).ok)
        assert.ok(!verifyInclusion({ index, size, leafHash, proof: proof.slice(1), root }).ok || proof.length === 0)
        assert.ok(!verifyInclusion({ index, size, leafHash, proof: [...proof, root], root }).ok)
      }
    }
  })

  test('consistency: each holds between its sizes, and no hash in it can be left out', async () => {
    const largest = 40
    const { store, leaves } = await treeOf(largest)
    const roots = Array.from({ length: largest + 1 }, (_, size) => treeHash(leaves.slice(0, size)))
    for (let newSize = 1; newSize <= largest; newSize++) {
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const [oldRoot, newRoot] = [roots[oldSize] as Uint8Array, roots[newSize] as Uint8Array]
        const proof = await consistencyProof(oldSize, newSize, store)
        const claim = { oldSize, newSize, oldRoot, newRoot }
        assert.deepEqual(verifyConsistency({ ...claim, proof }), { ok: true }, `${oldSize} → ${newSize}`)
        for (const at of proof.keys())
          assert.ok(!verifyConsistency({ ...claim, proof: proof.filter((_, i) => i !== at) }).ok)
        if (oldSize < newSize) assert.ok(!verifyConsistency({ ...claim, proof, oldRoot: newRoot }).ok)
      }
    }
  })

  test('across tiles: sizes around 256 and 65,536', { timeout: 60_000 }, async () => {
    const { store, leaves } = await treeOf(65_600)
    for (const size of [255, 256, 257, 511, 513, 65_535, 65_536, 65_537, 65_600]) {
      const root = rootOf(grown(emptyFrontier, leaves.slice(0, size), fast), fast)
      assert.deepEqual(await rootAt(size, store, fast), root)
      for (const index of [0, 1, 254, 255, 256, size - 1].filter((at) => at < size)) {
        const proof = await inclusionProof(index, size, store, fast)
        assert.ok(verifyInclusion({ index, size, leafHash: leaves[index] as Uint8Array, proof, root }).ok)
      }
      const proof = await consistencyProof(size, 65_600, store, fast)
      const claim = { oldSize: size, newSize: 65_600, oldRoot: root, newRoot: rootOf(await store.head(), fast), proof }
      assert.ok(verifyConsistency(claim).ok, String(size))
    }
  })
})

describe('the functions that others build on', () => {
  const leafHash = portableHasher.leaf(Uint8Array.of(1))

  test('take bigints beyond what a number holds', () => {
    const proof = Array.from({ length: 63 }, () => leafHash)
    const root = proof.reduce((hash, sibling) => portableHasher.node(hash, sibling), leafHash)
    assert.deepEqual(verifyInclusion({ index: 0n, size: 1n << 63n, leafHash, proof, root }), { ok: true })
    assert.deepEqual(verifyInclusion({ index: 1n << 63n, size: 1n << 63n, leafHash, proof, root }), {
      ok: false,
      code: 'index-outside-tree',
    })
  })

  test('refuse with a stable code', () => {
    const good = { index: 0, size: 1, leafHash, proof: [], root: leafHash }
    const codes = [{ index: -1 }, { index: 0.5 }, { size: 0 }, { root: leafHash.slice(1) }, { proof: [leafHash] }].map(
      (change) => verifyInclusion({ ...good, ...change }),
    )
    assert.deepEqual(
      codes.map((v) => (v.ok ? 'ok' : v.code)),
      ['not-a-size', 'not-a-size', 'index-outside-tree', 'wrong-hash-length', 'wrong-proof-length'],
    )
    const grow = { oldSize: 1, newSize: 2, oldRoot: leafHash, newRoot: leafHash, proof: [leafHash] }
    const more = [{}, { oldSize: 3 }, { oldSize: 0 }, { proof: [] }, { newSize: Number.NaN }, { newSize: 1 }].map(
      (change) => verifyConsistency({ ...grow, ...change }),
    )
    assert.deepEqual(
      more.map((v) => (v.ok ? 'ok' : v.code)),
      ['root-mismatch', 'sizes-out-of-order', 'empty-tree', 'wrong-proof-length', 'not-a-size', 'wrong-proof-length'],
    )
  })

  test('a hasher over another SHA-256 gives the same', () => {
    const other = treeHasher((bytes) => portableHasher.sha256(bytes))
    const long = new Uint8Array(5000).fill(7)
    assert.deepEqual(other.leaf(long), portableHasher.leaf(long))
    assert.deepEqual(other.leaf(Uint8Array.of(7)), portableHasher.leaf(Uint8Array.of(7)))
    const platform = textHasher((bytes) => hash('sha256', bytes, 'binary'))
    assert.deepEqual(platform.leaf(long), portableHasher.leaf(long))
    assert.deepEqual(platform.empty, portableHasher.empty)
  })
})
