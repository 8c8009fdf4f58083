import { sameBytes, utf8 } from '../bytes.ts'
import { emptyFrontier, grown, rootOf } from '../frontier.ts'
import { growthOf } from '../growth.ts'
import { portableHasher } from '../hash.ts'
import { verifyConsistency, verifyInclusion } from '../proof.ts'
import { consistencyProof, inclusionProof } from '../prove.ts'
import { sequencer } from '../sequencer.ts'
import type { LedgerStore } from '../store.ts'
import { tileHeight, tileWidth } from '../tile.ts'
import { type Case, must, sameRows } from './case.ts'

export type { Case } from './case.ts'

function some(count: number, word = 'entry'): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, i) => utf8(`${word} ${i}`))
}

/** What every {@link LedgerStore} must do, run on each adapter; `beside` makes what it stores beside an entry, new each time. */
export function ledgerStoreContract<With>(beside: () => With): readonly Case<LedgerStore<With>>[] {
  const add = async (store: LedgerStore<With>, entries: readonly Uint8Array[]) => {
    const growth = growthOf(await store.head(), entries)
    must((await store.append(growth, entries.map(beside))) === 'appended', 'a growth from the head is stored')
    return growth
  }
  return [
    {
      what: 'a new log is empty, and has published nothing',
      holds: async (store) => {
        const head = await store.head()
        must(head.size === 0 && head.hashes.length === 0, 'the head is empty')
        must((await store.published()) === undefined, 'there is no checkpoint')
      },
    },
    {
      what: 'what was appended is read back, byte for byte and in order',
      holds: async (store) => {
        const entries = [...some(3), new Uint8Array(0), Uint8Array.of(0, 10, 255)]
        const { to } = await add(store, entries)
        const head = await store.head()
        must(head.size === to.size && sameRows(head.hashes, to.hashes), 'the head is where the growth ended')
        must(sameRows(await store.entries(0, 5), entries), 'the entries are those')
        must(sameRows(await store.entries(2, 4), entries.slice(2, 4)), 'a part of the entries is that part')
        must(sameRows(await store.hashes(0, 1, 5), entries.slice(1).map(portableHasher.leaf)), 'and their hashes')
      },
    },
    {
      what: 'of two growths from one head only one is stored, and the other leaves no trace',
      holds: async (store) => {
        await add(store, some(2))
        const head = await store.head()
        const [a, b] = [growthOf(head, some(3, 'a')), growthOf(head, some(2, 'b'))]
        const outcomes = await Promise.all([
          store.append(a, a.entries.map(beside)),
          store.append(b, b.entries.map(beside)),
        ])
        must(outcomes.toSorted().join() === 'appended,moved', 'one is stored, one is told that the log moved')
        const won = outcomes[0] === 'appended' ? a : b
        must(sameRows((await store.head()).hashes, won.to.hashes), 'the head is the winner’s')
        must(sameRows(await store.entries(2, won.to.size), won.entries), 'so are the entries')
        must((await store.append(a, a.entries.map(beside))) === 'moved', 'a growth from an old head is never stored')
      },
    },
    {
      what: 'hashes of upper levels come with the leaves that complete them',
      holds: async (store) => {
        const entries = some(2 * tileWidth + 3)
        for (let at = 0; at < entries.length; at += 100) await add(store, entries.slice(at, at + 100))
        const leaves = entries.map(portableHasher.leaf)
        const full = [0, 1].map((i) => rootOf(grown(emptyFrontier, leaves.slice(i * tileWidth, (i + 1) * tileWidth))))
        must(sameRows(await store.hashes(1, 0, 2), full), `level 1 holds the roots of each ${2 ** tileHeight} leaves`)
        const root = rootOf(await store.head())
        const size = entries.length
        const proof = await inclusionProof(300, size, store)
        must(
          verifyInclusion({ index: 300, size, leafHash: leaves[300] as Uint8Array, proof, root }).ok,
          'a proof holds',
        )
        const oldRoot = rootOf(grown(emptyFrontier, leaves.slice(0, 259)))
        const path = await consistencyProof(259, size, store)
        const claim = { oldSize: 259, newSize: size, oldRoot, newRoot: root, proof: path }
        must(verifyConsistency(claim).ok, 'growth is proved')
      },
    },
    {
      what: 'two sequencers on one log, as of two servers, lose nothing, double nothing and leave no gap',
      holds: async (store) => {
        const servers = [sequencer(store), sequencer(store)]
        const entries = some(60)
        const outcomes = await Promise.all(entries.map((entry, i) => servers[i % 2]?.add(entry, beside())))
        const indexes = outcomes.map((outcome) => (outcome?.ok === true ? outcome.index : -1))
        must(
          indexes.toSorted((a, b) => a - b).every((index, i) => index === i),
          'each has a place of its own',
        )
        const stored = await store.entries(0, 60)
        must(
          indexes.every((index, i) => sameBytes(stored[index] as Uint8Array, entries[i] as Uint8Array)),
          'the one told',
        )
        must(sameRows((await store.head()).hashes, growthOf(emptyFrontier, stored).to.hashes), 'and the tree is theirs')
      },
    },
    {
      what: 'a checkpoint is replaced by one as large or larger, never by a smaller one',
      holds: async (store) => {
        await add(store, some(5))
        must(await store.publish({ size: 3, note: 'three' }), 'the first is published')
        must(await store.publish({ size: 5, note: 'five' }), 'a larger one is')
        must(!(await store.publish({ size: 4, note: 'four' })), 'a smaller one is not')
        must(await store.publish({ size: 5, note: 'five, cosigned' }), 'the same with more signatures is')
        const published = await store.published()
        must(published?.size === 5 && published.note === 'five, cosigned', 'the last one is shown')
      },
    },
  ]
}
