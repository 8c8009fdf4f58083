import type { Picture } from '../page.ts'
import { shrink } from './picture.ts'

const inkBelow = 165

/** Whether a page stands on its head, from its straightened print: small letters reach up more often than down. */
export function onItsHead(picture: Picture): { readonly turned: boolean; readonly sure: number } {
  const small = shrink(picture, Math.max(1, Math.round(Math.max(picture.width, picture.height) / 2200)))
  const lean = reach(rowsOf(small))
  return { turned: lean < 0, sure: Math.min(1, Math.abs(lean) * 4) }
}

/** The share of ink in each row. */
function rowsOf({ width, height, data }: Picture): Float64Array {
  const rows = new Float64Array(height)
  const margin = Math.floor(width * 0.06)
  for (let y = 0; y < height; y++) {
    const share = lettersIn(data, y * width + margin, y * width + width - margin) / Math.max(1, width - 2 * margin)
    rows[y] = share > 0.45 ? 0 : share
  }
  return rows
}

// A rule, or the line under what was filled in, is no letter: ink that runs on is left out.
const longestStroke = 50

function lettersIn(data: Uint8Array, from: number, to: number): number {
  let ink = 0
  let run = 0
  for (let at = from; at <= to; at++) {
    if (at < to && (data[at] ?? 255) < inkBelow) {
      run++
      continue
    }
    if (run <= longestStroke) ink += run
    run = 0
  }
  return ink
}

// Above zero: more ink above the body of the lines than below it, as in upright print.
function reach(rows: Float64Array): number {
  let above = 0
  let below = 0
  for (const [from, to] of lines(rows)) {
    const most = Math.max(...rows.slice(from, to))
    let top = from
    while ((rows[top] ?? 0) < 0.55 * most) top++
    let bottom = to - 1
    while ((rows[bottom] ?? 0) < 0.55 * most) bottom--
    for (let y = from; y < top; y++) above += rows[y] ?? 0
    for (let y = bottom + 1; y < to; y++) below += rows[y] ?? 0
  }
  const all = above + below
  return all === 0 ? 0 : (above - below) / all
}

function lines(rows: Float64Array): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let from = -1
  for (let y = 0; y <= rows.length; y++) {
    const ink = (rows[y] ?? 0) > 0.004
    if (ink && from < 0) from = y
    if (!ink && from >= 0) {
      if (y - from >= 6 && y - from <= 60) found.push([from, y])
      from = -1
    }
  }
  return found
}
