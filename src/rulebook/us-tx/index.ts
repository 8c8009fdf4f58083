import type { Rule } from '../../engine/index.ts'
import { confidentiality } from './confidentiality.ts'
import { medicalRecords } from './records-241-159.ts'
import { statusQuestion } from './status-question-ga-46.ts'

/** The law of Texas. */
export const texas: readonly Rule[] = [...statusQuestion, ...medicalRecords, ...confidentiality]
