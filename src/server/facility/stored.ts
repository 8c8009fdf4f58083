import type { Selectable } from 'kysely'
import type { FacilitySettings } from '../../cases/index.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import type { Office } from '../office/office.ts'
import type { OfficeEvent } from '../record/record.ts'
import { type SettingChange, settingChanges } from './settings-changes.ts'

/** Settings of a facility as they stand, with the number that grows with every change. */
export interface StoredSettings {
  readonly settings: FacilitySettings
  readonly version: number
}

/** What came of a change; a version that was not the latest changes nothing. */
export type SettingsChanged =
  | { readonly changed: StoredSettings; readonly changes: readonly SettingChange[] }
  | { readonly stale: StoredSettings }
  | { readonly missing: true }

/** The settings of a facility; undefined if there is no such facility. */
export async function storedSettings(
  { db }: Pick<Database, 'db'>,
  facility: string,
): Promise<StoredSettings | undefined> {
  const row = await db.selectFrom('facilities').selectAll().where('id', '=', facility).executeTakeFirst()
  return row && storedOf(row)
}

function storedOf({ settings, version }: Selectable<Tables['facilities']>): StoredSettings {
  return { settings: settings as unknown as FacilitySettings, version }
}

/** Changes the settings of a facility from the version that somebody saw; the change is an event of the office, with what was and what is. */
export async function changeSettings(
  { database, record }: Pick<Office, 'database' | 'record'>,
  facility: string,
  {
    version,
    to,
    event,
  }: {
    readonly version: number
    readonly to: FacilitySettings
    readonly event: Pick<OfficeEvent, 'type' | 'by'> & Partial<Pick<OfficeEvent, 'data'>>
  },
): Promise<SettingsChanged> {
  return database.db.transaction().execute(async (trx): Promise<SettingsChanged> => {
    const row = await trx.selectFrom('facilities').selectAll().where('id', '=', facility).forUpdate().executeTakeFirst()
    if (row === undefined) return { missing: true }
    const now = storedOf(row)
    if (now.version !== version) return { stale: now }
    const changes = settingChanges(now.settings, to)
    if (changes.length === 0) return { changed: now, changes }
    const next = { settings: JSON.stringify(to), name: to.name, version: version + 1 }
    await trx.updateTable('facilities').set(next).where('id', '=', facility).execute()
    // The event is durable before the settings are. A crash here leaves the settings as they were and an event of a change that
    // did not last: the next event says from what it started. The other way round, a change could stand with nobody named.
    await record.note({ facility, ...event, data: { ...event.data, version: version + 1, changes } })
    return { changed: { settings: to, version: version + 1 }, changes }
  })
}

/** Who did it, as an event of the office says. */
export function writerOf({ viewer, person }: SignedIn): OfficeEvent['by'] {
  return { role: viewer?.role ?? 'nobody', ...(person === undefined ? {} : { person: person.id }) }
}
