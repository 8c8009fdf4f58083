import type { Rule } from '../../engine/index.ts'

/** Rules of this pack. */
export const oregon: readonly Rule[] = []
