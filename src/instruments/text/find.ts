import { around, type Box, type PageText } from '../page.ts'
import { align, type Match } from './align.ts'
import { type Line, linesOf, median, type Segment } from './lines.ts'
import { skeleton } from './skeleton.ts'

/** The letters of a page in one string, and for each letter the word that it stands in. */
interface Stream {
  readonly letters: string
  readonly wordAt: readonly number[]
  readonly starts: ReadonlySet<number>
}

/** A page made ready for searching. */
export interface Reading {
  readonly page: PageText
  readonly lines: readonly Line[]
  readonly segments: readonly Segment[]
  /** For each word its segment, by place in `segments`. */
  readonly segmentOf: ReadonlyMap<number, number>
  /** Usual height of a word, in fractions of the page. */
  readonly height: number
  readonly streams: readonly Stream[]
  /** Words in the order of columns, by their place in the page's list. */
  readonly columns: readonly number[]
}

/** A place where a phrase was found, by the words it covers. */
export interface Hit {
  readonly phrase: string
  readonly words: readonly number[]
  readonly box: Box
  /** One for a letter-perfect find, less for each letter that differs. */
  readonly quality: number
}

/** A phrase prepared once, searched on many pages. */
export interface Phrase {
  readonly text: string
  readonly letters: string
  readonly errors: number
  readonly pieces: readonly { readonly letters: string; readonly at: number }[]
}

/** Prepares a page for searching. */
export function readingOf(page: PageText): Reading {
  const lines = linesOf(page)
  const segments = lines.flatMap((line) => line.segments)
  const segmentOf = new Map(segments.flatMap((segment, i) => segment.words.map((word) => [word, i] as const)))
  const height = median(page.words.map((word) => word.box[3] - word.box[1]))
  const byColumn = columns(segments, height)
  const order = segments.flatMap((segment) => segment.words)
  const streams = [stream(page, order)]
  if (byColumn.some((word, i) => word !== order[i])) streams.push(stream(page, byColumn))
  return { page, lines, segments, segmentOf, height, streams, columns: byColumn }
}

/** Words in the order of columns: each segment is followed by the one that continues it below, at the same left edge. */
function columns(segments: readonly Segment[], height: number): readonly number[] {
  const left = new Set(segments.keys())
  const order: number[] = []
  while (left.size > 0) {
    let at = left.values().next().value
    while (at !== undefined) {
      left.delete(at)
      const segment: Segment | undefined = segments[at]
      if (segment === undefined) break
      order.push(...segment.words)
      at = [...left].find((next) => continues(segment, segments[next], height))
    }
  }
  return order
}

function continues(above: Segment, below: Segment | undefined, height: number): boolean {
  if (below === undefined) return false
  const gap = below.box[1] - above.box[3]
  const centred = Math.abs(above.box[0] + above.box[2] - below.box[0] - below.box[2]) / 2
  return gap > -height && gap < 1.6 * height && Math.min(centred, Math.abs(above.box[0] - below.box[0])) < 0.03
}

function stream(page: PageText, order: readonly number[]): Stream {
  let letters = ''
  const wordAt: number[] = []
  const starts = new Set<number>()
  for (const index of order) {
    const word = skeleton(page.words[index]?.text ?? '')
    starts.add(letters.length)
    letters += word
    for (let i = 0; i < word.length; i++) wordAt.push(index)
  }
  starts.add(letters.length)
  return { letters, wordAt, starts }
}

/** Prepares a phrase: the longer it is, the more wrong letters are forgiven (none under six, one in six at most, never more than `most`). */
export function phrase(text: string, most = 9): Phrase {
  const letters = skeleton(text)
  const errors = letters.length < 6 ? 0 : letters.length < 12 ? 1 : Math.min(most, Math.floor(letters.length / 6))
  const count = Math.min(errors + 1, 7, Math.max(1, Math.floor(letters.length / 3)))
  const size = Math.floor(letters.length / count)
  const pieces = Array.from({ length: count }, (_, i) => {
    const at = i * size
    return { letters: letters.slice(at, i === count - 1 ? undefined : at + size), at }
  })
  return { text, letters, errors, pieces }
}

/** Every place on the page where the phrase stands, allowing for misread letters and for words run together or torn apart. */
export function find(reading: Reading, wanted: Phrase): readonly Hit[] {
  const hits = reading.streams.flatMap((one) => findIn(reading, one, wanted))
  const best: Hit[] = []
  for (const hit of hits.toSorted((a, b) => b.quality - a.quality)) {
    if (!best.some((other) => other.words.some((word) => hit.words.includes(word)))) best.push(hit)
  }
  return best
}

function findIn(reading: Reading, { letters, wordAt, starts }: Stream, wanted: Phrase): readonly Hit[] {
  const seen = new Set<number>()
  const hits: Hit[] = []
  for (const piece of wanted.pieces) {
    for (let at = letters.indexOf(piece.letters); at >= 0; at = letters.indexOf(piece.letters, at + 1)) {
      const guess = at - piece.at
      if (seen.has(guess)) continue
      seen.add(guess)
      const found = closest(letters, guess, wanted)
      if (found === undefined || !wholeWords(found, starts, wanted)) continue
      const words = [...new Set(wordAt.slice(found.from, found.to))]
      const box = around(words.map((word) => reading.page.words[word]?.box ?? [0, 0, 0, 0]))
      hits.push({ phrase: wanted.text, words, box, quality: 1 - found.errors / wanted.letters.length })
    }
  }
  return hits
}

function closest(letters: string, guess: number, wanted: Phrase): Match | undefined {
  if (guess >= 0 && letters.startsWith(wanted.letters, guess)) {
    return { from: guess, to: guess + wanted.letters.length, errors: 0 }
  }
  const start = Math.max(0, guess - wanted.errors)
  const best = align(wanted.letters, letters.slice(start, guess + wanted.letters.length + wanted.errors))
  if (best.errors > wanted.errors) return undefined
  return { from: start + best.from, to: start + best.to, errors: best.errors }
}

/** Short phrases must begin and end with a word; longer ones may miss the edge by a letter or two. */
function wholeWords({ from, to }: Match, starts: ReadonlySet<number>, wanted: Phrase): boolean {
  const slack = wanted.letters.length < 8 ? 0 : wanted.letters.length < 14 ? 1 : 2
  const near = (at: number): boolean => {
    for (let d = -slack; d <= slack; d++) if (starts.has(at + d)) return true
    return false
  }
  return near(from) && near(to)
}
