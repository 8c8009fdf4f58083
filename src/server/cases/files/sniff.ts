import { isUtf8 } from 'node:buffer'

/** A kind of file that is taken: pictures and PDF of papers, and plain text. */
export interface MediaType {
  readonly type: string
  /** For a name that tells nothing else. */
  readonly extension: string
}

const ascii = (text: string) => Buffer.from(text, 'latin1')

const signatures: readonly (MediaType & { readonly starts: readonly Buffer[]; readonly at?: number })[] = [
  { type: 'image/jpeg', extension: 'jpg', starts: [Buffer.from([0xff, 0xd8, 0xff])] },
  { type: 'image/png', extension: 'png', starts: [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])] },
  { type: 'image/tiff', extension: 'tif', starts: [ascii('II*\0'), ascii('MM\0*')] },
  { type: 'image/heic', extension: 'heic', at: 4, starts: ['ftypheic', 'ftypheix', 'ftypmif1', 'ftypmsf1'].map(ascii) },
  { type: 'application/pdf', extension: 'pdf', starts: [ascii('%PDF-')] },
]

/** What a file is, by its content, whatever it was called; undefined for what is not taken. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const { type, extension, starts, at = 0 } of signatures) {
    if (starts.some((start) => content.subarray(at, at + start.length).equals(start))) return { type, extension }
  }
  if (content.subarray(0, 4).equals(ascii('RIFF')) && content.subarray(8, 12).equals(ascii('WEBP')))
    return { type: 'image/webp', extension: 'webp' }
  return isPlainText(content) ? { type: 'text/plain', extension: 'txt' } : undefined
}

// Markup is text too: it is only ever sent as plain text, to be saved and not shown.
function isPlainText(content: Buffer): boolean {
  if (content.length === 0 || !isUtf8(content)) return false
  return !content.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d)
}

/** The extension of a media type that is taken. */
export function extensionOf(type: string): string {
  if (type === 'image/webp') return 'webp'
  return signatures.find((s) => s.type === type)?.extension ?? (type === 'text/plain' ? 'txt' : 'bin')
}
