import type { Text } from '../../engine/index.ts'
import type { PaperFailure } from '../../server/index.ts'
import { type Refusal, unusable } from '../command/refusal.ts'

const words: Readonly<Record<PaperFailure, Text>> = {
  'empty-file': { en: 'is empty. Copy it again.', es: 'está vacío. Cópielo otra vez.' },
  'too-large': {
    en: 'is too large. Give at most 60 MB, and pictures of at most 80 million points.',
    es: 'es demasiado grande. Dé 60 MB como máximo, e imágenes de 80 millones de puntos como máximo.',
  },
  'too-many-pages': {
    en: 'has too many pages. Give at most 60 at a time.',
    es: 'tiene demasiadas páginas. Dé 60 como máximo cada vez.',
  },
  'password-protected': {
    en: 'is locked with a password. Save a copy without one, or photograph the paper.',
    es: 'está protegido con contraseña. Guarde una copia sin ella, o fotografíe el papel.',
  },
  'heic-not-supported': {
    en: 'is a HEIC photo, which cannot be opened here. Set the phone to “Most compatible”, or save the photo as JPEG.',
    es: 'es una foto HEIC, que aquí no se puede abrir. Ponga el teléfono en «Más compatible» o guarde la foto como JPEG.',
  },
  'unknown-format': {
    en: 'is neither a PDF, a picture nor plain text.',
    es: 'no es un PDF, una imagen ni texto.',
  },
  'damaged-file': {
    en: 'is damaged and cannot be opened. Copy it again, or photograph the paper.',
    es: 'está dañado y no se puede abrir. Cópielo otra vez, o fotografíe el papel.',
  },
  cancelled: { en: 'was not read to its end: you cancelled.', es: 'no se leyó hasta el final: usted canceló.' },
}

/** Why a file of papers was refused, with what to do. */
export function refusalOf(file: string, code: PaperFailure): Refusal {
  return unusable(code, { en: `${file} ${words[code].en}`, es: `${file} ${words[code].es}` })
}
