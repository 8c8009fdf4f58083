import type { Picture } from '../page.ts'
import { parting, shrink } from './picture.ts'

/** A point in a picture, in its points from the upper left corner. */
export type Point = readonly [x: number, y: number]

/** The corners of a page: upper left, upper right, lower right, lower left. */
export type Corners = readonly [Point, Point, Point, Point]

const coarse = 500

/** The corners of the bright page in a photo, or undefined if the page fills the picture or none stands out. */
export function outlineOf(picture: Picture): Corners | undefined {
  const factor = Math.max(1, Math.ceil(Math.max(picture.width, picture.height) / coarse))
  const small = eroded(shrink(picture, factor))
  const limit = parting(small.data)
  // A shadow hides a corner from the usual limit, a bright table joins the page at a lower one: the patch that is
  // most truly four-sided is the page, and the larger of two that are.
  const found = limits.flatMap((share) => candidate(small, limit * share) ?? [])
  const worth = ({ fit, area }: Candidate): number => fit + (0.1 * area) / small.data.length
  const best = found.toSorted((a, b) => worth(b) - worth(a))[0]
  if (best === undefined || best.fit < 0.75) return undefined
  const scale = ([x, y]: Point): Point => [x * factor + factor / 2, y * factor + factor / 2]
  const [a, b, c, d] = best.corners
  return [scale(a), scale(b), scale(c), scale(d)]
}

const limits = [1.12, 1, 0.9, 0.8, 0.72, 0.64]

interface Candidate {
  readonly corners: Corners
  readonly area: number
  /** The share that patch and four-sided shape have in common of all that either covers. */
  readonly fit: number
}

// A page that fills the picture has no outline, and a small bright patch is no page.
function candidate(small: Picture, limit: number): Candidate | undefined {
  const patch = largestBright(small, limit)
  if (patch.length < 0.1 * small.data.length) return undefined
  const corners = extremes(patch, small.width)
  const area = areaOf(corners)
  if (area > 0.93 * small.data.length || area < 0.12 * small.data.length) return undefined
  const covered = spans(patch, small)
  const common = covered.reduce((sum, span, y) => sum + overlap(span, across(corners, y)), 0)
  const all = covered.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0)
  return { corners, area, fit: common / Math.max(1, all + area - common) }
}

// The darkest of each point and its four neighbours: grains of the table make no bridge.
function eroded({ width, height, data }: Picture): Picture {
  const out = new Uint8Array(data)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const near = [data[at], data[at - 1], data[at + 1], data[at - width], data[at + width]]
      out[at] = near.toSorted((a = 0, b = 0) => a - b)[1] ?? 0
    }
  }
  return { width, height, data: out }
}

type Span = readonly [from: number, to: number]

/** In each row from where to where the patch reaches: print inside it makes no hole. */
function spans(patch: readonly number[], { width, height }: Picture): readonly Span[] {
  const from = new Int32Array(height).fill(width)
  const to = new Int32Array(height).fill(0)
  for (const at of patch) {
    const [x, y] = [at % width, Math.floor(at / width)]
    from[y] = Math.min(from[y] ?? width, x)
    to[y] = Math.max(to[y] ?? 0, x + 1)
  }
  return Array.from(from, (left, y): Span => [left, to[y] ?? 0])
}

function overlap([a, b]: Span, [c, d]: Span): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c))
}

/** Where a row crosses a four-sided shape. */
function across(corners: Corners, y: number): Span {
  const cuts = corners.flatMap(([x0, y0], i) => {
    const [x1, y1] = corners[(i + 1) % 4] ?? [0, 0]
    return y0 <= y === y1 <= y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)]
  })
  return cuts.length < 2 ? [0, 0] : [Math.min(...cuts), Math.max(...cuts)]
}

function largestBright({ data, width, height }: Picture, limit: number): readonly number[] {
  const seen = new Uint8Array(data.length)
  let largest: number[] = []
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || (data[start] ?? 0) <= limit) continue
    const patch = fill(start, data, seen, width, height, limit)
    if (patch.length > largest.length) largest = patch
  }
  return largest
}

function fill(
  start: number,
  data: Uint8Array,
  seen: Uint8Array,
  width: number,
  height: number,
  limit: number,
): number[] {
  const patch: number[] = [start]
  seen[start] = 1
  for (let i = 0; i < patch.length; i++) {
    const at = patch[i] ?? 0
    const x = at % width
    const y = Math.floor(at / width)
    const near = [
      x > 0 ? at - 1 : -1,
      x < width - 1 ? at + 1 : -1,
      y > 0 ? at - width : -1,
      y < height - 1 ? at + width : -1,
    ]
    for (const next of near) {
      if (next < 0 || seen[next] || (data[next] ?? 0) <= limit) continue
      seen[next] = 1
      patch.push(next)
    }
  }
  return patch
}

function extremes(patch: readonly number[], width: number): Corners {
  const first: Point = [(patch[0] ?? 0) % width, Math.floor((patch[0] ?? 0) / width)]
  const found: [Point, Point, Point, Point] = [first, first, first, first]
  for (const at of patch) {
    const point: Point = [at % width, Math.floor(at / width)]
    const [x, y] = point
    if (x + y < found[0][0] + found[0][1]) found[0] = point
    if (x - y > found[1][0] - found[1][1]) found[1] = point
    if (x + y > found[2][0] + found[2][1]) found[2] = point
    if (x - y < found[3][0] - found[3][1]) found[3] = point
  }
  return found
}

function areaOf(corners: Corners): number {
  let twice = 0
  for (const [i, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(i + 1) % 4] ?? [0, 0]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}
