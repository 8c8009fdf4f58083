import { dataFolder, openDatabase } from '../database/index.ts'
import { placeOf } from '../office/place.ts'
import { readSettings } from '../settings.ts'
import { type QueueLimits, usualLimits } from './limits.ts'
import { type PostgresQueue, postgresQueue } from './postgres.ts'

/** Which installation's queue. */
export interface QueueAt {
  readonly data?: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly limits?: Partial<QueueLimits>
}

/** Opens the queue of an installation: that of DATABASE_URL, else of the database in the data folder. */
export async function openQueue({
  data,
  environment = process.env,
  limits = {},
}: QueueAt = {}): Promise<{ readonly queue: PostgresQueue; readonly close: () => Promise<void> }> {
  const settings = readSettings(environment)
  const folder = dataFolder(data ?? settings.dataFolder, environment)
  const database = await openDatabase(placeOf(settings, folder))
  return { queue: postgresQueue(database, { ...usualLimits, ...limits }), close: database.close }
}
