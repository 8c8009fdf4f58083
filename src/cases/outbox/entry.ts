/** What an entry holds, sealed: a command of a case, or a file that a command names. */
export type EntryKind = 'command' | 'file'

/** Something that was finished at the desk, as the device knows it after sealing: nothing in it is of a patient. */
export interface OutboxEntry {
  /** Its place in the device's own order, from 1 on; numbers may be missing, none is there twice. */
  readonly n: number
  readonly kind: EntryKind
  /** The id of the case that it belongs to. */
  readonly case: string
  /** The device's clock when it was finished, RFC 3339 with offset; it may be wrong. */
  readonly at: string
  /** Bytes of the sealed content. */
  readonly size: number
  /** SHA-256 of the sealed content, hex: what the server answers about is this, not another entry of that number. */
  readonly digest: string
}

/**
 * Where an entry is, told truthfully: only on this device; stored by the server, which has not filed it yet; filed in the record;
 * stored by the server and left to a person of the office; or gone from this device before the server had it.
 */
export type EntryStatus = 'on-this-device' | 'sent' | 'in-the-record' | 'kept' | 'lost'

/** An entry with where it is. */
export interface Standing extends OutboxEntry {
  readonly status: EntryStatus
  /** For `kept`: why it was not filed; `set-aside` once a person settled it so. */
  readonly code?: string
}

/** The entry that a question or an answer is about. */
export interface EntryName {
  readonly n: number
  readonly digest: string
}

/** What the server says of an entry; `unknown` where it does not have it. */
export type Fate = EntryName &
  ({ readonly status: 'sent' | 'in-the-record' | 'unknown' } | { readonly status: 'kept'; readonly code: string })

/** The largest sealed content that a server takes, in bytes. */
export const largestSealed = 12 * 1024 * 1024
