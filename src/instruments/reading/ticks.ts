import type { Box, Picture, Word } from '../page.ts'
import { inkIn } from './ink.ts'
import { find, phrase, type Reading } from './reading.ts'

/** One choice of a row of boxes: the words beside the box, and whether the box is ticked as far as can be seen. */
export interface Choice {
  readonly words: string
  readonly box: Box
  readonly ticked: boolean | undefined
}

const ticked = /^[[({|]?\s*[x✓✔☒☑✗✘■]\s*[\])}|]?$/iu
const empty = /^([[({|]\s*[\])}|]|☐|□|[[({]_?[\])}]|\[|O|0|o|D|\[J|\(\))$/u

/** The choices that stand on the page, each with what can be seen in its box. */
export function choices(reading: Reading, words: readonly string[]): readonly Choice[] {
  return words.flatMap((one) => {
    const [hit] = find(reading, phrase(one))
    const first = hit === undefined ? -1 : Math.min(...hit.words)
    const word = reading.page.words[first]
    if (word === undefined) return []
    const before = wordsBefore(reading, first)
    const box = boxBefore(reading, word.box, before[0])
    const seen = textTick(before.map(({ text }) => text))
    return [{ words: one, box, ticked: reading.page.picture ? inkTick(reading.page.picture, box, seen) : seen }]
  })
}

function wordsBefore(reading: Reading, first: number): readonly Word[] {
  const line = reading.lines.find(({ segments }) => segments.some(({ words }) => words.includes(first)))
  const words = line?.segments.flatMap((one) => one.words) ?? []
  const at = words.indexOf(first)
  return [at - 1, at - 2].flatMap((place) => reading.page.words[words[place] ?? -1] ?? [])
}

// A reader of print often takes the box for a letter or two: there it is. Else it stands just left of the words.
function boxBefore(reading: Reading, [x0, y0, , y1]: Box, before: Word | undefined): Box {
  const tall = y1 - y0
  const wide = (tall * reading.page.height) / reading.page.width
  if (before !== undefined && before.text.length <= 3 && x0 - before.box[2] < 2 * wide && x0 > before.box[2])
    return before.box
  return [Math.max(0, x0 - 2.2 * wide), y0 - 0.1 * tall, Math.max(0, x0 - 0.5 * wide), y1 + 0.1 * tall]
}

const tickedInk = 0.09
const emptyInk = 0.035

// The middle of an empty box is white, whatever its frame; a cross or a tick goes through it.
function inkTick(picture: Picture, [x0, y0, x1, y1]: Box, seen: boolean | undefined): boolean | undefined {
  const [w, h] = [x1 - x0, y1 - y0]
  const ink = inkIn(picture, [x0 + 0.3 * w, y0 + 0.3 * h, x1 - 0.3 * w, y1 - 0.3 * h])
  if (ink > tickedInk) return seen !== false || ink > 2 * tickedInk ? true : undefined
  if (ink < emptyInk) return seen === true ? undefined : false
  return seen
}

function textTick([last = '', other = '']: readonly string[]): boolean | undefined {
  const two = `${other}${last}`
  if (ticked.test(last) || ticked.test(two)) return true
  if (empty.test(last) || empty.test(two)) return false
  return undefined
}
