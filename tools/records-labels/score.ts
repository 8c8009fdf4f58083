import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, linesOf } from './generate.ts'
import type { Label } from './structured/label.ts'

// node tools/records-labels/score.ts test FLAGS.jsonl: scores a screener's flags on a half of the corpus or on the traps.
// A line of FLAGS.jsonl is {"id":"test-0001","findings":[{"tier":1,"start":0,"end":12}]}; offsets are UTF-16 units.

/** A place that a screener flagged in one sentence. */
export type Flag = { readonly tier: number; readonly start: number; readonly end: number }

/** The flags of each sentence by its id; a sentence left out has none. */
export type Flags = ReadonlyMap<string, readonly Flag[]>

/** Labels found of those there, flags right of those raised; each share is 1 where there was nothing to find or flag. */
export type Score = {
  readonly labels: number
  readonly found: number
  readonly flags: number
  readonly right: number
  readonly recall: number
  readonly precision: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

function scoreOf(counts: Pick<Score, 'labels' | 'found' | 'flags' | 'right' | 'missed' | 'wrong'>): Score {
  const recall = counts.labels === 0 ? 1 : counts.found / counts.labels
  const precision = counts.flags === 0 ? 1 : counts.right / counts.flags
  return { ...counts, recall, precision }
}

const overlaps = (one: Omit<Flag, 'tier'>, two: Omit<Flag, 'tier'>): boolean =>
  one.start < two.end && two.start < one.end

/** Scores flags up to a tier: a label is found, and a flag right, if one of the other sort up to that tier touches it. */
export function scoreText(sentences: readonly Labelled[], flags: Flags, upToTier: number): Score {
  const [missed, wrong]: [string[], string[]] = [[], []]
  let [labels, raised] = [0, 0]
  for (const { id, findings } of sentences) {
    const asked = findings.filter((finding) => finding.tier <= upToTier)
    const given = (flags.get(id) ?? []).filter((flag) => flag.tier <= upToTier)
    labels += asked.length
    raised += given.length
    for (const label of asked) if (!given.some((flag) => overlaps(flag, label))) missed.push(id)
    for (const flag of given) if (!asked.some((label) => overlaps(flag, label))) wrong.push(id)
  }
  const counts = { labels, found: labels - missed.length, flags: raised, right: raised - wrong.length }
  return scoreOf({ ...counts, missed, wrong })
}

/** The ids of the traps that were flagged at tier 1 or 2; there must be none. */
export function trapsSprung(flags: Flags): readonly string[] {
  const sprung = [...flags].filter(([, findings]) => findings.some((flag) => flag.tier <= 2))
  return sprung.map(([id]) => id)
}

/** True if one place holds the other: the same, or a part of it (`Patient/1#extension[2].valueAddress`, `PID[1]-26.1`). */
export function samePlace(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  return long.startsWith(short) && /^([.[/#]|$)/.test(long.slice(short.length))
}

/** Scores flags on coded fields of the corpora; a flag on a label that is `open`, or only asks, counts neither way. */
export function scoreStructured(
  labels: readonly Label[],
  flags: readonly { readonly file: string; readonly at: string; readonly tier: number }[],
): Score {
  const keyed = Map.groupBy(labels, (label) => label.file)
  const raised = Map.groupBy(flags, (flag) => flag.file)
  const neither = (label: Label): boolean => label.open === true || label['value-class'] === 'question'
  const asked = labels.filter((label) => !neither(label))
  const missed = asked.filter(
    (label) => !(raised.get(label.file) ?? []).some((flag) => flag.tier === label.tier && samePlace(flag.at, label.at)),
  )
  const judged = flags.flatMap((flag) => {
    const met = (keyed.get(flag.file) ?? []).filter((label) => samePlace(flag.at, label.at))
    const right = met.some((label) => !neither(label) && label.tier === flag.tier)
    return !right && met.some(neither) ? [] : [{ flag, right }]
  })
  const wrong = judged.filter(({ right }) => !right)
  return scoreOf({
    labels: asked.length,
    found: asked.length - missed.length,
    flags: judged.length,
    right: judged.length - wrong.length,
    missed: missed.map(({ file, at }) => `${file} ${at}`),
    wrong: wrong.map(({ flag }) => `${flag.file} ${flag.at}`),
  })
}

/** Reads a file of flags. */
export function flagsIn(path: string): Flags {
  const lines = linesOf<{ readonly id: string; readonly findings: readonly Flag[] }>(path)
  return new Map(lines.map(({ id, findings }) => [id, findings]))
}

if (import.meta.main) {
  const [set = '', path = ''] = process.argv.slice(2)
  if (!['train', 'test', 'blind-2', 'blind-3', 'traps'].includes(set) || path === '') {
    console.error('usage: score.ts train|test|blind-2|blind-3|traps FLAGS.jsonl')
    process.exit(2)
  }
  const folder = join(import.meta.dirname, '../../vectors/records')
  const flags = flagsIn(path)
  if (set === 'traps') {
    const sprung = trapsSprung(flags)
    console.log(
      JSON.stringify({ traps: readFileSync(join(folder, 'traps.jsonl'), 'utf8').trim().split('\n').length, sprung }),
    )
  } else {
    const file = set.startsWith('blind-') ? `${set}/text-test.jsonl` : `text-${set}.jsonl`
    const sentences = linesOf<Labelled>(join(folder, file))
    for (const tier of [1, 2]) console.log(JSON.stringify({ upToTier: tier, ...scoreText(sentences, flags, tier) }))
  }
}
