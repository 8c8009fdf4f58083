import type { Text } from '../../engine/index.ts'
import type { PaperFailure } from '../adapters/papers/index.ts'
import type { Refusal } from './refusal.ts'

const words: Readonly<Record<PaperFailure, Text>> = {
  'empty-file': { en: 'The file is empty. Send it again.', es: 'El archivo está vacío. Envíelo otra vez.' },
  'too-large': {
    en: 'The picture is too large. Send one of at most 80 million points.',
    es: 'La imagen es demasiado grande. Envíe una de 80 millones de puntos como máximo.',
  },
  'too-many-pages': {
    en: 'The file has too many pages. Send at most 60 at a time.',
    es: 'El archivo tiene demasiadas páginas. Envíe 60 como máximo cada vez.',
  },
  'password-protected': {
    en: 'The PDF is locked with a password. Send a copy without one, or a photo of the paper.',
    es: 'El PDF está protegido con contraseña. Envíe una copia sin ella, o una foto del papel.',
  },
  'heic-not-supported': {
    en: 'HEIC photos cannot be opened here. Set the phone to “Most compatible”, or send a JPEG.',
    es: 'Aquí no se pueden abrir fotos HEIC. Ponga el teléfono en «Más compatible» o envíe un JPEG.',
  },
  'unknown-format': {
    en: 'This is neither a PDF, a picture nor plain text.',
    es: 'Esto no es un PDF, una imagen ni texto.',
  },
  'damaged-file': {
    en: 'The file is damaged and cannot be opened. Send it again, or a photo of the paper.',
    es: 'El archivo está dañado y no se puede abrir. Envíelo otra vez, o una foto del papel.',
  },
  cancelled: { en: 'The reading was cancelled.', es: 'Se canceló la lectura.' },
}

/** The refusal for a file of papers that cannot be read. */
export function refusedPaper(code: PaperFailure): Refusal {
  return { code, message: words[code] }
}
