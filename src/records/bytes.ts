import type { UnreadCode } from './finding.ts'

/** What bytes turned out to be. */
export type Known =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'container'; readonly container: Container }
  | { readonly is: 'unread'; readonly code: UnreadCode }

/** Documents whose text only an adapter outside can take out. */
export type Container = 'pdf' | 'docx' | 'xlsx' | 'zip' | 'ole2'

interface Signature {
  readonly at: number
  readonly bytes: string
  readonly known: Known
}

const unread = (code: UnreadCode): Known => ({ is: 'unread', code })
const container = (which: Container): Known => ({ is: 'container', container: which })

const signatures: readonly Signature[] = [
  { at: 128, bytes: 'DICM', known: unread('dicom') },
  { at: 0, bytes: '%PDF-', known: container('pdf') },
  { at: 0, bytes: 'PK\x03\x04', known: container('zip') },
  { at: 0, bytes: 'PK\x05\x06', known: unread('archive') },
  { at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', known: container('ole2') },
  { at: 0, bytes: '\x1f\x8b', known: unread('archive') },
  { at: 0, bytes: 'BZh', known: unread('archive') },
  { at: 0, bytes: '7z\xbc\xaf\x27\x1c', known: unread('archive') },
  { at: 0, bytes: 'Rar!', known: unread('archive') },
  { at: 0, bytes: '\xfd7zXZ', known: unread('archive') },
  { at: 0, bytes: '\x28\xb5\x2f\xfd', known: unread('archive') },
  { at: 257, bytes: 'ustar', known: unread('archive') },
  { at: 0, bytes: '\x89PNG', known: unread('image') },
  { at: 0, bytes: '\xff\xd8\xff', known: unread('image') },
  { at: 0, bytes: 'GIF8', known: unread('image') },
  { at: 0, bytes: 'II*\x00', known: unread('image') },
  { at: 0, bytes: 'MM\x00*', known: unread('image') },
  { at: 0, bytes: 'BM', known: unread('image') },
  { at: 8, bytes: 'WEBP', known: unread('image') },
  { at: 8, bytes: 'WAVE', known: unread('audio-or-video') },
  { at: 8, bytes: 'AVI ', known: unread('audio-or-video') },
  { at: 0, bytes: 'ID3', known: unread('audio-or-video') },
  { at: 0, bytes: '\xff\xfb', known: unread('audio-or-video') },
  { at: 0, bytes: 'OggS', known: unread('audio-or-video') },
  { at: 0, bytes: 'fLaC', known: unread('audio-or-video') },
  { at: 4, bytes: 'ftyp', known: unread('audio-or-video') },
  { at: 0, bytes: '\x1aE\xdf\xa3', known: unread('audio-or-video') },
]

function holds(bytes: Uint8Array, { at, bytes: wanted }: Signature): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted.charCodeAt(i)) return false
  return true
}

/** Tells what bytes are by what stands in them, never by a name or a claimed type alone. */
export function recognizeBytes(bytes: Uint8Array, claimed = ''): Known {
  const text = bytes[0] === 0x42 || bytes[0] === 0x49 || bytes[0] === 0x4d ? textOf(bytes, claimed) : undefined
  // "BM…" and "ID3…" may begin a sentence; a picture's bytes are no text.
  if (text !== undefined) return { is: 'text', text }
  const signed = signatures.find((signature) => holds(bytes, signature))
  if (signed !== undefined) return signed.known
  if (/^(?:image|audio|video)\//i.test(claimed) && !/svg/i.test(claimed)) {
    return unread(claimed.toLowerCase().startsWith('image') ? 'image' : 'audio-or-video')
  }
  const plain = textOf(bytes, claimed)
  return plain === undefined ? unread('not-text') : { is: 'text', text: plain }
}

function textOf(bytes: Uint8Array, claimed: string): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes)
  const utf8 = decoded('utf-8', bytes)?.replace(/\0+$/, '')
  if (utf8 !== undefined) return isText(utf8) ? utf8 : undefined
  const old = decoded(/8859-1|latin/i.test(claimed) ? 'latin1' : 'windows-1252', bytes)
  return old !== undefined && isText(old) ? old : undefined
}

function decoded(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Text has no control characters but the few that text and MLLP frames use.
function isText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 32 && c !== 10 && c !== 13 && c !== 9 && c !== 12 && c !== 0x0b && c !== 0x1c) return false
  }
  return true
}
