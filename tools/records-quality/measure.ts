import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindsByTier, scanText, screen, screenText, tierOf } from '../../src/records/index.ts'
import { type Labelled, linesOf } from '../records-labels/generate.ts'
import { type Score, scoreStructured, scoreText, trapsSprung } from '../records-labels/score.ts'
import type { Label } from '../records-labels/structured/label.ts'

// node tools/records-quality/measure.ts [--seen]: recall and precision of the screening on the labelled records, as docs/quality.md tells them;
// --seen leaves out the half that whoever writes the screener must not score while writing: `test` and `blind-2` were opened on 2026-11-25.
const root = join(import.meta.dirname, '../..')
const vectors = join(root, 'vectors/records')
const corpora = process.env.OSTIARY_CORPORA ?? join(root, '../shared/corpora')
const scope = { proxies: kindsByTier[3] }

/** A recall and a precision with what they were counted from. */
export type Measured = Pick<Score, 'labels' | 'found' | 'flags' | 'right' | 'recall' | 'precision'>

function figures({ labels, found, flags, right, recall, precision }: Score): Measured {
  return { labels, found, flags, right, recall, precision }
}

/** Free text of one half of the corpus or of the development set, up to a tier. */
export function measureText(half: 'train' | 'dev' | 'test' | 'blind-2' | 'blind-3', upToTier: 1 | 2): Measured {
  const file = half.startsWith('blind-') ? `${half}/text-test.jsonl` : `text-${half}.jsonl`
  const sentences = linesOf<Labelled>(join(vectors, file))
  const flags = new Map(
    sentences.map(({ id, text }) => [
      id,
      scanText(text, () => true).map(({ kind, span }) => ({ tier: tierOf(kind), start: span.start, end: span.end })),
    ]),
  )
  return figures(scoreText(sentences, flags, upToTier))
}

/** The traps in which something was flagged at tiers 1 and 2. */
export function measureTraps(): readonly string[] {
  const traps = linesOf<{ readonly id: string; readonly format: string; readonly text: string }>(
    join(vectors, 'traps.jsonl'),
  )
  return trapsSprung(
    new Map(
      traps.map(({ id, format, text }) => [
        id,
        screenText(`trap.${format}`, text).findings.map(({ tier }) => ({ tier, start: 0, end: 1 })),
      ]),
    ),
  )
}

/** Coded fields of the corpora by others, tier by tier; undefined where those files are not here. */
export function measureStructured(): Readonly<Record<number, Measured>> | undefined {
  const folder = join(corpora, 'records')
  if (!existsSync(folder)) return undefined
  const labels = linesOf<Label>(join(vectors, 'structured-labels.jsonl'))
  const flags = [...new Set(labels.map((label) => label.file))].flatMap((file) =>
    screen(file, readFileSync(join(folder, file)), { scope })
      .findings.filter((each) => !each.source.startsWith('pattern '))
      .map(({ at, tier }) => ({ file, at: at.replace(/^line \d+, /, ''), tier })),
  )
  return Object.fromEntries(
    [1, 2, 3, 4].map((tier) => [
      tier,
      figures(
        scoreStructured(
          labels.filter((label) => label.tier === tier),
          flags.filter((flag) => flag.tier === tier),
        ),
      ),
    ]),
  )
}

if (import.meta.main) {
  const seen = ['train', 'dev', 'test', 'blind-2'] as const
  const blind = process.argv.includes('--seen') || !existsSync(join(vectors, 'blind-3')) ? [] : (['blind-3'] as const)
  for (const half of [...seen, ...blind]) {
    for (const tier of [1, 2] as const)
      console.log(`text ${half}, up to tier ${tier}`, JSON.stringify(measureText(half, tier)))
  }
  console.log('traps sprung', measureTraps().length)
  console.log('coded fields', JSON.stringify(measureStructured() ?? 'corpora absent'))
}
