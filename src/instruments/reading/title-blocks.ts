import { around, type Box } from '../page.ts'
import { type Token, tokensOf } from '../text/word-pattern.ts'
import { emphasized, tellsOfForm } from './place.ts'
import { median, type Reading, type Segment } from './reading.ts'

/** Words that are set like a title: one printed piece, or a few under each other. */
export interface TitleBlock {
  readonly tokens: readonly Token[]
  /** The words of the largest block that this one is part of. */
  readonly whole: readonly Token[]
  /** How much it looks like the title of the sheet, 0 to 1. */
  readonly share: number
  readonly box: Box
}

const mostLines = 4
const mostWords = 26

/** Every block of a page that is set like a title. */
export function titleBlocksOf(reading: Reading): readonly TitleBlock[] {
  const titled = reading.segments.filter((segment) => segment.box[1] < 0.62 && looksTitled(segment))
  const set = titled.filter((segment) => !titled.some((other) => compares(segment, other)))
  const runs = set.map((segment) => runFrom(segment, set))
  return runs.flatMap((run, at) => {
    const whole = runs.filter((other) => run[0] !== undefined && other.includes(run[0]))
    const longest = whole.toSorted((a, b) => b.length - a.length)[0] ?? run
    return run.flatMap((_, i) => {
      const part = run.slice(0, i + 1)
      return at >= 0 && wordsOf(part).length <= mostWords ? [blockOf(reading, part, longest)] : []
    })
  })
}

// "Judicial warrant" beside "Administrative warrant" compares papers; it is the title of none.
function compares(one: Segment, other: Segment): boolean {
  const power = (text: string): string | undefined => /(warrant|subpoena|order)s?\W*$/i.exec(text)?.[1]?.toLowerCase()
  const level = Math.abs(one.box[1] - other.box[1]) < 0.4 * (one.box[3] - one.box[1])
  return one !== other && level && power(one.text) !== undefined && power(one.text) === power(other.text)
}

function wordsOf(segments: readonly Segment[]): readonly number[] {
  return segments.flatMap((segment) => segment.words)
}

function looksTitled({ text, words }: Segment): boolean {
  // "Warrant / subpoena / none" is a list to choose from.
  if ((text.match(/\s\/\s/g)?.length ?? 0) > 1 || /\/\s*(?:none|other)\b/i.test(text) || tellsOfForm(text)) return false
  if (words.length > 18 || /[;,]$/.test(text) || (words.length > 6 && text.endsWith('.'))) return false
  const long = text.split(/\s+/).filter((word) => word.replaceAll(/\P{L}/gu, '').length > 3)
  const capital = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word))
  return long.length === 0 ? /^(\p{Lu} ){3,}\p{Lu}$/u.test(text) : capital.length >= 0.65 * long.length
}

// A title that wraps goes on right below, in the middle or at the same edge, in the same size.
function runFrom(first: Segment, all: readonly Segment[]): readonly Segment[] {
  const run = [first]
  while (run.length < mostLines) {
    const last = run.at(-1)
    const next = all.find((other) => last !== undefined && goesOn(last, other))
    if (next === undefined) break
    run.push(next)
  }
  return run
}

function goesOn({ box: above }: Segment, { box: below }: Segment): boolean {
  const tall = Math.max(above[3] - above[1], below[3] - below[1])
  const gap = below[1] - above[3]
  if (below[1] <= above[1] || gap < -0.5 * tall || gap > 0.9 * tall) return false
  const middles = Math.abs(above[0] + above[2] - below[0] - below[2]) / 2
  return middles < 0.03 || Math.abs(above[0] - below[0]) < 0.012
}

function blockOf(reading: Reading, segments: readonly Segment[], whole: readonly Segment[]): TitleBlock {
  const words = wordsOf(segments)
  const box = around(segments.map((segment) => segment.box))
  const y = (box[1] + box[3]) / 2
  const zone = y < 0.38 ? 1 : y < 0.5 ? 0.75 : 0.3
  const set = emphasized(reading, { phrase: '', words, box, quality: 1 }) ? 1 : 0.85
  const tall = median(words.map((at) => sizeOf(reading, at)))
  const size = tall > 1.25 * reading.height ? 1 : 0.9
  return {
    tokens: tokensIn(reading, segments),
    whole: tokensIn(reading, whole),
    share: zone * set * size,
    box,
  }
}

function sizeOf({ page }: Reading, at: number): number {
  const box = page.words[at]?.box
  return box === undefined ? 0 : box[3] - box[1]
}

function tokensIn(reading: Reading, segments: readonly Segment[]): readonly Token[] {
  return segments.flatMap((segment) => {
    const letters = segment.words.map((at) => ({ text: reading.page.words[at]?.text ?? '', at }))
    const spaced = letters.length > 3 && letters.every(({ text }) => text.length === 1)
    return spaced
      ? tokensOf([{ text: letters.map(({ text }) => text).join(''), at: letters[0]?.at ?? 0 }])
      : tokensOf(letters)
  })
}
