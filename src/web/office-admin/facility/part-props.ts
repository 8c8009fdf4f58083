import type { FacilitySettings } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'

/** What every part of the facility's page is given. */
export interface PartProps {
  readonly settings: FacilitySettings
  readonly change: <K extends keyof FacilitySettings>(key: K, value: FacilitySettings[K]) => void
  /** Whether this person may change what the part shows. */
  readonly editable: boolean
  /** The words for the field at a path, as `agencies.0.phone`, where the server refused it. */
  readonly errorAt: (path: string) => string | undefined
  /** The law of the facility's state, for its words; undefined until it is there. */
  readonly book: Rulebook | undefined
}
