import type { SignatureLine } from '../instrument.ts'
import type { Signer } from '../kinds.ts'
import type { Box } from '../page.ts'
import { inkIn } from './ink.ts'
import { alone, height } from './place.ts'
import { find, type Hit, phrase, type Reading } from './reading.ts'

/** What can be seen above a signature line: a mark, nothing, or too little to tell. */
export type Mark = 'signed' | 'blank' | 'unclear'

/** A line for a signature on the page. */
export interface SignaturePlace {
  readonly signer: Signer
  readonly label: Hit
  readonly mark: Mark
  /** Where the signature belongs. */
  readonly box: Box
  readonly words: string
}

/** The lines for these signatures that stand on the page, with what can be seen on each; signed ones first. */
export function signaturePlaces(reading: Reading, lines: readonly SignatureLine[]): readonly SignaturePlace[] {
  const found = lines.flatMap(({ words, signer }) =>
    find(reading, phrase(words))
      .filter((hit) => height(hit) > 0.12 && standsAlone(reading, hit))
      .map((label) => ({ signer, label })),
  )
  const own = found.filter(({ label }, at) => !found.some((other, i) => i !== at && covers(other.label, label, i < at)))
  const labels = new Set(own.flatMap(({ label }) => label.words))
  return own
    .map(({ signer, label }) => ({ signer, label, ...markAbove(reading, label, labels) }))
    .toSorted((a, b) => order[a.mark] - order[b.mark])
}

const order: Readonly<Record<Mark, number>> = { signed: 0, unclear: 1, blank: 2 }

function covers(other: Hit, hit: Hit, before: boolean): boolean {
  if (!hit.words.every((word) => other.words.includes(word))) return false
  return other.words.length > hit.words.length || before
}

function standsAlone(reading: Reading, hit: Hit): boolean {
  const segment = reading.segments[reading.segmentOf.get(hit.words[0] ?? -1) ?? -1]
  return alone(reading, hit) >= 0.6 || ((segment?.words.length ?? 99) <= 9 && alone(reading, hit) >= 0.35)
}

interface Seen {
  readonly mark: Mark
  readonly box: Box
  readonly words: string
}

const filler = /^[_\-—–=.·•|:()[\]{}'"*~]+$/
const typedSignature = /^\/?s\/|\/s\/|\[signed\]|\(signed\)|signature on file|e-?signed|digitally signed/i

function markAbove(reading: Reading, label: Hit, labels: ReadonlySet<number>): Seen {
  const segment = reading.segments[reading.segmentOf.get(label.words[0] ?? -1) ?? -1]
  const base: Box = segment?.box ?? label.box
  const tall = Math.max(reading.height, base[3] - base[1])
  const box: Box = [
    Math.max(0, base[0] - 0.03),
    Math.max(0, base[1] - Math.max(0.034, 2.6 * tall)),
    Math.min(1, Math.max(base[2] + 0.03, base[0] + 0.22)),
    base[1] - 0.05 * tall,
  ]
  const words = reading.page.words.filter(
    (word, at) =>
      !labels.has(at) &&
      !filler.test(word.text) &&
      (word.box[1] + word.box[3]) / 2 > box[1] &&
      (word.box[1] + word.box[3]) / 2 < box[3] &&
      (word.box[0] + word.box[2]) / 2 > box[0] &&
      (word.box[0] + word.box[2]) / 2 < box[2],
  )
  const text = words.map((word) => word.text).join(' ')
  if (typedSignature.test(text)) return { mark: 'signed', box, words: text }
  const { picture } = reading.page
  // Words alone show no pen: what OCR left out may be there. A text layer that is blank there is blank.
  const blank = text === '' && reading.page.source === 'text-layer'
  if (picture === undefined) return { mark: blank ? 'blank' : 'unclear', box, words: text }
  const ink = inkIn(picture, box)
  return { mark: ink > 0.018 ? 'signed' : ink > 0.008 ? 'unclear' : 'blank', box, words: text }
}
