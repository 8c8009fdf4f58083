import type { Finding, Screened, Unread } from '../finding.ts'

/** What is screened in one go: whole lines of a bulk file, or a file as a whole. Offsets are bytes. */
export interface Shard {
  readonly file: string
  readonly form: 'bulk' | 'whole'
  readonly start: number
  readonly end: number
}

/** What screening a shard gave: places, reasons and numbers, never a value. In a bulk file lines count from the shard's first. */
export interface ShardResult {
  readonly format: Screened['format']
  readonly lines: number
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
}

/** A place in a shard of a bulk file as a place in the file, whose lines `before` stand before the shard. */
export function movedDown<T extends { readonly at: string }>(each: T, before: number): T {
  if (before === 0) return each
  return { ...each, at: each.at.replace(/^line (\d+)/, (_, line: string) => `line ${Number(line) + before}`) }
}

/** What must be known of a result without reading it again. */
export interface ShardSummary {
  readonly format: Screened['format']
  readonly lines: number
  readonly findings: number
  readonly unread: number
  /** The plainest tier that was found; 0 where nothing was. */
  readonly plainest: 0 | 1 | 2 | 3 | 4
}

/** The summary of a result. */
export function summaryOf({ format, lines, findings, unread }: ShardResult): ShardSummary {
  const plainest = findings.reduce<ShardSummary['plainest']>(
    (least, { tier }) => (least === 0 || tier < least ? tier : least),
    0,
  )
  return { format, lines, findings: findings.length, unread: unread.length, plainest }
}
