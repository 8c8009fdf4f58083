import type { Rule } from '../../../engine/index.ts'
import { openings } from './2.12-c.ts'
import { prohibitions } from './2.13.ts'
import { inThePatientsPlace } from './2.15.ts'
import { consent } from './2.31.ts'
import { oversightOfPrograms } from './2.53.ts'
import { federalOrder, orders } from './2.61.ts'
import { kindsOfOrder } from './2.63-66.ts'

/** 42 CFR part 2: records of substance use treatment. */
export const part2: readonly Rule[] = [
  ...prohibitions,
  ...openings,
  ...inThePatientsPlace,
  ...consent,
  ...oversightOfPrograms,
  ...orders,
  ...federalOrder,
  ...kindsOfOrder,
]
