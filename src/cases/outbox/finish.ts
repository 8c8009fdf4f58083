import { type EntryKind, largestSealed, type OutboxEntry } from './entry.ts'
import type { OutboxStorage, Sealer } from './ports.ts'
import { foldOutbox } from './state.ts'

/** What is finished: of which kind and case, when by the device's clock, and its bytes once the number is known. */
export interface Finished {
  readonly kind: EntryKind
  readonly case: string
  readonly at: string
  /** The plain bytes: `packCommand` with the id `DEVICE-n`, or `packFile`. */
  readonly plain: (device: string, n: number) => Uint8Array
}

/** What came of it: the entry as stored, or why it is not stored, so that what was typed must stay on the screen. */
export type Finishing = { readonly entry: OutboxEntry } | { readonly failed: 'not-enrolled' | 'full' | 'too-large' }

/** The id of the command that a device's entry holds. */
export function entryCommandId(device: string, n: number): string {
  return `${device}-${n}`
}

/** Seals something that was finished and stores it in the outbox; it is *on this device* when this resolves, and not before. */
export async function finishEntry(
  { storage, seal }: { readonly storage: OutboxStorage; readonly seal: Sealer },
  finished: Finished,
): Promise<Finishing> {
  const { device, next } = foldOutbox(await storage.events())
  if (device === undefined) return { failed: 'not-enrolled' }
  const n = await storage.reserve(next)
  // Killed from here on: the number is never used, and what was typed was not finished. Numbers may be missing.
  const { kind, case: of, at } = finished
  const sealed = await seal({ device, n, kind, plain: finished.plain(device, n) })
  if (sealed.length > largestSealed) return { failed: 'too-large' }
  const entry: OutboxEntry = { n, kind, case: of, at, size: sealed.length, digest: await digestOf(sealed) }
  // Killed before this resolves: entry and content are both there or both not; the outbox tells which.
  const stored = await storage.add({ type: 'finished', entry }, sealed)
  return stored === 'added' ? { entry } : { failed: 'full' }
}

/** The digest by which an entry's sealed content is known: SHA-256, hex. */
export async function digestOf(sealed: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(sealed))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
