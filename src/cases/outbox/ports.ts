import type { EntryKind, EntryName, Fate } from './entry.ts'
import type { OutboxEvent } from './event.ts'

/** Where a device keeps its outbox. Everything is durable when it resolves, as far as the device can promise that. */
export interface OutboxStorage {
  /** All events, in the order in which they were added. */
  readonly events: () => Promise<readonly OutboxEvent[]>
  /** A number that was never given before, in any tab, and is at least that one. */
  readonly reserve: (atLeast: number) => Promise<number>
  /** Adds a finished entry with its sealed content: both or neither; `full` where there is no room. */
  readonly add: (finished: OutboxEvent & { readonly type: 'finished' }, sealed: Uint8Array) => Promise<'added' | 'full'>
  /** The sealed content of an entry. */
  readonly sealed: (n: number) => Promise<Uint8Array | undefined>
  /** Adds events, all or none. */
  readonly note: (events: readonly OutboxEvent[]) => Promise<'noted' | 'full'>
  /** Drops the sealed content of entries that the server has; their events stay. */
  readonly drop: (entries: readonly number[]) => Promise<void>
  /** Forgets entries altogether, with their events. */
  readonly forget: (entries: readonly number[]) => Promise<void>
}

/** What a device sends. */
export interface OutboxRequest {
  readonly entries: readonly {
    readonly n: number
    readonly kind: EntryKind
    readonly at: string
    readonly sealed: Uint8Array
  }[]
  /** The entries whose fate it wants to know. */
  readonly ask: readonly EntryName[]
  /** The least number of a command that is on the device and not in this request: what came after it may have to wait for it. */
  readonly awaiting?: number
  /** Its clock now. */
  readonly clock: string
}

/** What came back. `no-network` says nothing about whether the request arrived. */
export type OutboxAnswer =
  | {
      readonly ok: true
      readonly fates: readonly Fate[]
      readonly serverTime: string
      /** The least number that the server does not know of this device yet. */
      readonly next: number
    }
  | {
      readonly ok: false
      readonly code: 'no-network' | 'busy' | 'revoked'
      readonly retryAfterSeconds?: number
    }

/** The way to the server; it resolves with what went wrong and does not reject. */
export interface OutboxLink {
  readonly send: (request: OutboxRequest) => Promise<OutboxAnswer>
}

/** Seals what an entry says to the facility's public key, bound to the device, the number and the kind (docs/formats/sealed-entry.md). */
export type Sealer = (name: {
  readonly device: string
  readonly n: number
  readonly kind: EntryKind
  readonly plain: Uint8Array
}) => Promise<Uint8Array>
