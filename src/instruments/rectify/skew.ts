import type { Picture } from '../page.ts'
import { sample } from './flatten.ts'
import { shrink } from './picture.ts'

const inkBelow = 150

/** How lines of print lean: the angle in degrees (clockwise above zero, −15 to 15), and how sharply they part at it. */
export interface Skew {
  readonly angle: number
  readonly sharp: number
}

/** Measures the lean of the lines in a picture; no print gives no lean. */
export function skewOf(picture: Picture): Skew {
  const small = shrink(picture, Math.max(1, Math.round(Math.max(picture.width, picture.height) / 800)))
  const points = inkPoints(small)
  if (points.length < 200) return { angle: 0, sharp: 0 }
  const coarse = bestAngle(points, small.height, -15, 15, 1)
  return bestAngle(points, small.height, coarse.angle - 1, coarse.angle + 1, 0.1)
}

type Points = readonly (readonly [number, number])[]

function inkPoints({ width, height, data }: Picture): Points {
  const points: [number, number][] = []
  // The edge of the paper is a line too, and none of print.
  const margin = Math.round(0.03 * Math.min(width, height))
  for (let y = margin; y < height - margin; y++) {
    for (let x = margin; x < width - margin; x++) if ((data[y * width + x] ?? 255) < inkBelow) points.push([x, y])
  }
  const every = Math.max(1, Math.floor(points.length / 20_000))
  return points.filter((_, i) => i % every === 0)
}

function bestAngle(points: Points, height: number, from: number, to: number, step: number): Skew {
  let best: Skew = { angle: 0, sharp: Number.NEGATIVE_INFINITY }
  for (let angle = from; angle <= to + step / 2; angle += step) {
    // Print stands nearly straight more often than not; a tie goes to the smaller turn.
    const sharp = sharpness(points, height, angle) * (1 - 0.002 * Math.abs(angle))
    if (sharp > best.sharp) best = { angle: Math.round(angle * 10) / 10, sharp }
  }
  return best
}

/** How sharply the ink falls into lines when the page is turned back by an angle: the sum of squared differences of rows. */
function sharpness(points: Points, height: number, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180)
  const rows = new Float64Array(height * 2)
  for (const [x, y] of points) {
    const row = Math.round(y - x * slope + height / 2)
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2
  return sum
}

/** The picture turned back by an angle in degrees, around its middle; the ground is white. */
export function turnBack(picture: Picture, angle: number): Picture {
  const { width, height } = picture
  const radians = (angle * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dx = x - width / 2
      const dy = y - height / 2
      data[y * width + x] = sample(picture, width / 2 + cos * dx - sin * dy, height / 2 + sin * dx + cos * dy)
    }
  }
  return { width, height, data }
}
