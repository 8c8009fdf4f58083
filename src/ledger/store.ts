import type { Frontier } from './frontier.ts'
import type { HashSource } from './prove.ts'

/** A hash that a tile holds: its level and its place there. */
export interface TileHash {
  readonly level: number
  readonly index: number
  readonly hash: Uint8Array
}

/** One step of a log's growth: what is added, and the frontier before and after. Rows are only ever added, none is changed. */
export interface Growth {
  readonly from: Frontier
  readonly to: Frontier
  readonly entries: readonly Uint8Array[]
  readonly hashes: readonly TileHash[]
}

/**
 * What became of a growth: it is durable; the log had grown meanwhile and nothing was stored; or nothing was stored because what
 * goes with the entries at these positions cannot be.
 */
export type Appended = 'appended' | 'moved' | { readonly refused: ReadonlySet<number> }

/** A checkpoint as published, with whatever cosignatures it has by then. */
export interface Published {
  readonly size: number
  readonly note: string
}

/**
 * Where a log is kept: a port. `With` is what the owner stores in the same transaction beside each entry (an event and its
 * projections, which the log knows nothing of).
 */
export interface LedgerStore<With = undefined> extends HashSource {
  /** How far the log has grown. */
  readonly head: () => Promise<Frontier>
  /** Stores a growth, all of it or nothing, if the log still stands at `growth.from`; resolves when it is durable. */
  readonly append: (growth: Growth, beside: readonly With[]) => Promise<Appended>
  /** The entries at places `from` up to, not with, `to`. */
  readonly entries: (from: number, to: number) => Promise<readonly Uint8Array[]>
  /** The checkpoint published last; undefined before the first. */
  readonly published: () => Promise<Published | undefined>
  /** Publishes a checkpoint; false, and nothing changes, if a larger one already is. */
  readonly publish: (checkpoint: Published) => Promise<boolean>
}
