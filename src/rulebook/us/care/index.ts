import type { Rule } from '../../../engine/index.ts'
import { emergencyCare } from './1395dd.ts'

/** Federal law that puts care first. */
export const care: readonly Rule[] = [...emergencyCare]
