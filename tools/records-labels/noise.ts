import type { Draw } from './draw.ts'
import type { Piece } from './markup.ts'

type Change = (text: string, draw: Draw) => string

const accents = /[\u0300-\u036f]/g

function misspelt(text: string, draw: Draw): string {
  const words = [...text.matchAll(/\p{L}{6,}/gu)]
  if (words.length === 0) return text
  const word = draw.one(words)
  const at = word.index + draw.whole(1, word[0].length - 3)
  const [first = '', second = ''] = [text[at], text[at + 1]]
  const becomes = draw.one([second + first, first, first + first + second])
  return text.slice(0, at) + becomes + text.slice(at + 2)
}

const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/l(?=\p{L})/u, '1'],
  [/O(?=\p{L})/u, '0'],
  [/rn/u, 'm'],
  [/m(?=\p{L})/u, 'rn'],
  [/S(?=\p{L})/u, '5'],
  [/i(?=\p{L})/u, 'l'],
  [/\. /u, '., '],
]

function scanned(text: string, draw: Draw): string {
  const [from, to] = draw.one(lookAlikes)
  return text.replace(from, to)
}

const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bThe patient\b|\bPatient\b/g, 'pt'],
  [/\bwith\b/g, 'w/'],
  [/\bwithout\b/g, 'w/o'],
  [/\byears\b/g, 'yrs'],
  [/\bhistory\b/g, 'hx'],
  [/\bappointment\b/g, 'appt'],
  [/\bpaciente\b/gi, 'pte'],
  [/\bpor\b/g, 'x'],
  [/\bque\b/g, 'q'],
]

const abbreviated: Change = (text) => shortened.reduce((short, [from, to]) => short.replaceAll(from, to), text)

const unaccented: Change = (text) =>
  text.replaceAll(/[áéíóúü]/gi, (letter) => letter.normalize('NFD').replaceAll(accents, ''))

const everyPiece = (change: Change) => (pieces: readonly Piece[], draw: Draw) =>
  pieces.map((piece) => ({ ...piece, text: change(piece.text, draw) }))

// One word of the sentence, wherever it stands: a long piece is as likely to be hit as it is long.
const onePiece =
  (change: Change) =>
  (pieces: readonly Piece[], draw: Draw): readonly Piece[] => {
    let left = draw.whole(0, pieces.reduce((sum, piece) => sum + piece.text.length, 0) - 1)
    return pieces.map((piece) => {
      const hit = left >= 0 && left < piece.text.length
      left -= piece.text.length
      return hit ? { ...piece, text: change(piece.text, draw) } : piece
    })
  }

/** Writes the sentence as hurried people and scanners do: half the time as it is; the labels stay where they belong. */
export function noisy(pieces: readonly Piece[], draw: Draw, language: string): readonly Piece[] {
  const die = draw.share()
  if (die < 0.08) return everyPiece((text) => text.toLowerCase())(pieces, draw)
  if (die < 0.14) return everyPiece((text) => text.toUpperCase())(pieces, draw)
  if (die < 0.24) return onePiece(misspelt)(pieces, draw)
  if (die < 0.31) return onePiece(scanned)(pieces, draw)
  if (die < 0.42) return everyPiece(abbreviated)(pieces, draw)
  if (die < 0.52 && language === 'es') return everyPiece(unaccented)(pieces, draw)
  return pieces
}
