import type { Gray } from './png.ts'
import type { Random } from './random.ts'

/** Values spread like a bell, drawn once and used in a jumbled order: fast enough for millions of pixels. */
export function noiseTable(random: Random): Int8Array {
  const table = new Int8Array(65_536)
  for (let i = 0; i < table.length; i += 1) {
    const sum = random.next() + random.next() + random.next() + random.next() - 2
    table[i] = Math.max(-127, Math.min(127, Math.round(sum * 55)))
  }
  return table
}

/** Adds grain: the strength is about its standard deviation in grey levels. */
export function withNoise({ width, height, data }: Gray, strength: number, random: Random): Gray {
  const table = noiseTable(random)
  const scale = strength / 32
  const out = new Uint8Array(data.length)
  let at = random.int(0, 65_535)
  for (let i = 0; i < data.length; i += 1) {
    if ((i & 1023) === 0) at = random.int(0, 65_535)
    at = (at + 1) & 65_535
    const value = (data[i] as number) + (table[at] as number) * scale
    out[i] = Math.max(0, Math.min(255, value))
  }
  return { width, height, data: out }
}

function blurRows(data: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const out = new Uint8Array(data.length)
  const size = radius * 2 + 1
  for (let y = 0; y < height; y += 1) {
    const from = y * width
    let sum = 0
    for (let x = -radius; x <= radius; x += 1) sum += data[from + Math.max(0, Math.min(width - 1, x))] as number
    for (let x = 0; x < width; x += 1) {
      out[from + x] = sum / size
      sum +=
        (data[from + Math.min(width - 1, x + radius + 1)] as number) - (data[from + Math.max(0, x - radius)] as number)
    }
  }
  return out
}

function transposed(data: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) out[x * height + y] = data[y * width + x] as number
  return out
}

/** A box blur along the rows and down the columns, each with a radius of its own (0: none). */
export function blurred({ width, height, data }: Gray, across: number, down = across): Gray {
  const rows = across > 0 ? blurRows(data, width, height, across) : data
  if (down <= 0) return { width, height, data: rows }
  const columns = blurRows(transposed(rows, width, height), height, width, down)
  return { width, height, data: transposed(columns, height, width) }
}

/** A mix of a picture and its slightest blur: 0 sharp, 1 as soft as a box of three pixels. */
export function softened(gray: Gray, share: number): Gray {
  const soft = blurred(gray, 1)
  const data = new Uint8Array(gray.data.length)
  for (let i = 0; i < data.length; i += 1) {
    data[i] = (gray.data[i] as number) * (1 - share) + (soft.data[i] as number) * share
  }
  return { ...gray, data }
}

/** Turned clockwise by quarter turns. */
export function turned(gray: Gray, turn: 0 | 90 | 180 | 270): Gray {
  const { width, height, data } = gray
  if (turn === 0) return gray
  const out = new Uint8Array(data.length)
  if (turn === 180) {
    for (let i = 0; i < data.length; i += 1) out[data.length - 1 - i] = data[i] as number
    return { width, height, data: out }
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = turn === 90 ? [height - 1 - y, x] : [y, width - 1 - x]
      out[v * height + u] = data[y * width + x] as number
    }
  }
  return { width: height, height: width, data: out }
}

/** Each pixel changed by a function of its value and place. */
export function mapped(gray: Gray, change: (value: number, x: number, y: number) => number): Gray {
  const { width, height, data } = gray
  const out = new Uint8Array(data.length)
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      const value = change(data[i] as number, x, y)
      out[i] = Math.max(0, Math.min(255, value))
    }
  }
  return { width, height, data: out }
}

/** Each pixel multiplied by a light that changes slowly: asked for at every 16th pixel of every row, straight between. */
export function shaded({ width, height, data }: Gray, light: (x: number, y: number) => number): Gray {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1) {
    const from = y * width
    let here = light(0, y)
    for (let left = 0; left < width; left += 16) {
      const step = (light(left + 16, y) - here) / 16
      const end = Math.min(width, left + 16)
      for (let x = left; x < end; x += 1) {
        const value = ((data[from + x] as number) * 0.9 + 12) * here
        out[from + x] = Math.min(255, value)
        here += step
      }
    }
  }
  return { width, height, data: out }
}
