import type { Box, Picture } from '../page.ts'

const dark = 128

/** The share of dark points in a box, 0 to 1, not counting long level strokes such as printed rules. */
export function inkIn(picture: Picture, box: Box, threshold = dark): number {
  const x0 = Math.max(0, Math.floor(box[0] * picture.width))
  const x1 = Math.min(picture.width, Math.ceil(box[2] * picture.width))
  const y0 = Math.max(0, Math.floor(box[1] * picture.height))
  const y1 = Math.min(picture.height, Math.ceil(box[3] * picture.height))
  if (x1 <= x0 || y1 <= y0) return 0
  let ink = 0
  for (let y = y0; y < y1; y++) {
    const row = darkInRow(picture, y, x0, x1, threshold)
    if (row < 0.45 * (x1 - x0)) ink += row
  }
  return ink / ((x1 - x0) * (y1 - y0))
}

function darkInRow(picture: Picture, y: number, x0: number, x1: number, threshold: number): number {
  let count = 0
  const start = y * picture.width
  for (let x = x0; x < x1; x++) if ((picture.data[start + x] ?? 255) < threshold) count++
  return count
}
