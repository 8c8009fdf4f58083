import type { Kysely, Transaction } from 'kysely'
import type { Pool } from 'pg'
import type { Tables } from './tables.ts'

/** A database that is up to date, opened as the restricted role. */
export interface Database {
  readonly db: Kysely<Tables>
  readonly pool: Pool
  /** Work that sees the rows of one facility, in one transaction. */
  readonly inFacility: <T>(facility: string, work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>
  /** Work as the owner (migrations, rotation, restore), on a connection of its own. */
  readonly asOwner: <T>(work: (db: Kysely<Tables>, pool: Pool) => Promise<T>) => Promise<T>
  /** Hears NOTIFY on a channel, across lost connections; `missed` is called after each reconnection. */
  readonly listen: (
    channel: string,
    told: (payload: string) => void,
    missed: () => void,
  ) => Promise<() => Promise<void>>
  /** `own` is the PostgreSQL that we started and stop again. */
  readonly kind: 'own' | 'given'
  readonly close: () => Promise<void>
}
