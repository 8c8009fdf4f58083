import type { PaperFailure } from '../adapters/papers/index.ts'
import type { Refusal } from './refusal.ts'

const words: Readonly<Record<PaperFailure, string>> = {
  'empty-file': 'The file is empty. Send it again.',
  'too-large': 'The picture is too large. Send one of at most 80 million points.',
  'too-many-pages': 'The file has too many pages. Send at most 60 at a time.',
  'password-protected': 'The PDF is locked with a password. Send a copy without one, or a photo of the paper.',
  'heic-not-supported': 'HEIC photos cannot be opened here. Set the phone to “Most compatible”, or send a JPEG.',
  'unknown-format': 'This is neither a PDF, a picture nor plain text.',
  'damaged-file': 'The file is damaged and cannot be opened. Send it again, or a photo of the paper.',
  cancelled: 'The reading was cancelled.',
}

/** The refusal for each way in which a file of papers cannot be read. */
export const paperRefusals = Object.fromEntries(
  Object.entries(words).map(([code, message]) => [code, { code, message }]),
) as Readonly<Record<PaperFailure, Refusal>>
