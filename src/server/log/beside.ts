import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** What PostgreSQL reads from JSON in a column of bytes. */
export type Hex = `\\x${string}`

/** An event as it is stored, but for its position, which the log gives, and what of it is sealed. */
export interface EventRow {
  readonly facility: string
  readonly case_id: string | null
  readonly seq: number | null
  readonly event_id: string
  readonly command: string
  readonly type: string
  readonly v: number
  readonly at: string
  readonly received: string
  readonly by_role: string
  readonly by_person: string | null
  readonly by_device: string | null
  readonly open: Readonly<Record<string, unknown>>
}

/** How a case stands, as a row without its summary; its position is that of its last event. */
export type CaseRow = { readonly [K in Exclude<keyof Selectable<Tables['cases']>, 'position' | 'sealed'>]: unknown } & {
  readonly facility: string
  readonly id: string
}

/** A task of a case, as a row. */
export type TaskRow = { readonly [K in keyof Selectable<Tables['tasks']>]: string | null }

/** What is stored in the same transaction beside an entry of the ledger. */
export interface Beside {
  readonly event: EventRow
  /** What of the event is sealed, with its salt. */
  readonly sealed: Uint8Array | null
  /** With the first event of a case: its key. */
  readonly key?: { readonly wrapped: Hex; readonly key_id: string }
  /** With the last event of a command: how the case stands after it. */
  readonly standing?: {
    readonly row: CaseRow
    /** The summary; null of a case that was erased. */
    readonly sealed: Uint8Array | null
    readonly tasks: readonly TaskRow[]
    readonly tasksGone: readonly string[]
  }
  /** True for the last event of a command: of this one all servers are told. */
  readonly last: boolean
}

/** Bytes as PostgreSQL reads them in JSON. */
export function hexOf(bytes: Uint8Array): Hex {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
}
