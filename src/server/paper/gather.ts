import type { Day, Language } from '../../engine/index.ts'
import { dayOf } from '../clock.ts'
import { stretches } from '../duty/index.ts'
import { rulebookBy, storedSettings } from '../facility/index.ts'
import type { Office } from '../office/office.ts'
import type { House } from './house.ts'

const daysAhead = 7

/** Everything that the papers of a facility are written from; undefined if there is no such facility. */
export async function houseOf(
  office: Pick<Office, 'database' | 'rulebook' | 'clock'>,
  id: string,
  language: Language,
  on?: Day,
): Promise<House | undefined> {
  const stored = await storedSettings(office.database, id)
  if (stored === undefined) return undefined
  const { settings, version } = stored
  const made = office.clock()
  return {
    id,
    settings,
    version,
    rulebook: (await rulebookBy(office, settings.rulebook)) ?? office.rulebook,
    day: on ?? dayOf(made, settings.timeZone),
    made,
    language,
    people: await peopleOf(office, [...new Set((settings.duty ?? []).map((turn) => turn.person))]),
    rota: stretches(settings, made, daysAhead),
  }
}

async function peopleOf({ database }: Pick<Office, 'database'>, ids: readonly string[]): Promise<House['people']> {
  if (ids.length === 0) return new Map()
  const rows = await database.db
    .selectFrom('persons')
    .select(['id', 'name', 'left_at'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { name: row.name, left: row.left_at !== null }]))
}
