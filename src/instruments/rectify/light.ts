import type { Picture } from '../page.ts'
import { sample } from './flatten.ts'

const block = 50

/** The picture with its light made even: each point measured against the paper's brightness around it. */
export function evenLight(picture: Picture): Picture {
  const { width, height, data } = picture
  const paper = paperBrightness(picture)
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const py = Math.min(paper.height - 1, Math.max(0, y / block - 0.5))
    for (let x = 0; x < width; x++) {
      const px = Math.min(paper.width - 1, Math.max(0, x / block - 0.5))
      const white = paper.width > 1 && paper.height > 1 ? sample(paper, px, py) : (paper.data[0] ?? 255)
      out[y * width + x] = Math.min(255, ((data[y * width + x] ?? 255) * 250) / Math.max(40, white))
    }
  }
  return { width, height, data: out }
}

function paperBrightness({ width, height, data }: Picture): Picture {
  const across = Math.ceil(width / block)
  const down = Math.ceil(height / block)
  const paper = new Uint8Array(across * down)
  for (let by = 0; by < down; by++) {
    for (let bx = 0; bx < across; bx++) paper[by * across + bx] = brightest(data, width, height, bx * block, by * block)
  }
  return { width: across, height: down, data: paper }
}

// The value that all but the brightest sixth stay below: paper, whether or not there is print on it.
function brightest(data: Uint8Array, width: number, height: number, x0: number, y0: number): number {
  const counts = new Uint32Array(256)
  let all = 0
  for (let y = y0; y < Math.min(height, y0 + block); y += 2) {
    for (let x = x0; x < Math.min(width, x0 + block); x += 2) {
      const value = data[y * width + x] ?? 255
      counts[value] = (counts[value] ?? 0) + 1
      all++
    }
  }
  let above = 0
  for (let value = 255; value > 40; value--) {
    above += counts[value] ?? 0
    if (above >= all * 0.16) return value
  }
  return 40
}
