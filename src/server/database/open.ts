import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import { kyselyOn, openPool } from './connect.ts'
import type { Database } from './database.ts'
import { inFacilityOf } from './facility.ts'
import { asOurs } from './failure.ts'
import { listenOn } from './listen.ts'
import { bringUpToDate } from './migrate.ts'
import { type Migration, migrations as released } from './migrations/index.ts'
import { type Place, reach } from './reach.ts'
import type { Tables } from './tables.ts'

/** How a database is opened. */
export interface OpenOptions {
  /** The steps of the schema; those of this release unless a test brings others. */
  readonly migrations?: Readonly<Record<string, Migration>>
  /** The most connections that the program uses at once. */
  readonly connections?: number
}

const usualConnections = 20

/**
 * Opens a database, brought up to date. Rejects with `DatabaseUnavailable` where it does not answer, and with `DatabaseRefused`
 * where it must not be used as it is.
 */
export async function openDatabase(place: Place, options: OpenOptions = {}): Promise<Database> {
  const { migrations = released, connections = usualConnections } = options
  const reached = await reach(place)
  try {
    await bringUpToDate({ ...reached, migrations })
  } catch (error) {
    await reached.leave()
    throw error
  }
  const { ownerUrl, appUrl, kind, leave } = reached
  const pool = openPool(appUrl, { max: connections })
  const db = kyselyOn(pool)
  return {
    db,
    pool,
    kind,
    inFacility: inFacilityOf(db),
    asOwner: (work) => asOwner(ownerUrl, work),
    listen: (channel, told, missed) => listenOn(appUrl, channel, told, missed),
    close: async () => {
      await db.destroy()
      await leave()
    },
  }
}

async function asOwner<T>(url: string, work: (db: Kysely<Tables>, pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(url, { max: 2 })
  const db = kyselyOn(pool)
  try {
    return await asOurs(work(db, pool))
  } finally {
    await db.destroy()
  }
}
