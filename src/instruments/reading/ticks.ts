import type { Box } from '../page.ts'
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
  const found = words.flatMap((one) => {
    const [hit] = find(reading, phrase(one))
    if (hit === undefined) return []
    const first = Math.min(...hit.words)
    const word = reading.page.words[first]
    if (word === undefined) return []
    return [{ words: one, box: boxBefore(reading, word.box), text: textTick(reading, first) }]
  })
  const { picture } = reading.page
  if (picture === undefined) return found.map(({ text, ...choice }) => ({ ...choice, ticked: text }))
  const inks = found.map(({ box }) => inkIn(picture, box))
  const least = Math.min(...inks)
  return found.map(({ text, ...choice }, at) => {
    const ink = inks[at] ?? 0
    const byInk = ink < 0.02 ? undefined : ink > Math.max(0.2, 1.45 * least)
    return { ...choice, ticked: text === true ? true : byInk }
  })
}

function boxBefore(reading: Reading, [x0, y0, , y1]: Box): Box {
  const tall = y1 - y0
  const wide = (tall * reading.page.height) / reading.page.width
  return [Math.max(0, x0 - 2.4 * wide), y0 - 0.15 * tall, Math.max(0, x0 - 0.35 * wide), y1 + 0.15 * tall]
}

function textTick(reading: Reading, first: number): boolean | undefined {
  const segment = reading.segments[reading.segmentOf.get(first) ?? -1]
  const line = reading.lines.find((one) => one.segments.includes(segment as never))
  const words = line?.segments.flatMap((one) => one.words) ?? []
  const at = words.indexOf(first)
  const before = reading.page.words[words[at - 1] ?? -1]?.text ?? ''
  const two = `${reading.page.words[words[at - 2] ?? -1]?.text ?? ''}${before}`
  if (ticked.test(before) || ticked.test(two)) return true
  if (empty.test(before) || empty.test(two)) return false
  return undefined
}
