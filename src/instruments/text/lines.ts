import { around, type Box, type PageText, type Word } from '../page.ts'

/** A piece of a line without a wide gap in it: its words (by their place in the page's list) and its box. */
export interface Segment {
  readonly words: readonly number[]
  readonly text: string
  readonly box: Box
}

/** A printed line: its segments from left to right. */
export interface Line {
  readonly segments: readonly Segment[]
  readonly text: string
  readonly box: Box
}

interface Placed {
  readonly index: number
  readonly word: Word
}

const middle = (box: Box): number => (box[1] + box[3]) / 2
const tall = (box: Box): number => box[3] - box[1]

/** The lines of a page from top to bottom; a line is cut into segments wherever the gap is wider than about three letters. */
export function linesOf(page: PageText): readonly Line[] {
  const placed = page.words
    .map((word, index): Placed => ({ index, word }))
    .filter(({ word }) => word.text.trim() !== '')
    .sort((a, b) => middle(a.word.box) - middle(b.word.box))
  const rows: Placed[][] = []
  for (const item of placed) {
    const row = rows.findLast((candidate) => sameRow(candidate, item))
    if (row === undefined) rows.push([item])
    else row.push(item)
  }
  const aspect = page.height / Math.max(1, page.width)
  return rows.map((row) => lineOf(row, aspect)).sort((a, b) => middle(a.box) - middle(b.box))
}

function sameRow(row: readonly Placed[], item: Placed): boolean {
  const nearest = row.reduce((best, other) =>
    Math.abs(other.word.box[0] - item.word.box[0]) < Math.abs(best.word.box[0] - item.word.box[0]) ? other : best,
  )
  const reach = 0.5 * Math.max(tall(nearest.word.box), tall(item.word.box), 0.004)
  return Math.abs(middle(nearest.word.box) - middle(item.word.box)) < reach
}

// Captions of courts are parted by a row of brackets.
const separator = /^[)|§]$/

function lineOf(row: readonly Placed[], aspect: number): Line {
  const inOrder = row.toSorted((a, b) => a.word.box[0] - b.word.box[0])
  const height = median(inOrder.map(({ word }) => tall(word.box)))
  const gap = Math.max(0.012, 1.5 * height * aspect)
  const groups: Placed[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of inOrder) {
    const group = groups.at(-1)
    const apart = separator.test(item.word.text) || separator.test(group?.at(-1)?.word.text ?? '')
    if (group === undefined || apart || item.word.box[0] - end > gap) groups.push([item])
    else group.push(item)
    end = Math.max(end, item.word.box[2])
  }
  const segments = groups.map(segmentOf)
  return { segments, text: segments.map(({ text }) => text).join('  '), box: around(segments.map(({ box }) => box)) }
}

function segmentOf(group: readonly Placed[]): Segment {
  return {
    words: group.map(({ index }) => index),
    text: group.map(({ word }) => word.text).join(' '),
    box: around(group.map(({ word }) => word.box)),
  }
}

/** The value in the middle of a list; 0 for an empty one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
