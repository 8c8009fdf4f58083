import type { Rule } from '../../../engine/index.ts'

/** Rules of this pack. */
export const obstruct: readonly Rule[] = []
