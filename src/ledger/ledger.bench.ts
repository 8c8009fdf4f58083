import { hash } from 'node:crypto'
import { filesOf, inventedEntries, storeOf } from './_log.ts'
import { auditLog } from './audit.ts'
import { signerOf, verifyWith } from './ed25519.ts'
import { rootOf } from './frontier.ts'
import { portableHasher, type TreeHasher, textHasher, treeHasher } from './hash.ts'
import { verifyInclusion } from './proof.ts'
import { inclusionProof } from './prove.ts'

// Verification of a whole log beside the bare SHA-256 of the same bytes: every message that verifying hashes, hashed once
// more with nothing around it, by Node's one-shot hash giving a Buffer (what one would write), and in the quickest way that
// we know (giving Latin-1 text, of which nobody could use a byte). Goal: at least 0.7 times the first. All take turns, and
// processor time is counted, so that other work on the machine weighs little; the best of some rounds.
const count = 100_000
const rounds = 7

const log = await signerOf(crypto.subtle, 'hospital.example/ledger', 'note', new Uint8Array(32).fill(1))
const trust = { keys: [log.key], witnesses: 0, verify: verifyWith(crypto.subtle) }

async function timed(work: () => unknown): Promise<number> {
  const started = process.cpuUsage()
  await work()
  return process.cpuUsage(started).user / 1000
}

async function compare(
  name: string,
  hasher: TreeHasher,
  bare: (message: Uint8Array) => unknown,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const messages: Uint8Array[] = []
  const noting = treeHasher((bytes) => {
    messages.push(bytes.slice())
    return hasher.sha256(bytes)
  })
  const read = async (path: string) => files.get(path)
  await auditLog(read, { trust, hasher: noting })
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    times[0].push(await timed(() => messages.forEach((message) => void bare(message))))
    times[1].push(await timed(() => auditLog(read, { trust, hasher })))
  }
  const [alone, whole] = times.map((all) => Math.min(...all)) as [number, number]
  const perSecond = Math.round((count / whole) * 1000).toLocaleString('en')
  console.log(
    `${name}: ${perSecond} entries/s, ${(alone / whole).toFixed(2)} × the same ${messages.length} messages alone (${whole.toFixed(0)} ms, ${alone.toFixed(0)} ms)`,
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

const hasher = textHasher((bytes) => hash('sha256', bytes, 'binary'))
const entries = inventedEntries(count, hasher)
const files = await filesOf(entries, log, hasher)
await compare('beside node:crypto giving Buffers (goal ≥ 0.7 ×)', hasher, (m) => hash('sha256', m, 'buffer'), files)
await compare('beside node:crypto giving text', hasher, (m) => hash('sha256', m, 'binary'), files)
await compare('@noble/hashes beside itself', portableHasher, portableHasher.sha256, files)
await receipts(hasher, entries)
