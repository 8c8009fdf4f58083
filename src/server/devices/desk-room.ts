import type { Office } from '../office/office.ts'
import { type InTurn, inTurn } from '../record/in-turn.ts'
import type { Taking } from './desk/entries.ts'
import { cleanPhoto } from './inbox/clean-photo.ts'
import { type Filing, fileEntries } from './inbox/file-entries.ts'
import { devicesWithOpenEntries, inboxStore } from './inbox/inbox-store.ts'
import { openEntry } from './inbox/open-entry.ts'
import { type SealingKeys, sealingKeys } from './sealing-keys.ts'

/** What the routes of devices work with. */
export interface DeskRoom extends Taking {
  readonly office: Office
  readonly keys: SealingKeys
  readonly filing: Filing
}

/** Opens it over an office. */
export function openDeskRoom(office: Office, failed: (error: unknown) => void = () => {}): DeskRoom {
  const keys = sealingKeys(office)
  const filing: Filing = {
    store: inboxStore(office),
    record: office.record,
    open: (facility, entry) => openEntry(keys, facility, entry),
    clean: cleanPhoto,
    failed,
  }
  const turns: InTurn = inTurn()
  // One run after the other for each device: two at once would only do the same work twice.
  const file: DeskRoom['file'] = (facility, device, awaited) =>
    turns(`${facility}\n${device}`, () => fileEntries(filing, facility, device, awaited))
  const keepClock: DeskRoom['keepClock'] = async (device, offset) => {
    await office.database.db.updateTable('devices').set({ clock_offset_ms: offset }).where('id', '=', device).execute()
  }
  return { office, keys, filing, file, now: office.clock, keepClock }
}

/** Files what is stored and not in the record yet: at the start, after a crash, and where the record could not be written for a while. */
export async function fileWhatIsLeft({ office, file }: DeskRoom): Promise<void> {
  const facilities = await office.database.db.selectFrom('facilities').select('id').orderBy('id').execute()
  for (const { id } of facilities)
    for (const device of await devicesWithOpenEntries(office.database, id)) await file(id, device, 'unknown')
}
