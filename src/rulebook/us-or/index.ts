import type { Rule } from '../../engine/index.ts'
import { disclosure } from './disclosure.ts'
import { sanctuary } from './sanctuary-180-181a.ts'
import { withoutFear } from './without-fear-sb1570.ts'

/** The law of Oregon. */
export const oregon: readonly Rule[] = [...disclosure, ...withoutFear, ...sanctuary]
