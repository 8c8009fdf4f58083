import type { Rule } from '../../engine/index.ts'

/** Rules of this pack. */
export const connecticut: readonly Rule[] = []
