import { facilityOf, isSettingsRefusal, readFacilitySettings, type World } from '../../cases/index.ts'
import type { Rulebook } from '../../engine/index.ts'
import type { Database } from '../database/database.ts'
import { type Rulebooks, rulebooksOf } from './rulebooks.ts'

/** What decisions need to know of each facility. */
export interface Worlds {
  /** The world of a facility; undefined if there is none of that id. */
  readonly of: (facility: string) => Promise<World | undefined>
  /** What is remembered is old. */
  readonly forget: () => void
}

// Servers are told of every change; this is for the time in which one cannot be told.
const rememberedFor = 10_000

/** The worlds of a database's facilities, remembered until somebody changes a facility or adds a rulebook. */
export function worldsOf(database: Pick<Database, 'db'>, release: Rulebook): Worlds {
  const rulebooks = rulebooksOf(release, database)
  let remembered = new Map<string, { readonly world: World; readonly until: number }>()
  return {
    of: async (facility) => {
      const found = remembered.get(facility)
      if (found !== undefined && Date.now() < found.until) return found.world
      // Put where it was begun: what is told to be old while we read must not be remembered.
      const into = remembered
      const world = await readWorld(facility, database, release, rulebooks)
      if (world !== undefined) into.set(facility, { world, until: Date.now() + rememberedFor })
      return world
    },
    forget: () => {
      remembered = new Map()
    },
  }
}

async function readWorld(
  facility: string,
  { db }: Pick<Database, 'db'>,
  release: Rulebook,
  rulebooks: Rulebooks,
): Promise<World | undefined> {
  const row = await db.selectFrom('facilities').select('settings').where('id', '=', facility).executeTakeFirst()
  if (row === undefined) return undefined
  const settings = readFacilitySettings(row.settings)
  if (isSettingsRefusal(settings)) throw new Error(`the settings of a facility cannot be read: ${settings.code}`)
  await rulebooks.refresh()
  const adopted = settings.rulebook === undefined ? release : rulebooks.of(settings.rulebook)
  // Nothing changes by itself: without the rulebook that counsel adopted we answer nothing.
  if (adopted === undefined) throw new Error(`the adopted rulebook ${settings.rulebook} is not in the database`)
  return { rulebook: adopted, rulebookOf: rulebooks.of, facility: facilityOf(facility, settings) }
}
