import type { Rule } from '../../engine/index.ts'
import { hospitalRecords } from './hospital-records.ts'
import { privacyProtection } from './privacy-s3522.ts'

/** The law of New Jersey. */
export const newJersey: readonly Rule[] = [...privacyProtection, ...hospitalRecords]
