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
  const small = shrink(picture, factor)
  const page = largestBright(small)
  const area = page.length / small.data.length
  if (area < 0.12) return undefined
  const corners = extremes(page, small.width)
  const share = areaOf(corners) / (small.width * small.height)
  // A page that fills the picture has no outline; a bright patch that is no four-sided shape is no page.
  if (share > 0.93 || page.length / (share * small.data.length) < 0.75) return undefined
  const scale = ([x, y]: Point): Point => [x * factor + factor / 2, y * factor + factor / 2]
  return [scale(corners[0]), scale(corners[1]), scale(corners[2]), scale(corners[3])]
}

function largestBright({ data, width, height }: Picture): readonly number[] {
  const limit = parting(data)
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
