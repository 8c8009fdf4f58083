import sharp from 'sharp'
import type { Picture } from '../../../instruments/index.ts'
import type { PaperFailure } from './failure.ts'

const mostPoints = 80_000_000

/** A picture in grey, upright by its own mark of orientation; place, time and camera stay behind. */
export async function pictureOf(bytes: Uint8Array): Promise<Picture | PaperFailure> {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error' })
    const { data, info } = await image
      .rotate()
      .flatten({ background: '#fff' })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, data: firstChannel(data, info.channels) }
  } catch (error) {
    return error instanceof Error && /pixel limit/.test(error.message) ? 'too-large' : 'damaged-file'
  }
}

function firstChannel(data: Buffer, channels: number): Uint8Array {
  if (channels === 1) return new Uint8Array(data.buffer, data.byteOffset, data.length)
  return Uint8Array.from({ length: data.length / channels }, (_, i) => data[i * channels] ?? 255)
}
