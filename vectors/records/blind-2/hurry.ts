import type { Piece } from '../../../tools/records-labels/markup.ts'

/** A language of the corpus. */
export type Lang = 'en' | 'es'

/** A source of numbers from 0 up to 1, the same ones from the same seed. */
export type Random = () => number

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0301\u0308]/g, '')
    .normalize('NFC')

function misspelt(text: string, random: Random): string {
  const words = [...text.matchAll(/\p{Ll}{8,}/gu)]
  const word = words[Math.floor(random() * words.length)]
  if (word === undefined) return text
  const at = word.index + 2 + Math.floor(random() * (word[0].length - 4))
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
}

/** Writes as hurried people write: here and there all in capitals, all small, without accents or with two letters swapped. */
export function hurried(pieces: readonly Piece[], lang: Lang, random: Random): readonly Piece[] {
  const mood = random()
  const each = (change: (text: string) => string): readonly Piece[] =>
    pieces.map((piece) => ({ ...piece, text: change(piece.text) }))
  if (mood < 0.08) return each((text) => text.toUpperCase())
  if (mood < 0.15) return each((text) => text.toLowerCase())
  if (mood < 0.22) return each((text) => (random() < 0.5 ? misspelt(text, random) : text))
  if (mood < 0.42 && lang === 'es') return each(withoutAccents)
  return pieces
}
