import type { EntryKind, EntryName, Fate } from '../../../cases/index.ts'

/** An entry as it came from a device, still sealed. */
export interface Arrival {
  readonly n: number
  readonly kind: EntryKind
  /** SHA-256 of the sealed bytes, hex. */
  readonly digest: string
  /** The device's clock when it was finished. */
  readonly at: string
  readonly sealed: Uint8Array
}

/** An entry of the inbox that is not settled. */
export interface OpenEntry extends Arrival {
  readonly id: string
  readonly device: string
}

/** Where an entry of the inbox goes from here. */
export type Moved =
  | { readonly to: 'in-the-record'; readonly caseId: string; readonly by?: string }
  /** For something that came before it, which the device still has. */
  | { readonly to: 'waiting'; readonly code: string; readonly caseId?: string }
  /** For a person of the office. */
  | { readonly to: 'kept'; readonly code: string; readonly caseId?: string }
  | { readonly to: 'set-aside'; readonly code: string; readonly by: string }

/** Why a second entry with a known number and another content is kept. */
export const numberReused = 'number-reused'

/** Where entries are kept from their arrival on. Each method is durable, or without effect, when it resolves or rejects. */
export interface InboxStore {
  /** Adds what is new, all or none. Known entries stay as they are; another content under a known number is kept for a person. */
  readonly add: (facility: string, device: string, arrivals: readonly Arrival[], clockOffset: number) => Promise<void>
  /** What is to be filed of a device: commands before files, each in the device's order. */
  readonly open: (facility: string, device: string) => Promise<readonly OpenEntry[]>
  /** Moves an entry on; true if it moved. What is in the record stays there, and nothing goes back to waiting or kept. */
  readonly move: (facility: string, entry: string, moved: Moved) => Promise<boolean>
  readonly fates: (facility: string, device: string, names: readonly EntryName[]) => Promise<readonly Fate[]>
  /** The least number that is not known of a device yet. */
  readonly next: (facility: string, device: string) => Promise<number>
}
