import { growthOf } from './growth.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import type { LedgerStore } from './store.ts'

/** Where an entry came to stand (the first, of a group), or why it did not. */
export type Sequenced =
  | { readonly ok: true; readonly index: number }
  | { readonly ok: false; readonly code: 'refused' | 'contended' }

/** An entry, and what its owner stores beside it. */
export interface Item<With = undefined> {
  readonly entry: Uint8Array
  readonly beside: With
}

/** Puts entries into a log in one order, many in one transaction. */
export interface Sequencer<With = undefined> {
  /** Resolves when the entry is durable, or refused; rejects where the store failed, and then nobody knows: ask before sending again. */
  readonly add: (entry: Uint8Array, beside: With) => Promise<Sequenced>
  /** The same for a group of one or more, which goes in whole, at places that follow one another, or not at all. */
  readonly addGroup: (items: readonly Item<With>[]) => Promise<Sequenced>
}

interface Waiting<With> {
  readonly items: readonly Item<With>[]
  readonly settle: (outcome: Sequenced) => void
  readonly fail: (error: unknown) => void
}

/** How the sequencer works: entries of one transaction at most, and how often it tries again when another server was faster. */
export interface Pace {
  /** A group that is larger goes alone. */
  readonly largestBatch: number
  readonly mostTries: number
}

const usualPace: Pace = { largestBatch: 256, mostTries: 64 }

/** A sequencer that commits in batches: while one transaction is under way all others wait, then go together in the next. */
export function sequencer<With>(
  store: LedgerStore<With>,
  hasher: TreeHasher = portableHasher,
  pace: Pace = usualPace,
): Sequencer<With> {
  const queue: Waiting<With>[] = []
  let working = false
  const work = async (): Promise<void> => {
    if (working) return
    working = true
    // A crash while groups wait here: they were never acknowledged, and whoever sent them sends them again.
    while (queue.length > 0) {
      const batch = queue.splice(0, fitting(queue, pace.largestBatch))
      try {
        await commit(batch, store, hasher, pace.mostTries)
      } catch (error) {
        for (const group of batch) group.fail(error)
      }
    }
    working = false
  }
  const addGroup = (items: readonly Item<With>[]) => {
    if (items.length === 0) throw new RangeError('a group has at least one entry')
    return new Promise<Sequenced>((settle, fail) => {
      queue.push({ items, settle, fail })
      void work()
    })
  }
  return { add: (entry, beside) => addGroup([{ entry, beside }]), addGroup }
}

// How many of the waiting groups go together: never a part of one, and always at least one.
function fitting<With>(queue: readonly Waiting<With>[], largest: number): number {
  let entries = 0
  const end = queue.findIndex(({ items }, at) => {
    entries += items.length
    return at > 0 && entries > largest
  })
  return end < 0 ? queue.length : end
}

async function commit<With>(
  batch: readonly Waiting<With>[],
  store: LedgerStore<With>,
  hasher: TreeHasher,
  triesLeft: number,
): Promise<void> {
  if (batch.length === 0) return
  if (triesLeft === 0) {
    for (const group of batch) group.settle({ ok: false, code: 'contended' })
    return
  }
  // Asked anew each time: after a failure, or another server's turn, what we remember of the head may be wrong.
  const from = await store.head()
  const items = batch.flatMap((group) => group.items)
  const growth = growthOf(
    from,
    items.map((item) => item.entry),
    hasher,
  )
  // A crash before this resolves: the store has all of the batch or none, and nobody was told either way. Commands carry
  // ids, so that sending one again finds it there or stores it now.
  const outcome = await store.append(
    growth,
    items.map((item) => item.beside),
  )
  if (outcome === 'appended') {
    // A crash here: all is stored, some were not told, and learn it when they send again.
    for (const [at, group] of placed(batch)) group.settle({ ok: true, index: from.size + at })
    return
  }
  if (outcome === 'moved') return commit(batch, store, hasher, triesLeft - 1)
  return commit(withoutRefused(batch, outcome.refused), store, hasher, triesLeft - 1)
}

// Each group, with the place of its first entry in the batch.
function placed<With>(batch: readonly Waiting<With>[]): readonly (readonly [number, Waiting<With>])[] {
  let place = 0
  return batch.map((group) => {
    const at = place
    place += group.items.length
    return [at, group] as const
  })
}

// A group of which one entry is refused is refused whole: half of a command is worse than none of it.
function withoutRefused<With>(batch: readonly Waiting<With>[], refused: ReadonlySet<number>): readonly Waiting<With>[] {
  return placed(batch).flatMap(([at, group]) => {
    // A store that refuses nobody by name has refused them all; to go round with the same batch would never end.
    const stays = refused.size > 0 && group.items.every((_, i) => !refused.has(at + i))
    if (!stays) group.settle({ ok: false, code: 'refused' })
    return stays ? [group] : []
  })
}
