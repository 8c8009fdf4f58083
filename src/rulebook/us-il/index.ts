import type { Rule } from '../../engine/index.ts'
import { confidentiality } from './confidentiality.ts'
import { sanctity } from './sanctity-6.14h.ts'

/** The law of Illinois. */
export const illinois: readonly Rule[] = [...sanctity, ...confidentiality]
