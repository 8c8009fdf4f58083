import {
  type Finding,
  movedDown,
  type Screened,
  type Shard,
  type ShardResult,
  type ShardSummary,
  type Unread,
} from '../../records/index.ts'

/** What stands in one part of a file, its places counted from the beginning of the file. */
export interface ReportPart {
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
}

/** The report of one file, part by part, so that none has to be in memory as a whole. */
export interface ScreenedFile extends ShardSummary {
  readonly file: string
  /** Reads the parts in their order; may be done again. */
  readonly parts: () => AsyncIterable<ReportPart>
}

/** A shard that was screened: what is known of its result, and how to read it. */
export interface DoneShard {
  readonly shard: Shard
  readonly summary: ShardSummary
  readonly read: () => Promise<ShardResult>
}

/** Puts the results of shards together, file by file, in their order; lines count through. */
export function reportOf(shards: readonly DoneShard[]): readonly ScreenedFile[] {
  const files: DoneShard[][] = []
  for (const shard of shards) {
    // A file that was named twice stands in the report twice.
    if (shard.shard.start === 0) files.push([shard])
    else files.at(-1)?.push(shard)
  }
  return files.map(fileOf)
}

function fileOf(shards: readonly DoneShard[]): ScreenedFile {
  const [{ shard, summary: first }] = shards as readonly [DoneShard]
  const sum = (of: (summary: ShardSummary) => number): number =>
    shards.reduce((all, { summary }) => all + of(summary), 0)
  const tiers = shards.flatMap(({ summary }) => (summary.plainest === 0 ? [] : [summary.plainest]))
  return {
    file: shard.file,
    format: first.format,
    lines: sum((each) => each.lines),
    findings: sum((each) => each.findings),
    unread: sum((each) => each.unread),
    plainest: tiers.length === 0 ? 0 : (Math.min(...tiers) as ShardSummary['plainest']),
    parts: async function* () {
      let before = 0
      for (const shard of shards) {
        const { lines, findings, unread } = await shard.read()
        const moved = before
        yield {
          findings: findings.map((each) => movedDown(each, moved)),
          unread: unread.map((each) => movedDown(each, moved)),
        }
        before += lines
      }
    },
  }
}

/** The report of a file in memory, for formats that are written as a whole. */
export async function wholeReport({ file, format, parts }: ScreenedFile): Promise<Screened> {
  const findings: Finding[] = []
  const unread: Unread[] = []
  for await (const part of parts()) {
    for (const each of part.findings) findings.push(each)
    for (const each of part.unread) unread.push(each)
  }
  return { file, format, findings, unread }
}
