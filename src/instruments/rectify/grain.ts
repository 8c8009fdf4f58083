import type { Picture } from '../page.ts'

const paperAbove = 150
const tooMuch = 3.5

/** How much neighbouring points of the paper differ: what a poor camera adds in poor light, in steps of grey. */
export function grainOf({ width, height, data }: Picture): number {
  let sum = 0
  let count = 0
  for (let y = 0; y < height; y += 3) {
    for (let x = 1; x < width; x += 2) {
      const [a, b] = [data[y * width + x] ?? 0, data[y * width + x - 1] ?? 0]
      if (a < paperAbove || b < paperAbove) continue
      sum += Math.abs(a - b)
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}

/** The picture, its grain smoothed where there is so much of it that letters drown in it. */
export function withoutGrain(picture: Picture): Picture {
  return grainOf(picture) > tooMuch ? smooth(picture) : picture
}

// A weighted mean of nine points, as a small bell curve has it.
function smooth({ width, height, data }: Picture): Picture {
  const out = new Uint8Array(data)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const side = (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at - width] ?? 0) + (data[at + width] ?? 0)
      const corner =
        (data[at - width - 1] ?? 0) +
        (data[at - width + 1] ?? 0) +
        (data[at + width - 1] ?? 0) +
        (data[at + width + 1] ?? 0)
      out[at] = (4 * (data[at] ?? 0) + 2 * side + corner) / 16
    }
  }
  return { width, height, data: out }
}
