import type { Rule } from '../../engine/index.ts'
import { policeLimit } from '../police-limits.ts'
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
  policeLimit({
    id: 'us-ny/l2026-55/287g',
    citation: 'N.Y. Laws Chapter 55 (2026)',
    factBase: ['NY-CRL29'],
    from: '2026-06-05',
    act: 'L. 2026, ch. 55, part LL: no agreements under 8 U.S.C. § 1357(g); a right to sue, back to Jan. 1, 2025 (signing day not known)',
  }),
]
