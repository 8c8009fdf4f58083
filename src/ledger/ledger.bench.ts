import { hash } from 'node:crypto'
import { filesOf, inventedEntries, storeOf } from './_log.ts'
import { auditLog } from './audit.ts'
import { signerOf, verifyWith } from './ed25519.ts'
import { rootOf } from './frontier.ts'
import { portableHasher, type Sha256, type TreeHasher, treeHasher } from './hash.ts'
import { verifyInclusion } from './proof.ts'
import { inclusionProof } from './prove.ts'

// Verification of a whole log beside the bare SHA-256 of the same bytes: every message that verifying hashes, hashed once
// more with nothing around it. Goal: at least 0.7 times its speed. Both take turns, so that a busy machine slows both.
const count = 100_000
const rounds = 7

const platform: Sha256 = (bytes) => hash('sha256', bytes, 'buffer')
const log = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', new Uint8Array(32).fill(1))
const trust = { keys: [log.key], witnesses: 0, verify: verifyWith(crypto.subtle) }

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] as number
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function compare(name: string, sha: Sha256, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const messages: Uint8Array[] = []
  const noting = treeHasher((bytes) => {
    messages.push(bytes.slice())
    return sha(bytes)
  })
  const read = async (path: string) => files.get(path)
  const hasher = treeHasher(sha)
  await auditLog(read, { trust, hasher: noting })
  const [bare, whole]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    bare.push(await timed(() => messages.forEach((message) => void sha(message))))
    whole.push(await timed(() => auditLog(read, { trust, hasher })))
  }
  const ratio = bare.map((time, i) => time / (whole[i] as number))
  const perSecond = Math.round((count / median(whole)) * 1000).toLocaleString('en')
  console.log(
    `${name}: ${perSecond} entries/s verified, ${median(ratio).toFixed(2)} × bare SHA-256 of the same ${messages.length} messages ` +
      `(${median(bare).toFixed(0)} ms bare, ${median(whole).toFixed(0)} ms verifying; goal ≥ 0.7 ×)`,
  )
}

async function receipts(hasher: TreeHasher, entries: readonly Uint8Array[]): Promise<void> {
  const store = await storeOf(entries, hasher)
  const [index, size] = [54_321, entries.length]
  const leafHash = hasher.leaf(entries[index] as Uint8Array)
  const claim = { index, size, leafHash, proof: await inclusionProof(index, size, store, hasher) }
  const root = rootOf(await store.head(), hasher)
  const times = 2000
  for (const [name, by] of [
    ['node:crypto', hasher],
    ['@noble/hashes', portableHasher],
  ] as const) {
    const took = await timed(() => {
      for (let i = 0; i < times; i++) if (!verifyInclusion({ ...claim, root }, by).ok) throw new Error('must hold')
    })
    console.log(
      `inclusion proofs of ${claim.proof.length} hashes, ${name}: ${Math.round((times / took) * 1000)} verified/s`,
    )
  }
}

const hasher = treeHasher(platform)
const entries = inventedEntries(count, hasher)
const files = await filesOf(entries, log, hasher)
await compare('node:crypto', platform, files)
await compare('@noble/hashes', portableHasher.sha256, files)
await receipts(hasher, entries)
