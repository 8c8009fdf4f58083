import { isRecord } from '../shape/read.ts'
import type { Fate, OutboxEntry } from './entry.ts'

/** What a device's clock said, and the server's at about the same moment, both RFC 3339. */
export interface ClockReading {
  readonly device: string
  readonly server: string
}

/** Something that happened to an outbox; the list of them is what a device stores, and it is only added to. */
export type OutboxEvent =
  /** The device was let in; its next entry has at least this number, whatever its storage has forgotten. */
  | { readonly type: 'enrolled'; readonly device: string; readonly next: number }
  | { readonly type: 'finished'; readonly entry: OutboxEntry }
  | { readonly type: 'answered'; readonly fate: Fate }
  /** The content of an entry is not where it was stored. */
  | { readonly type: 'gone'; readonly n: number }
  | { readonly type: 'clocks-read'; readonly reading: ClockReading }
  | { readonly type: 'revoked' }

const types: readonly OutboxEvent['type'][] = ['enrolled', 'finished', 'answered', 'gone', 'clocks-read', 'revoked']

/** Reads a stored event; undefined for one that this release does not know, which stays stored and says nothing here. */
export function readOutboxEvent(raw: unknown): OutboxEvent | undefined {
  return isRecord(raw) && (types as readonly unknown[]).includes(raw['type']) ? (raw as OutboxEvent) : undefined
}

/** The number of the entry that an event is about; undefined for one about the device. */
export function entryOfEvent(event: OutboxEvent): number | undefined {
  if (event.type === 'finished') return event.entry.n
  if (event.type === 'answered') return event.fate.n
  return event.type === 'gone' ? event.n : undefined
}
