import { bills } from './pending/bills.ts'
import { cases } from './pending/cases.ts'
import { openLaw } from './pending/open-law.ts'
import type { WatchItem } from './pending/watch-item.ts'

export type { WatchItem } from './pending/watch-item.ts'

/** What could change the law in this rulebook, or was left open in it: shown, never applied. */
export const watch: readonly WatchItem[] = [...bills, ...openLaw, ...cases]
