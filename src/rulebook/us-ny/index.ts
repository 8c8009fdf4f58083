import type { Rule } from '../../engine/index.ts'
import { accessToRecords } from './access-18.ts'
import { sensitiveLocations } from './civil-rights-law-29.ts'
import { stateBuildings } from './executive-order-170.ts'
import { guidance } from './guidance-2025.ts'
import { hivInformation } from './hiv-2782.ts'
import { mentalHygiene } from './mental-hygiene-33.13.ts'
import { subpoenas } from './subpoena-3122.ts'
import { wounds } from './wounds-265.25.ts'

/** The law of New York. */
export const newYork: readonly Rule[] = [
  ...sensitiveLocations,
  ...stateBuildings,
  ...guidance,
  ...hivInformation,
  ...mentalHygiene,
  ...subpoenas,
  ...accessToRecords,
  ...wounds,
]
