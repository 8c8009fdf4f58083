import { growthOf } from './growth.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import type { LedgerStore } from './store.ts'

/** Where an entry came to stand, or why it did not. */
export type Sequenced =
  | { readonly ok: true; readonly index: number }
  | { readonly ok: false; readonly code: 'refused' | 'contended' }

/** Puts entries into a log in one order, many in one transaction. */
export interface Sequencer<With = undefined> {
  /** Resolves when the entry is durable, or refused; rejects where the store failed, and then nobody knows: ask before sending again. */
  readonly add: (entry: Uint8Array, beside: With) => Promise<Sequenced>
}

interface Waiting<With> {
  readonly entry: Uint8Array
  readonly beside: With
  readonly settle: (outcome: Sequenced) => void
  readonly fail: (error: unknown) => void
}

/** How the sequencer works: entries of one transaction at most, and how often it tries again when another server was faster. */
export interface Pace {
  readonly largestBatch: number
  readonly mostTries: number
}

const usualPace: Pace = { largestBatch: 256, mostTries: 64 }

/** A sequencer that commits in groups: while one transaction is under way all others wait, then go together in the next. */
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
    // A crash while entries wait here: they were never acknowledged, and whoever sent them sends them again.
    while (queue.length > 0) {
      const batch = queue.splice(0, pace.largestBatch)
      try {
        await commit(batch, store, hasher, pace.mostTries)
      } catch (error) {
        for (const one of batch) one.fail(error)
      }
    }
    working = false
  }
  return {
    add: (entry, beside) =>
      new Promise((settle, fail) => {
        queue.push({ entry, beside, settle, fail })
        void work()
      }),
  }
}

async function commit<With>(
  batch: readonly Waiting<With>[],
  store: LedgerStore<With>,
  hasher: TreeHasher,
  triesLeft: number,
): Promise<void> {
  if (batch.length === 0) return
  if (triesLeft === 0) {
    for (const one of batch) one.settle({ ok: false, code: 'contended' })
    return
  }
  // Read anew each time: after a failure, or another server's turn, what we remember of the head may be wrong.
  const from = await store.head()
  const growth = growthOf(
    from,
    batch.map((one) => one.entry),
    hasher,
  )
  // A crash before this resolves: the store has all of the batch or none, and nobody was told either way. Commands carry
  // ids, so that sending one again finds it there or stores it now.
  const outcome = await store.append(
    growth,
    batch.map((one) => one.beside),
  )
  if (outcome === 'appended') {
    // A crash here: all is stored, some were not told, and learn it when they send again.
    for (const [at, one] of batch.entries()) one.settle({ ok: true, index: from.size + at })
    return
  }
  if (outcome === 'moved') return commit(batch, store, hasher, triesLeft - 1)
  // A store that refuses nobody by name has refused them all; to go round with the same batch would never end.
  const refused = outcome.refused.size === 0 ? new Set(batch.keys()) : outcome.refused
  for (const [at, one] of batch.entries()) if (refused.has(at)) one.settle({ ok: false, code: 'refused' })
  return commit(
    batch.filter((_, at) => !refused.has(at)),
    store,
    hasher,
    triesLeft - 1,
  )
}
