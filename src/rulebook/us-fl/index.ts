import type { Rule } from '../../engine/index.ts'
import { immigrationEnforcement } from './chapter-908.ts'
import { medicalRecords } from './records-395-456.ts'
import { statusQuestion } from './status-question-395.3027.ts'
import { treatment } from './treatment-394-397.ts'

/** The law of Florida. */
export const florida: readonly Rule[] = [...statusQuestion, ...medicalRecords, ...immigrationEnforcement, ...treatment]
