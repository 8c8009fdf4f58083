import { cuesOfAgencies } from './agencies.ts'
import { cuesOfCourts } from './courts.ts'
import type { CuesByKey } from './cue.ts'
import { disclaimed } from './disclaimers.ts'
import { cuesOfOthers } from './others.ts'

export type { Cues } from './cue.ts'

export { disclaimed }

/** What each instrument says in whatever words, by its key. */
export const cues: CuesByKey = { ...cuesOfCourts, ...cuesOfAgencies, ...cuesOfOthers }
