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
  /** Resolves when all that can go on has gone on, and what was given to the store is on its way to it. */
  readonly turn: () => Promise<void>
  /** Milliseconds that go on; told nothing, batches never overlap. */
  readonly clock: () => number
}

const usualPace: Pace = { largestBatch: 256, mostTries: 64, turn: async () => undefined, clock: () => 0 }

/**
 * A sequencer that commits in batches: while one transaction is under way all others wait, then go together in the next. Where those
 * who are told bring their next entries at once, and take longer for it than a transaction, two halves take turns: one is written
 * while the other works. Where the store is the slower one, all go together, since each transaction costs the same.
 */
export function sequencer<With>(
  store: LedgerStore<With>,
  hasher: TreeHasher = portableHasher,
  pace: Partial<Pace> = {},
): Sequencer<With> {
  const { largestBatch, mostTries, turn, clock } = { ...usualPace, ...pace }
  const queue: Waiting<With>[] = []
  // What is begun while the last ones are still to be told of theirs is half of everybody.
  const begin = (last: Committed | undefined, overlaps: boolean): Promise<Committed> | undefined => {
    if (queue.length === 0 || (last !== undefined && !overlaps)) return undefined
    const most = overlaps ? share(queue.length, last?.size ?? 0) : queue.length
    const batch = queue.splice(0, Math.min(fitting(queue, largestBatch), most))
    const from = clock()
    return commit(batch, store, hasher, mostTries).then((tell) => ({ tell, size: batch.length, took: clock() - from }))
  }
  // True if all of them together work longer than a transaction takes.
  const tellAll = async ({ tell, size, took }: Committed, isNextUnderWay: boolean): Promise<boolean> => {
    if (isNextUnderWay) await turn()
    const from = clock()
    // A crash before this: what was committed is stored, some were not told, and learn it when they send again.
    tell()
    if (size === 1) return false
    await turn()
    return took < (isNextUnderWay ? 2 : 1) * (clock() - from)
  }
  let working = false
  const work = async (): Promise<void> => {
    if (working) return
    working = true
    let last: Committed | undefined
    let overlaps = false
    // A crash while groups wait here: they were never acknowledged, and whoever sent them sends them again.
    while (queue.length > 0 || last !== undefined) {
      const next = begin(last, overlaps)
      if (last !== undefined) overlaps = await tellAll(last, next !== undefined)
      last = await next
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

type Telling = () => void

interface Committed {
  readonly tell: Telling
  readonly size: number
  readonly took: number
}

// Those of the last batch are about to come again. If all who wait went at once, there would be one large batch and one small
// one in turn, and nothing to be worked out while the large one is written: half of everybody makes two of one size.
function share(waiting: number, before: number): number {
  return Math.ceil((waiting + before) / 2)
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

// Commits a batch; gives what tells its groups of it. Never rejects: then each group is told of the failure.
async function commit<With>(
  batch: readonly Waiting<With>[],
  store: LedgerStore<With>,
  hasher: TreeHasher,
  mostTries: number,
): Promise<Telling> {
  const told: Telling[] = []
  const settle = (group: Waiting<With>, outcome: Sequenced) => void told.push(() => group.settle(outcome))
  let left = batch
  try {
    for (let tries = 0; left.length > 0; tries++) {
      if (tries === mostTries) {
        for (const group of left) settle(group, { ok: false, code: 'contended' })
        break
      }
      const { from, outcome } = await tryOnce(left, store, hasher)
      if (outcome === 'appended') {
        for (const [at, group] of placed(left)) settle(group, { ok: true, index: from + at })
        break
      }
      if (outcome !== 'moved') left = withoutRefused(left, outcome.refused, settle)
    }
  } catch (error) {
    for (const group of left) told.push(() => group.fail(error))
  }
  return () => {
    for (const tell of told) tell()
  }
}

async function tryOnce<With>(batch: readonly Waiting<With>[], store: LedgerStore<With>, hasher: TreeHasher) {
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
  return { from: from.size, outcome }
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
function withoutRefused<With>(
  batch: readonly Waiting<With>[],
  refused: ReadonlySet<number>,
  settle: (group: Waiting<With>, outcome: Sequenced) => void,
): readonly Waiting<With>[] {
  return placed(batch).flatMap(([at, group]) => {
    // A store that refuses nobody by name has refused them all; to go round with the same batch would never end.
    const stays = refused.size > 0 && group.items.every((_, i) => !refused.has(at + i))
    if (!stays) settle(group, { ok: false, code: 'refused' })
    return stays ? [group] : []
  })
}
