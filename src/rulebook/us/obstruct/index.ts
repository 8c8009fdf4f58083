import type { Rule } from '../../../engine/index.ts'
import { courtAndAgencyWork } from './court-and-agency-work.ts'
import { force } from './force.ts'
import { persons } from './persons.ts'
import { recordsAndWords } from './records-and-words.ts'

/** What staff must never do: block, hide, destroy, mislead; and who may tell a patient that officers came. */
export const obstruct: readonly Rule[] = [...force, ...courtAndAgencyWork, ...recordsAndWords, ...persons]
