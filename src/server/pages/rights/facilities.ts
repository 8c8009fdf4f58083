import type { Rulebook } from '../../../engine/index.ts'
import { rulebookBy, storedSettings } from '../../facility/index.ts'
import type { Office } from '../../office/office.ts'
import type { RightsSources } from './routes.ts'

/** Finds facilities for their patients' pages; a rulebook that one adopted is read once, since anybody may ask for the page. */
export function facilitiesOf(
  office: Pick<Office, 'database' | 'rulebook' | 'origin'>,
): NonNullable<RightsSources['facilities']> {
  const rulebooks = new Map<string, Promise<Rulebook | undefined>>()
  const adopted = (hash: string) => {
    const known = rulebooks.get(hash) ?? rulebookBy(office, hash)
    rulebooks.set(hash, known)
    known.catch(() => rulebooks.delete(hash))
    return known
  }
  return {
    origin: office.origin,
    find: async (id) => {
      const stored = await storedSettings(office.database, id)
      if (stored === undefined) return undefined
      const { settings } = stored
      const rulebook = settings.rulebook === undefined ? undefined : await adopted(settings.rulebook)
      return { id, settings, rulebook: rulebook ?? office.rulebook }
    },
  }
}
