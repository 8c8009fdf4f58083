import type { Rule } from '../../engine/index.ts'
import { confidentiality } from './confidentiality.ts'

/** The law of Connecticut. */
export const connecticut: readonly Rule[] = [...confidentiality]
