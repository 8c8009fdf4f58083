import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { DeskFile } from '../../../cases/index.ts'
import { mediaTypeOf } from '../../cases/files/sniff.ts'

/** A photo as it is stored. */
export interface CleanFile {
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

const photos = ['image/jpeg', 'image/png', 'image/webp']
const mostPoints = 80_000_000

/**
 * A photo as it came, if it holds nothing but the picture; else drawn anew, upright, without place, time and camera, and then with
 * another hash than the sheet names. Undefined for what is no picture that we know, or another file than was said.
 */
export async function cleanPhoto({ bytes, sha256 }: DeskFile): Promise<CleanFile | undefined> {
  const media = mediaTypeOf(bytes)
  if (media === undefined || !photos.includes(media.type) || hashOf(bytes) !== sha256) return undefined
  try {
    const image = sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error' })
    const { exif, xmp, iptc, tifftagPhotoshop, comments, orientation } = await image.metadata()
    const told = [exif, xmp, iptc, tifftagPhotoshop, orientation].some((each) => each !== undefined)
    if (!told && (comments ?? []).length === 0) return { mediaType: media.type, sha256, bytes }
    // Without `keepMetadata` nothing but the picture is written.
    const drawn = new Uint8Array(await image.rotate().toBuffer())
    return { mediaType: media.type, sha256: hashOf(drawn), bytes: drawn }
  } catch {
    return undefined
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
