import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A grey picture: one byte a pixel, rows from the top, 0 black to 255 white. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0)
  return Buffer.concat([head, data, tail])
}

function file(width: number, height: number, bits: number, dpi: number, rows: Uint8Array, level: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = bits
  const density = Buffer.alloc(9)
  density.writeUInt32BE(Math.round(dpi / 0.0254), 0)
  density.writeUInt32BE(Math.round(dpi / 0.0254), 4)
  density[8] = 1
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', new Uint8Array(0)),
  ])
}

/** A grey picture as a PNG file of 8 bits a pixel; at level 0 it is not compressed at all. */
export function encodePng({ width, height, data }: Gray, dpi: number, level = 3): Buffer {
  const rows = new Uint8Array((width + 1) * height)
  if (level === 0) {
    for (let y = 0; y < height; y += 1) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
    return file(width, height, 8, dpi, rows, 0)
  }
  for (let y = 0; y < height; y += 1) {
    const at = y * (width + 1)
    rows[at] = 2
    for (let x = 0; x < width; x += 1) {
      const above = y === 0 ? 0 : (data[(y - 1) * width + x] ?? 0)
      rows[at + 1 + x] = ((data[y * width + x] ?? 0) - above) & 255
    }
  }
  return file(width, height, 8, dpi, rows, level)
}

/** A black and white picture (anything under 128 is black) as a PNG file of one bit a pixel. */
export function encodeBilevelPng({ width, height, data }: Gray, dpi: number): Buffer {
  const stride = Math.ceil(width / 8)
  const rows = new Uint8Array((stride + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] ?? 0) < 128) continue
      const at = y * (stride + 1) + 1 + (x >> 3)
      rows[at] = (rows[at] ?? 0) | (128 >> (x & 7))
    }
  }
  return file(width, height, 1, dpi, rows, 9)
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  if (pa <= pb && pa <= pc) return a
  return pb <= pc ? b : c
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return paeth(left, up, corner)
}

function unfilter(raw: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  // A row of zeros above and a pixel of zeros before: the borders then need no case of their own.
  const above = new Uint8Array(stride)
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] as number
    const row = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1))
    const target = out.subarray(y * stride, (y + 1) * stride)
    const upper = y === 0 ? above : out.subarray((y - 1) * stride, y * stride)
    if (filter === 0) target.set(row)
    else unfilterRow(filter, row, target, upper, step)
  }
  return out
}

function unfilterRow(filter: number, row: Uint8Array, target: Uint8Array, upper: Uint8Array, step: number): void {
  for (let i = 0; i < row.length; i += 1) {
    const left = i < step ? 0 : (target[i - step] as number)
    const corner = i < step ? 0 : (upper[i - step] as number)
    target[i] = (row[i] as number) + predicted(filter, left, upper[i] as number, corner)
  }
}

/** Reads a PNG file of 8 bits a channel (grey, RGB or RGBA, not interlaced), as a browser writes it, into grey. */
export function decodePng(png: Buffer): Gray {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('not a PNG file')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const channels = { 0: 1, 2: 3, 6: 4 }[png[25] ?? -1]
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('a PNG file of an unexpected kind')
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  if (channels === 1) return { width, height, data: pixels }
  const data = new Uint8Array(width * height)
  for (let i = 0, from = 0; i < data.length; i += 1, from += channels) {
    data[i] =
      ((pixels[from] as number) * 77 + (pixels[from + 1] as number) * 151 + (pixels[from + 2] as number) * 28) >> 8
  }
  return { width, height, data }
}
