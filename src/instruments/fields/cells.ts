import type { FieldName } from '../instrument.ts'
import { around, type Box } from '../page.ts'
import type { Reading, Segment } from '../reading/reading.ts'
import { labels, otherLabels } from './labels.ts'

/** What stands in the space that a label names. */
export interface Cell {
  readonly text: string
  readonly words: readonly number[]
  readonly box: Box
}

const lines: Readonly<Partial<Record<FieldName, number>>> = { items: 8, place: 3, recipient: 2, person: 1 }

/** The values that stand under, or right of, the labels of a field, from top to bottom. */
export function cellsOf(name: FieldName, reading: Reading): readonly Cell[] {
  const wanted = labels[name] ?? []
  return reading.segments.flatMap((label) => {
    const printed = unruled(label.text)
    if (!wanted.some((words) => words.test(printed))) return []
    const cell = under(name, reading, label) ?? beside(reading, label)
    return cell === undefined ? [] : [cell]
  })
}

/** Whether a printed piece is the label of some field rather than what was filled in. */
export function isLabel(text: string): boolean {
  const plain = unruled(text)
  return [...Object.values(labels).flat(), ...otherLabels].some((words) => words.test(plain))
}

// The rule of a box is read as a stroke before its first word, a bracket as a brace.
function unruled(text: string): string {
  return text
    .replace(/^[|!\][:;.\s]+/, '')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .trim()
}

const onlyRules = /^[|!\][(){}\s—–_.·:;-]+$/

const high = ({ box }: Segment): number => box[3] - box[1]

function under(name: FieldName, reading: Reading, label: Segment): Cell | undefined {
  const most = lines[name] ?? 1
  const column = columnOf(reading, label)
  const rows: (readonly Segment[])[] = []
  let above: Box = label.box
  while (rows.length < most) {
    const row = rowBelow(reading, above, column, rows.length === 0 ? 2.4 : 0.95, Math.max(high(label), reading.height))
    const [first] = row
    if (first === undefined || isLabel(first.text)) break
    // The street under a name is not the name.
    if (rows.length > 0 && name === 'recipient' && /^[\d(]/.test(first.text)) break
    if (rows.length > 0 && Math.abs(first.box[0] - (rows[0]?.[0]?.box[0] ?? 0)) > 0.012) break
    rows.push(row)
    above = around(row.map(({ box }) => box))
  }
  return cellFrom(rows.flat())
}

// A table prints several labels in a row, each over its own column.
function columnOf(reading: Reading, label: Segment): readonly [left: number, right: number] {
  const level = (other: Segment): boolean => other.box[1] < label.box[3] && other.box[3] > label.box[1]
  const next = reading.segments.filter((other) => level(other) && other.box[0] > label.box[2])
  return [label.box[0] - 0.02, Math.min(1, ...next.map(({ box }) => box[0] - 0.01))]
}

function rowBelow(
  reading: Reading,
  above: Box,
  [left, right]: readonly [number, number],
  reach: number,
  tall: number,
): readonly Segment[] {
  const below = reading.segments.filter(
    (segment) =>
      !onlyRules.test(segment.text) &&
      segment.box[1] > above[1] + 0.4 * tall &&
      (segment.box[1] + segment.box[3]) / 2 > above[3] &&
      segment.box[1] - above[3] < reach * tall &&
      segment.box[0] >= left &&
      segment.box[0] < right,
  )
  const top = below.toSorted((a, b) => a.box[1] - b.box[1])[0]
  if (top === undefined || top.box[0] > left + 0.08) return []
  const middle = (top.box[1] + top.box[3]) / 2
  return below
    .filter(({ box }) => box[1] < middle && box[3] > middle)
    .toSorted((a, b) => a.box[0] - b.box[0])
    .filter((segment, i, row) => i === 0 || !isLabel(segment.text) || row.length < 2)
}

function beside(reading: Reading, label: Segment): Cell | undefined {
  const middle = (label.box[1] + label.box[3]) / 2
  const right = reading.segments
    .filter(({ box }) => box[1] < middle && box[3] > middle && box[0] > label.box[2])
    .toSorted((a, b) => a.box[0] - b.box[0])
  const [first] = right
  return first === undefined || first.box[0] - label.box[2] > 0.2 || isLabel(first.text) ? undefined : cellFrom([first])
}

function cellFrom(segments: readonly Segment[]): Cell | undefined {
  if (segments.length === 0) return undefined
  return {
    text: segments.map(({ text }) => text).join(' '),
    words: segments.flatMap(({ words }) => words),
    box: around(segments.map(({ box }) => box)),
  }
}
