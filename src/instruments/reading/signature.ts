import type { SignatureLine } from '../instrument.ts'
import type { Signer } from '../kinds.ts'
import { around, type Box, type Word } from '../page.ts'
import { inkIn } from './ink.ts'
import { alone, height } from './place.ts'
import { find, type Hit, phrase, type Reading, type Segment } from './reading.ts'

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
  const found = lines.flatMap(({ words, signer, above }) =>
    find(reading, phrase(words))
      .filter((hit) => height(hit) > 0.12 && standsAlone(reading, hit))
      .map(
        (label): Line => ({
          signer,
          label,
          space: above ? 'below' : /name and title|^title of/i.test(words) ? 'far-above' : 'above',
        }),
      ),
  )
  const own = found.filter(({ label }, at) => !found.some((other, i) => i !== at && covers(other.label, label, i < at)))
  const labels = new Set(own.flatMap(({ label }) => label.words))
  // Where a line says that a signature belongs there, a title printed beside a name is no such line.
  const explicit = own.filter(({ label }) => saysSignature(reading, label))
  const printed = own.length > 0 ? [] : printedTitles(reading, lines)
  return (explicit.length > 0 ? explicit : [...own, ...printed])
    .flatMap((line) => {
      const place = { signer: line.signer, label: line.label, ...markOn(reading, line, labels) }
      return place.mark === 'blank' ? [place, ...beside(reading, place, lines)] : [place]
    })
    .toSorted((a, b) => order[a.mark] - order[b.mark])
}

interface Line {
  readonly signer: Signer
  readonly label: Hit
  readonly space: 'above' | 'below' | 'far-above'
}

// On a form that either of two may sign, a pen may hide the words of the line it is on: the other line tells its place.
function beside(reading: Reading, place: SignaturePlace, lines: readonly SignatureLine[]): readonly SignaturePlace[] {
  const { picture } = reading.page
  const pair = ['Signature of Clerk or Deputy Clerk', "Attorney's signature"]
  const other = lines.find(({ signer, words }) => signer !== place.signer && pair.includes(words))
  if (
    picture === undefined ||
    other === undefined ||
    !pair.includes(place.label.phrase) ||
    find(reading, phrase(other.words)).length > 0
  )
    return []
  const right = (place.box[0] + place.box[2]) / 2 < 0.5
  const x: readonly [number, number] = right ? [place.box[2] + 0.04, 0.96] : [0.04, place.box[0] - 0.04]
  const box: Box = [x[0], place.box[1], x[1], place.box[3]]
  const mark = x[1] - x[0] > 0.1 && inkIn(picture, box) > 0.012 ? 'signed' : 'unclear'
  return [{ signer: other.signer, label: place.label, mark, box, words: '' }]
}

const order: Readonly<Record<Mark, number>> = { signed: 0, unclear: 1, blank: 2 }

function covers(other: Hit, hit: Hit, before: boolean): boolean {
  if (!hit.words.every((word) => other.words.includes(word))) return false
  return other.words.length > hit.words.length || before
}

function standsAlone(reading: Reading, hit: Hit): boolean {
  const segment = reading.segments[reading.segmentOf.get(hit.words[0] ?? -1) ?? -1]
  // "Jane Roe, United States Magistrate Judge" tells who somebody is; it is no line to sign on.
  const before = segment?.words.slice(0, Math.max(0, segment.words.indexOf(hit.words[0] ?? -1))) ?? []
  if (before.some((word) => reading.page.words[word]?.text.endsWith(','))) return false
  return alone(reading, hit) >= 0.6 || ((segment?.words.length ?? 99) <= 9 && alone(reading, hit) >= 0.35)
}

const titles: readonly (readonly [Signer, RegExp])[] = [
  ['immigration-judge', /immigration judge/i],
  ['clerk', /\bclerk\b/i],
  ['judge', /\b(judge|magistrate|justice)\b/i],
  ['attorney', /\battorney\b/i],
  [
    'agency-officer',
    /\b(officer|agent|director|investigator|inspector|auditor|supervisor\w*|general|manager|detective)\b/i,
  ],
]

// A pen drawn over the words below a line hides them: the title printed with the name still tells who was to sign.
function printedTitles(reading: Reading, lines: readonly SignatureLine[]): readonly Line[] {
  const able = new Set(lines.map(({ signer }) => signer))
  return find(reading, phrase('Printed name and title')).flatMap((label) => {
    const text = nameOver(reading, label.box)
      .map((segment) => segment.text)
      .join(' ')
    const signer = titles.find(([one, words]) => able.has(one) && words.test(text))?.[0]
    return signer === undefined ? [] : [{ signer, label, space: 'far-above' as const }]
  })
}

// The printed name stands right over its label, on one line or two.
function nameOver(reading: Reading, label: Box): readonly Segment[] {
  const tall = Math.max(reading.height, label[3] - label[1])
  const above = reading.segments
    .filter(
      ({ box }) =>
        box[0] < label[2] && box[2] > label[0] && box[3] < label[1] + 0.5 * tall && box[3] > label[1] - 3.2 * tall,
    )
    .toSorted((a, b) => b.box[3] - a.box[3])
  const [last, before] = above
  if (last === undefined) return []
  const wraps =
    before !== undefined && !/,/.test(last.text) && /,/.test(before.text) && last.box[1] - before.box[3] < 0.8 * tall
  return wraps ? [last, before] : [last]
}

function saysSignature(reading: Reading, label: Hit): boolean {
  const segment = reading.segments[reading.segmentOf.get(label.words[0] ?? -1) ?? -1]
  return /s[il1]gnat/i.test(segment?.text ?? '')
}

interface Seen {
  readonly mark: Mark
  readonly box: Box
  readonly words: string
}

const filler = /^[_\-—–=.·•|:()[\]{}'"*~]+$/
const typedSignature = /^\/?s\/|\/s\/|\[signed\]|\(signed\)|signature on file|e-?signed|digitally signed/i

const signedInk = 0.022
const strayInk = 0.008

function markOn(reading: Reading, { label, space }: Line, labels: ReadonlySet<number>): Seen {
  const segment = reading.segments[reading.segmentOf.get(label.words[0] ?? -1) ?? -1]
  const name = space === 'far-above' ? nameOver(reading, label.box) : []
  const base: Box = name.length > 0 ? around(name.map(({ box }) => box)) : (segment?.box ?? label.box)
  const tall = Math.max(reading.height, base[3] - base[1])
  const whole = spaceBy(base, tall, space)
  const words = reading.page.words.filter(
    (word, at) => !labels.has(at) && !filler.test(word.text) && inside(word.box, whole),
  )
  const text = words.map((word) => word.text).join(' ')
  if (typedSignature.test(text)) return { mark: 'signed', box: whole, words: text }
  // Words alone show no pen: what was not read may be there. A text layer that is blank there is blank.
  const blank = text === '' && reading.page.source === 'text-layer'
  const { picture } = reading.page
  if (picture === undefined) return { mark: blank ? 'blank' : 'unclear', box: whole, words: text }
  const box =
    space === 'below' ? abovePrint(whole, words) : belowPrint(reading, whole, words, space === 'far-above' ? 0.45 : 1)
  if (box[3] - box[1] < 0.6 * tall) return { mark: 'unclear', box: whole, words: text }
  const ink = inkIn(picture, box)
  const mark = ink > signedInk ? 'signed' : ink > strayInk || space === 'far-above' ? 'unclear' : 'blank'
  return { mark, box, words: text }
}

function spaceBy([x0, y0, x1, y1]: Box, tall: number, space: Line['space']): Box {
  const left = Math.max(0, x0 - 0.03)
  const right = Math.min(1, Math.max(x1 + 0.03, x0 + 0.22))
  if (space === 'below') return [left, y1 + 0.1 * tall, right, Math.min(1, y1 + Math.max(0.045, 3.4 * tall))]
  const reach = space === 'far-above' ? Math.max(0.055, 4 * tall) : Math.max(0.034, 2.6 * tall)
  return [left, Math.max(0, y0 - reach), right, y0 - 0.05 * tall]
}

function inside([x0, y0, x1, y1]: Box, box: Box): boolean {
  const x = (x0 + x1) / 2
  const y = (y0 + y1) / 2
  return x > box[0] && x < box[2] && y > box[1] && y < box[3]
}

// Print that reaches into the space from above is no signature: what is looked at begins below it.
function belowPrint(reading: Reading, box: Box, words: readonly Word[], share: number): Box {
  const print = words.filter(({ text, confidence }) => confidence > 0.8 && /^[\p{L}\p{N}'’,.:-]{2,}$/u.test(text))
  const lines = reading.segments.filter((segment) =>
    segment.words.some((at) => print.includes(reading.page.words[at] as Word)),
  )
  const top = Math.max(
    box[1],
    ...lines
      .filter(
        (line) => line.box[1] < box[1] || (line.words.length > 1 && line.box[3] < box[1] + share * (box[3] - box[1])),
      )
      .map((line) => line.box[3]),
  )
  return [box[0], top, box[2], box[3]]
}

function abovePrint(box: Box, words: readonly Word[]): Box {
  const print = words.filter(({ text, confidence }) => confidence > 0.8 && /^[\p{L}\p{N}'’,.:-]{2,}$/u.test(text))
  return [box[0], box[1], box[2], Math.min(box[3], ...print.map((word) => word.box[1]))]
}
