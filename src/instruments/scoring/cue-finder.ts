import { around, type Box } from '../page.ts'
import { citationsIn, cites } from '../reading/citations.ts'
import type { Reading } from '../reading/reading.ts'
import { titleBlocksOf } from '../reading/title-blocks.ts'
import { inText, inTitle, type SaysPattern, type TitlePattern, tokensOf } from '../text/word-pattern.ts'

/** A cue that was found: its pattern, the words it covers and how well they stand there. */
export interface CueHit {
  readonly words: readonly number[]
  readonly box: Box
  readonly share: number
}

/** Looks for cues on one page, and remembers: many instruments share theirs. */
export interface CueFinder {
  title(pattern: TitlePattern): CueHit | undefined
  /** Words at the very top. */
  head(pattern: TitlePattern): CueHit | undefined
  says(pattern: SaysPattern): CueHit | undefined
  law(wanted: string): boolean
}

const topmost = 0.22

/** A finder of cues for one page. */
export function cueFinderOf(reading: Reading): CueFinder {
  const blocks = titleBlocksOf(reading)
  const tokens = tokensOf(reading.columns.map((at) => ({ text: reading.page.words[at]?.text ?? '', at })))
  const lines = tokensOf(
    reading.segments.flatMap(({ words }) => words.map((at) => ({ text: reading.page.words[at]?.text ?? '', at }))),
  )
  const citations = citationsIn(reading.columns.map((at) => reading.page.words[at]?.text ?? '').join(' '))
  const hit = (words: readonly number[], share: number): CueHit | undefined =>
    words.length === 0
      ? undefined
      : { words, share, box: around(words.map((at) => reading.page.words[at]?.box ?? [0, 0, 0, 0])) }
  return {
    title: remembered((pattern: TitlePattern) =>
      blocks
        .flatMap((block) => hit(inTitle(block.tokens, block.whole, pattern), block.share) ?? [])
        .reduce<CueHit | undefined>(
          (best, one) => (best === undefined || one.share > best.share ? one : best),
          undefined,
        ),
    ),
    head: remembered((pattern: TitlePattern) =>
      blocks
        .filter(({ box }) => box[1] < topmost)
        .map((block) => hit(inTitle(block.tokens, block.whole, pattern), 1))
        .find((one) => one !== undefined),
    ),
    says: remembered((pattern: SaysPattern) => hit(inText(tokens, pattern), 1) ?? hit(inText(lines, pattern), 1)),
    law: (wanted) => citations.some((citation) => cites(citation, wanted)),
  }
}

function remembered<P extends { readonly text: string }>(
  look: (pattern: P) => CueHit | undefined,
): (pattern: P) => CueHit | undefined {
  const known = new Map<string, CueHit | undefined>()
  return (pattern) => {
    if (!known.has(pattern.text)) known.set(pattern.text, look(pattern))
    return known.get(pattern.text)
  }
}
