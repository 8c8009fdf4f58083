import type { Picture } from '../page.ts'
import type { Corners } from './outline.ts'

/** The nine numbers (the last is 1) that carry points of an upright page into the photo. */
export type Projection = readonly number[]

/** The projection of an upright rectangle onto four corners in a picture. */
export function projection(width: number, height: number, corners: Corners): Projection {
  const flat = [
    [0, 0],
    [width - 1, 0],
    [width - 1, height - 1],
    [0, height - 1],
  ]
  const rows: number[][] = []
  for (const [i, [u = 0, v = 0]] of flat.entries()) {
    const [x, y] = corners[i] ?? [0, 0]
    rows.push([u, v, 1, 0, 0, 0, -u * x, -v * x, x], [0, 0, 0, u, v, 1, -u * y, -v * y, y])
  }
  return [...solve(rows), 1]
}

function solve(rows: number[][]): readonly number[] {
  const n = rows.length
  for (let c = 0; c < n; c++) {
    let most = c
    for (let r = c; r < n; r++) if (Math.abs(rows[r]?.[c] ?? 0) > Math.abs(rows[most]?.[c] ?? 0)) most = r
    const pivot = rows[most] ?? []
    rows[most] = rows[c] ?? []
    rows[c] = pivot
    for (let r = 0; r < n; r++) if (r !== c) subtract(rows[r] ?? [], pivot, c)
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] || 1))
}

function subtract(row: number[], pivot: readonly number[], c: number): void {
  const share = (row[c] ?? 0) / (pivot[c] || 1)
  for (let k = c; k < row.length; k++) row[k] = (row[k] ?? 0) - share * (pivot[k] ?? 0)
}

/** The page inside the corners, drawn upright at the given size. */
export function straighten(picture: Picture, corners: Corners, width: number, height: number): Picture {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = projection(width, height, corners)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const depth = g * x + h * y + 1
      data[y * width + x] = sample(picture, (a * x + b * y + c) / depth, (d * x + e * y + f) / depth)
    }
  }
  return { width, height, data }
}

/** The grey value between four points of a picture; white outside it. */
export function sample({ width, height, data }: Picture, x: number, y: number): number {
  if (x < 0 || y < 0 || x > width - 1 || y > height - 1) return 255
  const left = Math.min(width - 2, Math.floor(x))
  const top = Math.min(height - 2, Math.floor(y))
  const fx = x - left
  const fy = y - top
  const at = top * width + left
  const upper = (data[at] ?? 255) * (1 - fx) + (data[at + 1] ?? 255) * fx
  const lower = (data[at + width] ?? 255) * (1 - fx) + (data[at + width + 1] ?? 255) * fx
  return upper * (1 - fy) + lower * fy
}
