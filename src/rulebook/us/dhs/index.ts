import type { Rule } from '../../../engine/index.ts'
import { before2011 } from './before-2011.ts'
import { communityLocations } from './cbp-2013.ts'
import { contested } from './contested.ts'
import { courthouses } from './courthouses.ts'
import { courthouses2025 } from './courthouses-2025.ts'
import { sensitiveLocations } from './ice-10029.2.ts'
import { protectedAreas } from './protected-areas-2021.ts'
import { since2025 } from './since-2025.ts'

/** What the agencies’ own location policies told their officers, by date; none of them binds the hospital. */
export const dhs: readonly Rule[] = [
  ...before2011,
  ...sensitiveLocations,
  ...communityLocations,
  ...protectedAreas,
  ...courthouses,
  ...courthouses2025,
  ...since2025,
  ...contested,
]
