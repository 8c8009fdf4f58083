import { cuesOfAgencies } from './agencies.ts'
import type { CuesByKey } from './cue.ts'
import { disclaimed } from './disclaimers.ts'
import { cuesOfFilings } from './filings.ts'
import { cuesOfOrders } from './orders.ts'
import { cuesOfOthers } from './others.ts'
import { cuesOfSubpoenas } from './subpoenas.ts'
import { cuesOfWarrants } from './warrants.ts'

export type { Cues } from './cue.ts'

export { disclaimed }

/** What each instrument says in whatever words, by its key. */
export const cues: CuesByKey = {
  ...cuesOfWarrants,
  ...cuesOfOrders,
  ...cuesOfSubpoenas,
  ...cuesOfFilings,
  ...cuesOfAgencies,
  ...cuesOfOthers,
}
