import type { Rule } from '../../engine/index.ts'
import { healthRecords } from './health-records-70.02.ts'
import { modelPolicy } from './model-policy-43.10.310.ts'

/** The law of Washington. */
export const washington: readonly Rule[] = [...modelPolicy, ...healthRecords]
