import type { Day, Text } from '../engine/index.ts'

/** A bill or order that could change the law: shown, never applied. */
export interface WatchItem {
  readonly id: string
  readonly state: string
  readonly citation: string
  readonly title: Text
  readonly stage: Text
  readonly seenOn: Day
  readonly factBase: readonly string[]
}

/** What is pending. */
export const watch: readonly WatchItem[] = []
