/** Grey values of a picture, row by row, 0 (black) to 255. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly values: Uint8ClampedArray | readonly number[]
}

/** How readable a photo of a paper looks. */
export interface Readable {
  /** The variance of the Laplacian: small where there are no edges, as in a blurred photo. */
  readonly edges: number
  /** The mean grey value. */
  readonly light: number
}

/** Below these a person is asked to look again; found with photos of printed forms, blurred step by step. */
export const poor = { edges: 60, light: 50 }

/** Measures a picture; anything of the size of a screen takes a few milliseconds. */
export function readable({ width, height, values }: Grey): Readable {
  let sum = 0
  let squares = 0
  let light = 0
  let n = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const here = values[at] ?? 0
      const around =
        (values[at - 1] ?? 0) + (values[at + 1] ?? 0) + (values[at - width] ?? 0) + (values[at + width] ?? 0)
      const edge = around - 4 * here
      sum += edge
      squares += edge * edge
      light += here
      n++
    }
  if (n === 0) return { edges: 0, light: 0 }
  return { edges: squares / n - (sum / n) ** 2, light: light / n }
}
