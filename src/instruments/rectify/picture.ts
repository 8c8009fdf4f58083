import type { Picture } from '../page.ts'

/** A picture made smaller by a whole factor: each point is the mean of a square. */
export function shrink(picture: Picture, factor: number): Picture {
  if (factor <= 1) return picture
  const width = Math.max(1, Math.floor(picture.width / factor))
  const height = Math.max(1, Math.floor(picture.height / factor))
  const data = new Uint8Array(width * height)
  const step = Math.max(1, Math.floor(factor / 3))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data[y * width + x] = mean(picture, x * factor, y * factor, factor, step)
  }
  return { width, height, data }
}

function mean(picture: Picture, x0: number, y0: number, size: number, step: number): number {
  let sum = 0
  let count = 0
  for (let y = y0; y < y0 + size; y += step) {
    for (let x = x0; x < x0 + size; x += step) {
      sum += picture.data[y * picture.width + x] ?? 255
      count++
    }
  }
  return sum / count
}

/** The grey value that best parts dark from bright (Otsu, 1979). */
export function parting(data: Uint8Array): number {
  const counts = new Float64Array(256)
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1
  let all = 0
  for (let i = 0; i < 256; i++) all += i * (counts[i] ?? 0)
  let below = 0
  let belowSum = 0
  let best = 0
  let at = 128
  for (let i = 0; i < 256; i++) {
    below += counts[i] ?? 0
    belowSum += i * (counts[i] ?? 0)
    const above = data.length - below
    if (below === 0 || above === 0) continue
    const gap = belowSum / below - (all - belowSum) / above
    const spread = below * above * gap * gap
    if (spread > best) {
      best = spread
      at = i
    }
  }
  return at
}

/** The picture turned clockwise by quarter turns. */
export function quarterTurns(picture: Picture, turns: number): Picture {
  const times = ((turns % 4) + 4) % 4
  if (times === 0) return picture
  const { width: w, height: h, data } = picture
  const swap = times % 2 === 1
  const out = new Uint8Array(data.length)
  const width = swap ? h : w
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [nx, ny] = times === 1 ? [h - 1 - y, x] : times === 2 ? [w - 1 - x, h - 1 - y] : [y, w - 1 - x]
      out[ny * width + nx] = data[y * w + x] ?? 255
    }
  }
  return { width, height: swap ? w : h, data: out }
}
