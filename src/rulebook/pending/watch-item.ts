import type { Day, Text } from '../../engine/index.ts'

/** A bill, an open point of law or a court case that could change the law: shown, never applied. */
export interface WatchItem {
  readonly id: string
  /** Two letters, or `US` for federal law. */
  readonly state: string
  readonly citation: string
  readonly title: Text
  /** How far it had come, as far as the sources tell. */
  readonly stage: Text
  /** The day on which the sources were last looked at. */
  readonly seenOn: Day
  readonly factBase: readonly string[]
}

/** The day on which all sources of this release were last looked at. */
export const lookedAt: Day = '2026-11-23'

/** An item as it was on that day. */
export function seen(item: Omit<WatchItem, 'seenOn'>): WatchItem {
  return { ...item, seenOn: lookedAt }
}
