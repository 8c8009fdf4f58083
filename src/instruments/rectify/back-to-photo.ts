import type { Box } from '../page.ts'
import { projection } from './flatten.ts'
import type { Rectified } from './index.ts'
import type { Corners } from './outline.ts'

/** What is needed to find a place of the upright page again in the photo; a page that is turned further has other `turns` and another size. */
export interface WayBack extends Pick<Rectified, 'corners' | 'turns' | 'skew'> {
  /** Size of the photo, and of the page as it was read, in pixels. */
  readonly photo: { readonly width: number; readonly height: number }
  readonly page: { readonly width: number; readonly height: number }
}

type Point = readonly [x: number, y: number]

// A lean below this is left as it is; the same in `rectify`.
const leastLean = 0.3

/** The corners of a box of the upright page, in fractions of the photo: upper left first, clockwise on the page. */
export function placeInPhoto([x0, y0, x1, y1]: Box, way: WayBack): readonly Point[] {
  const corners: readonly Point[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
  return corners.map((corner) => pointInPhoto(corner, way))
}

function pointInPhoto([u, v]: Point, { photo, page, corners, turns, skew }: WayBack): Point {
  const onHead = turns >= 2
  const aside = turns % 2 === 1
  const upright: Point = onHead ? [(1 - u) * page.width, (1 - v) * page.height] : [u * page.width, v * page.height]
  const leaning = Math.abs(skew) < leastLean ? upright : leant(upright, page, skew)
  // A quarter turn clockwise brought the left side of what was cut out to the top.
  const cut = aside ? { width: page.height, height: page.width } : page
  const [x, y]: Point = aside ? [leaning[1], page.width - leaning[0]] : leaning
  if (corners === undefined) return [within(x / cut.width), within(y / cut.height)]
  const [px, py] = projected([x, y], cut, corners)
  return [within(px / photo.width), within(py / photo.height)]
}

function leant([x, y]: Point, { width, height }: WayBack['page'], skew: number): Point {
  const radians = (skew * Math.PI) / 180
  const [dx, dy] = [x - width / 2, y - height / 2]
  return [
    width / 2 + Math.cos(radians) * dx - Math.sin(radians) * dy,
    height / 2 + Math.sin(radians) * dx + Math.cos(radians) * dy,
  ]
}

function projected([x, y]: Point, { width, height }: WayBack['page'], corners: Corners): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = projection(width, height, corners)
  const depth = g * x + h * y + 1
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth]
}

const within = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000
