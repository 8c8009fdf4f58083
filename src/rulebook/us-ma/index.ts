import type { Rule } from '../../engine/index.ts'
import { confidentiality } from './confidentiality.ts'
import { frontDoor } from './front-door-2026.ts'

/** The law of Massachusetts. */
export const massachusetts: readonly Rule[] = [...frontDoor, ...confidentiality]
