import { type Readable, readable } from './sharpness.ts'

/** A photo of one sheet, drawn anew: what the camera wrote beside the picture (where and with what it was taken) is gone. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement
  readonly measured: Readable
}

/** The longer side in pixels: small print of a letter page stays readable, and a sheet stays under a megabyte or so. */
const longestSide = 2200
const measuredSide = 640
const quality = 0.82

function drawn(source: CanvasImageSource, width: number, height: number, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}

function measure(canvas: HTMLCanvasElement): Readable {
  const small = drawn(canvas, canvas.width, canvas.height, measuredSide)
  const { width, height } = small
  const data = small.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  const values = new Uint8ClampedArray(width * height)
  for (let i = 0; i < values.length; i++)
    values[i] = 0.299 * (data[i * 4] ?? 0) + 0.587 * (data[i * 4 + 1] ?? 0) + 0.114 * (data[i * 4 + 2] ?? 0)
  return readable({ width, height, values })
}

/** Reads a photo as the camera or the folder gave it; undefined where it is no picture that this browser knows. */
export async function readSheet(photo: Blob): Promise<Sheet | undefined> {
  try {
    const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' })
    const canvas = drawn(bitmap, bitmap.width, bitmap.height, longestSide)
    bitmap.close()
    return { canvas, measured: measure(canvas) }
  } catch {
    return undefined
  }
}

/** The sheet as a JPEG, with its SHA-256 in hexadecimal. */
export async function jpegOf({ canvas }: Sheet): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (blob === null) throw new Error('This browser makes no JPEG of a canvas.')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return { bytes, sha256: Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('') }
}
