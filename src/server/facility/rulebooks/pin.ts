import type { FacilitySettings } from '../../../cases/index.ts'
import type { Office } from '../../office/office.ts'
import { changeSettings } from '../stored.ts'
import { keepRelease } from './library.ts'

/**
 * Writes down, for each facility that names no rulebook yet, that it works with the one of this release. From then on a newer
 * program changes no answer: only counsel does, by adopting. Run at start and, for facilities that are set up later, now and then.
 */
export async function pinRulebooks(office: Office): Promise<number> {
  const { db } = office.database
  const rows = await db.selectFrom('facilities').select(['id', 'settings', 'version']).execute()
  const unnamed = rows.filter((row) => row.settings['rulebook'] === undefined)
  if (unnamed.length > 0) await keepRelease(office)
  for (const { id, settings, version } of unnamed) {
    const to = { ...(settings as unknown as FacilitySettings), rulebook: office.rulebook.hash as string }
    const event = { type: 'office.rulebook-adopted', by: { role: 'nobody' as const }, data: { first: true } }
    // Changed by somebody meanwhile: the next turn sees to it.
    await changeSettings(office, id, { version, to, event })
  }
  return unnamed.length
}
