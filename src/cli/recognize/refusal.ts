import type { PaperFailure } from '../../server/index.ts'
import { type Refusal, unusable } from '../command/refusal.ts'

const words: Readonly<Record<PaperFailure, string>> = {
  'empty-file': 'is empty. Copy it again.',
  'too-large': 'is too large. Give at most 60 MB, and pictures of at most 80 million points.',
  'too-many-pages': 'has too many pages. Give at most 60 at a time.',
  'password-protected': 'is locked with a password. Save a copy without one, or photograph the paper.',
  'heic-not-supported':
    'is a HEIC photo, which cannot be opened here. Set the phone to “Most compatible”, or save the photo as JPEG.',
  'unknown-format': 'is neither a PDF, a picture nor plain text.',
  'damaged-file': 'is damaged and cannot be opened. Copy it again, or photograph the paper.',
  cancelled: 'was not read to its end: you cancelled.',
}

/** Why a file of papers was refused, with what to do. */
export function refusalOf(file: string, code: PaperFailure): Refusal {
  return unusable(code, `${file} ${words[code]}`)
}
