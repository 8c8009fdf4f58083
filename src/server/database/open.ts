import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import { kyselyOn, openPool } from './connect.ts'
import type { Database } from './database.ts'
import { inFacilityOf } from './facility.ts'
import { asOurs, DatabaseRefused } from './failure.ts'
import { listenOn } from './listen.ts'
import { bringUpToDate } from './migrate.ts'
import { type Migration, migrations as released } from './migrations/index.ts'
import { startOwn } from './own/index.ts'
import { appUrlOf } from './roles.ts'
import type { Tables } from './tables.ts'

/** Which database: one that others keep, by the owner's address and perhaps that of the restricted role, or our own in a folder. */
export type Place = { readonly url: string; readonly appUrl?: string } | { readonly folder: string }

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
  if ('url' in place) return openAt(place, 'given', options)
  const own = await startOwn(place.folder)
  try {
    const database = await openAt({ url: own.url }, 'own', options)
    return {
      ...database,
      close: async () => {
        await database.close()
        await own.leave()
      },
    }
  } catch (error) {
    await own.leave()
    throw error
  }
}

async function openAt(
  { url, appUrl: given }: { readonly url: string; readonly appUrl?: string },
  kind: Database['kind'],
  { migrations = released, connections = usualConnections }: OpenOptions,
): Promise<Database> {
  const appUrl = given ?? appUrlOf(url)
  if (appUrl === undefined)
    throw new DatabaseRefused(
      'app-role-unusable',
      'the address of the database holds no password to derive the one of the restricted role from. Name that role in OSTIARY_DATABASE_APP_URL.',
    )
  await bringUpToDate({ ownerUrl: url, appUrl, makesRole: given === undefined, migrations })
  const pool = openPool(appUrl, { max: connections })
  const db = kyselyOn(pool)
  return {
    db,
    pool,
    kind,
    inFacility: inFacilityOf(db),
    asOwner: (work) => asOwner(url, work),
    listen: (channel, told, missed) => listenOn(appUrl, channel, told, missed),
    close: () => db.destroy(),
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
