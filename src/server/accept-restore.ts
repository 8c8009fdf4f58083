import { rulebook } from '../rulebook/index.ts'
import { dataFolder, openDatabase } from './database/index.ts'
import { openKeyring } from './keys/open-keyring.ts'
import { type Accepted, acceptRestore } from './ledger-routes/accept-restore.ts'
import { lastCheckpointAt } from './ledger-routes/open.ts'
import { placeOf } from './office/place.ts'
import { openRecord } from './record/open-record.ts'
import { readSettings } from './settings.ts'

/** Decides that the record of an installation goes on from the older state that it was put back to; no server may be running. */
export async function acceptRestoreHere(
  given: { readonly data?: string; readonly why: string; readonly origin?: string },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Accepted> {
  const settings = readSettings(environment)
  const folder = dataFolder(given.data ?? settings.dataFolder, environment)
  const database = await openDatabase(placeOf(settings, folder))
  try {
    const keyring = await openKeyring(folder, { OSTIARY_FACILITY_KEYS: settings.facilityKeys })
    const clock = () => new Date()
    const { record, close } = await openRecord({ database, keyring, rulebook, clock })
    try {
      const outside = lastCheckpointAt(folder)
      const { why, origin } = given
      return await acceptRestore({
        database,
        outside,
        note: record.note,
        why,
        clock,
        ...(origin === undefined ? {} : { origin }),
      })
    } finally {
      await close()
    }
  } finally {
    await database.close()
  }
}
