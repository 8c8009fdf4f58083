import type { Place } from '../database/index.ts'
import type { Settings } from '../settings.ts'

/** Where the settings say that the database is: the one that they name, else our own in the data folder. */
export function placeOf({ databaseUrl: url, databaseAppUrl: appUrl }: Settings, folder: string): Place {
  return url === undefined ? { folder } : { url, ...(appUrl === undefined ? {} : { appUrl }) }
}
