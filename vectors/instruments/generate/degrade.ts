import type { Degradation } from './expected.ts'
import { between, type Homography, type Point, through } from './homography.ts'
import { blurred, mapped, noiseTable, shaded, softened, turned, withNoise } from './pixels.ts'
import type { Gray } from './png.ts'
import type { Random } from './random.ts'

/** A sheet as it came into a picture, and where its points went. */
export interface Degraded {
  readonly picture: Gray
  readonly turn: 0 | 90 | 180 | 270
  readonly partial: boolean
  readonly format: 'png' | 'bilevel' | 'jpeg'
  /** JPEG quality from 0 to 1. */
  readonly quality: number
  /** From the pixels of the clean sheet to those of the picture. */
  readonly where: (point: Point) => Point
}

interface Warp {
  readonly width: number
  readonly height: number
  /** From the sheet to the frame. */
  readonly forth: Homography
  readonly back: Homography
  /** A gentle wave of the paper, in pixels of the sheet. */
  readonly bend: number
  readonly ground: (x: number, y: number) => number
}

function warped(sheet: Gray, { width, height, back, bend, ground }: Warp): Gray {
  const out = new Uint8Array(width * height)
  const pixels = sheet.data
  const [across, down] = [sheet.width, sheet.height]
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0] = back
  const wave = Float64Array.from({ length: down }, (_, v) => bend * Math.sin((v * Math.PI) / down))
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      const w = 1 / (g * x + h * y + 1)
      const v = (d * x + e * y + f) * w
      const top = v | 0
      const u = v >= 0 && top < down ? (a * x + b * y + c) * w + (wave[top] as number) : -1
      const left = u | 0
      if (u < 0 || left >= across - 1 || top >= down - 1) {
        out[i] = ground(x, y)
        continue
      }
      const at = top * across + left
      const [p, q] = [u - left, v - top]
      const upper = (pixels[at] as number) * (1 - p) + (pixels[at + 1] as number) * p
      const lower = (pixels[at + across] as number) * (1 - p) + (pixels[at + across + 1] as number) * p
      out[i] = upper * (1 - q) + lower * q
    }
  }
  return { width, height, data: out }
}

function turnPoint([x, y]: Point, { width, height }: Gray, turn: 0 | 90 | 180 | 270): Point {
  if (turn === 90) return [height - y, x]
  if (turn === 180) return [width - x, height - y]
  if (turn === 270) return [y, width - x]
  return [x, y]
}

function corners({ width, height }: { readonly width: number; readonly height: number }): readonly Point[] {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
}

function rotation(sheet: Gray, degrees: number): { readonly forth: Homography; readonly back: Homography } {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const [mx, my] = [sheet.width / 2, sheet.height / 2]
  const to = corners(sheet).map(
    ([x, y]): Point => [mx + (x - mx) * cos - (y - my) * sin, my + (x - mx) * sin + (y - my) * cos],
  )
  return { forth: between(corners(sheet), to), back: between(to, corners(sheet)) }
}

function scan(sheet: Gray, random: Random): Degraded {
  const skew = random.chance(0.15) ? random.between(-6, 6) : random.between(-1.6, 1.6)
  const { forth, back } = rotation(sheet, skew)
  const frame = { width: sheet.width, height: sheet.height }
  const paper = random.between(238, 252)
  const straight = warped(sheet, { ...frame, forth, back, bend: 0, ground: () => random.int(205, 250) })
  const [ink, gain] = [random.between(8, 45), random.between(0.9, 1.08)]
  const edge = random.between(0, 30)
  const toned = mapped(straight, (value, x) => ink + (value / 255) * (paper - ink) * gain - edge * Math.exp(-x / 60))
  const noisy = withNoise(softened(toned, random.between(0.1, 0.8)), random.between(2, 8), random)
  const turn = random.chance(0.06) ? random.pick([90, 180, 270] as const) : 0
  return {
    picture: turned(noisy, turn),
    turn,
    partial: false,
    format: 'png',
    quality: 1,
    where: (point) => turnPoint(through(forth, point), noisy, turn),
  }
}

function fax(sheet: Gray, random: Random): Degraded {
  const { forth, back } = rotation(sheet, random.between(-1.3, 1.3))
  const frame = { width: sheet.width, height: sheet.height }
  const straight = warped(softened(sheet, random.between(0.3, 1)), {
    ...frame,
    forth,
    back,
    bend: 0,
    ground: () => 255,
  })
  const threshold = random.between(120, 175)
  const streak = random.chance(0.4) ? random.int(60, frame.width - 60) : -1
  const lost = random.chance(0.3) ? random.int(100, frame.height - 100) : -1
  const noisy = withNoise(straight, random.between(10, 26), random)
  const specks = noiseTable(random)
  const rare = random.int(84, 104)
  const offsets = Int32Array.from({ length: frame.height }, () => random.int(0, 65_535))
  const picture = mapped(noisy, (value, x, y) => {
    if (x === streak) return 0
    if (y === lost || y === lost + 1) return 255
    const speck = (specks[((offsets[y] as number) + x) & 65_535] as number) > rare
    return value < threshold !== speck ? 0 : 255
  })
  const upside = random.chance(0.04)
  return {
    picture: turned(picture, upside ? 180 : 0),
    turn: upside ? 180 : 0,
    partial: false,
    format: 'bilevel',
    quality: 1,
    where: (point) => turnPoint(through(forth, point), picture, upside ? 180 : 0),
  }
}

interface Hardness {
  readonly longSide: number
  readonly tilt: number
  readonly depth: number
  readonly fill: readonly [number, number]
  readonly shadow: number
  readonly soft: readonly [number, number]
  readonly grain: readonly [number, number]
  readonly quality: readonly [number, number]
  readonly folds: number
  readonly partial: number
  readonly turned: number
  readonly bend: number
}

const soft: Hardness = {
  longSide: 2500,
  tilt: 7,
  depth: 0.05,
  fill: [0.86, 0.96],
  shadow: 0.3,
  soft: [0.2, 1],
  grain: [3, 7],
  quality: [0.7, 0.88],
  folds: 0.4,
  partial: 0,
  turned: 0.12,
  bend: 6,
}

const hard: Hardness = {
  longSide: 1900,
  tilt: 15,
  depth: 0.11,
  fill: [0.78, 0.94],
  shadow: 0.6,
  soft: [0.8, 2.2],
  grain: [6, 14],
  quality: [0.42, 0.68],
  folds: 0.8,
  partial: 0.12,
  turned: 0.2,
  bend: 16,
}

function quad(
  sheet: Gray,
  frame: { readonly width: number; readonly height: number },
  random: Random,
  of: Hardness,
): readonly Point[] {
  const angle = (random.between(-of.tilt, of.tilt) * Math.PI) / 180
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.cos(angle)]
  const spanX = sheet.width * cos + sheet.height * sin
  const spanY = sheet.width * sin + sheet.height * cos
  const scale = Math.min(frame.width / spanX, frame.height / spanY) * random.between(...of.fill)
  const [mx, my] = [frame.width / 2, frame.height / 2]
  const reach = Math.min(sheet.width, sheet.height) * scale * of.depth
  return corners(sheet).map(([x, y]): Point => {
    const [dx, dy] = [(x - sheet.width / 2) * scale, (y - sheet.height / 2) * scale]
    const px = mx + dx * Math.cos(angle) - dy * Math.sin(angle) + random.between(-reach, reach)
    const py = my + dx * Math.sin(angle) + dy * Math.cos(angle) + random.between(-reach, reach)
    return [Math.max(2, Math.min(frame.width - 3, px)), Math.max(2, Math.min(frame.height - 3, py))]
  })
}

/** Creases and the slow change of light that comes with them, on the flat sheet. */
function creased(sheet: Gray, random: Random, of: Hardness): Gray {
  if (!random.chance(of.folds)) return sheet
  const lines = random.pick([[1 / 3, 2 / 3], [1 / 2]]).map((at) => at * sheet.height + random.between(-12, 12))
  const upright = random.chance(0.3) ? sheet.width * random.between(0.45, 0.55) : -1e6
  const depth = random.between(15, 50)
  const profile = new Float32Array(sheet.height)
  for (let y = 0; y < sheet.height; y += 1) {
    for (const line of lines) {
      const from = (y - line) / 7
      profile[y] =
        (profile[y] ?? 0) - depth * Math.exp(-from * from) + (from > 0 ? depth * 0.35 * Math.exp(-from / 30) : 0)
    }
  }
  return mapped(sheet, (value, x, y) => {
    const side = (x - upright) / 6
    return value + (profile[y] as number) * (value / 255) - (Math.abs(side) < 4 ? depth * Math.exp(-side * side) : 0)
  })
}

function photo(sheet: Gray, random: Random, of: Hardness): Degraded {
  const tall = sheet.height >= sheet.width
  const [longSide, shortSide] = [of.longSide, Math.round(of.longSide * 0.76)]
  const frame = tall ? { width: shortSide, height: longSide } : { width: longSide, height: shortSide }
  const to = quad(sheet, frame, random, of)
  const [forth, back] = [between(corners(sheet), to), between(to, corners(sheet))]
  const [desk, grain] = [random.between(40, 150), random.between(0.004, 0.03)]
  const bend = random.between(-of.bend, of.bend)
  const ground = (x: number, y: number): number =>
    desk + 9 * Math.sin(x * grain + 3 * Math.sin(y * grain * 0.3)) + 5 * Math.sin(y * 0.11)
  const flat = warped(creased(sheet, random, of), { ...frame, forth, back, bend, ground })
  const light = random.between(0.72, 0.95)
  const [lx, ly] = [random.between(-1, 1) / frame.width, random.between(-1, 1) / frame.height]
  const [sx, sy, sr] = [
    random.between(0, 1) * frame.width,
    random.between(0, 1) * frame.height,
    random.between(0.25, 0.6) * frame.height,
  ]
  const [strength, edge] = [random.between(0.1, of.shadow), random.between(30, 140)]
  const lit = shaded(flat, (x, y) => {
    const slope = 1 + 0.25 * ((x - frame.width / 2) * lx + (y - frame.height / 2) * ly)
    const distance = Math.sqrt((x - sx) * (x - sx) + (y - sy) * (y - sy))
    return light * slope * (1 - strength / (1 + Math.exp((distance - sr) / edge)))
  })
  const haze = random.between(...of.soft)
  const unsharp = haze <= 1 ? softened(lit, haze) : blurred(softened(lit, haze - 1), 1)
  const shaken = of === hard && random.chance(0.35) ? blurred(unsharp, random.int(1, 2), 0) : unsharp
  const noisy = withNoise(shaken, random.between(...of.grain), random)
  return framed(noisy, forth, bend, sheet, random, of)
}

/** The last of a photo: a slice cut off by the frame, the camera held sideways. */
function framed(whole: Gray, forth: Homography, bend: number, sheet: Gray, random: Random, of: Hardness): Degraded {
  const partial = random.chance(of.partial)
  const gone = partial ? Math.round(whole.height * random.between(0.1, 0.35)) : 0
  const fromTop = random.chance(0.35)
  const height = whole.height - gone
  const start = fromTop ? gone * whole.width : 0
  const kept: Gray = partial
    ? { width: whole.width, height, data: whole.data.slice(start, start + height * whole.width) }
    : whole
  const turn = random.chance(of.turned) ? random.pick([90, 180, 270] as const) : 0
  return {
    picture: turned(kept, turn),
    turn,
    partial,
    format: 'jpeg',
    quality: random.between(...of.quality),
    where: ([x, y]) => {
      const [px, py] = through(forth, [x - bend * Math.sin((y * Math.PI) / sheet.height), y])
      return turnPoint([px, py - (partial && fromTop ? gone : 0)], kept, turn)
    },
  }
}

/** What a scanner, a fax or a phone makes of a clean sheet. */
export function degraded(sheet: Gray, how: Degradation, random: Random): Degraded {
  if (how === 'scan') return scan(sheet, random)
  if (how === 'fax') return fax(sheet, random)
  if (how === 'photo') return photo(sheet, random, soft)
  if (how === 'hard-photo') return photo(sheet, random, hard)
  return { picture: sheet, turn: 0, partial: false, format: 'png', quality: 1, where: (point) => point }
}
