import { around, type Box } from '../page.ts'
import { median, type Reading, type Segment } from '../reading/reading.ts'

/** A page as one running text, with the word that stands at each place of it. */
export interface Flow {
  /** Lines end with a line feed, paragraphs with two; words are parted by one space. */
  readonly text: string
  /** For each sign of `text` the word it belongs to, by its place in the page's list; -1 for breaks. */
  readonly wordAt: readonly number[]
}

/** The running texts of a page: column after column, so that a caption's left side is told before its right, and line after line. */
export function flowsOf(reading: Reading): readonly Flow[] {
  return [flowOf(reading, inColumns(reading)), flowOf(reading, reading.segments.filter(isWords))]
}

function flowOf(reading: Reading, segments: readonly Segment[]): Flow {
  const pitch = pitchOf(segments)
  let text = ''
  const wordAt: number[] = []
  const add = (piece: string, word: number): void => {
    text += piece
    for (let i = 0; i < piece.length; i++) wordAt.push(word)
  }
  let last: Segment | undefined
  for (const segment of segments) {
    if (last !== undefined) add(breakBetween(last, segment, pitch), -1)
    for (const [i, word] of segment.words.entries()) {
      if (i > 0) add(' ', -1)
      add(clean(reading.page.words[word]?.text ?? ''), word)
    }
    last = segment
  }
  return { text, wordAt }
}

function inColumns(reading: Reading): readonly Segment[] {
  const order = [...new Set(reading.columns.map((word) => reading.segmentOf.get(word)))]
  return order.flatMap((at) => reading.segments[at ?? -1] ?? []).filter(isWords)
}

// The brackets that a caption draws between its sides are no words.
function isWords({ text }: Segment): boolean {
  return !/^[)(|\s:§*]+$/.test(text)
}

function pitchOf(segments: readonly Segment[]): number {
  const steps = segments.slice(1).map((segment, i) => segment.box[3] - (segments[i]?.box[3] ?? 0))
  return median(steps.filter((step) => step > 0.004 && step < 0.05)) || 0.02
}

function breakBetween(above: Segment, below: Segment, pitch: number): string {
  const step = below.box[3] - above.box[3]
  if (Math.abs(step) < 0.3 * pitch) return ' '
  return step < 0 || step > 1.22 * pitch ? '\n\n' : '\n'
}

function clean(word: string): string {
  return word
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/_{2,}/g, '')
    .replaceAll(/\s/g, '')
}

/** The box of a stretch of the running text. */
export function boxOf(reading: Reading, { wordAt }: Flow, from: number, to: number): Box {
  const words = [...new Set(wordAt.slice(from, to))].filter((word) => word >= 0)
  return around(words.map((word) => reading.page.words[word]?.box ?? [0, 0, 0, 0]))
}

/** The reader's least confidence in the words of a stretch. */
export function confidenceIn(reading: Reading, { wordAt }: Flow, from: number, to: number): number {
  const words = [...new Set(wordAt.slice(from, to))].filter((word) => word >= 0)
  return Math.min(1, ...words.map((word) => reading.page.words[word]?.confidence ?? 0))
}
