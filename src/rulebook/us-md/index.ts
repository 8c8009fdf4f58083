import type { Rule } from '../../engine/index.ts'
import { medicalRecords } from './medical-records-4-302.ts'
import { valuesAct } from './values-act-6-111.ts'

/** The law of Maryland. */
export const maryland: readonly Rule[] = [...valuesAct, ...medicalRecords]
