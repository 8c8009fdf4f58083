import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { joined, type Piece, piecesOf } from '../../../tools/records-labels/markup.ts'
import { hurried, type Lang, type Random } from './hurry.ts'

// node vectors/records/blind-2/make.ts: writes text-test.jsonl, debatable.jsonl and SHA256 from sources/, always the same bytes.

const seed = 20261125
const fromEachTemplate = 7
const folder = import.meta.dirname

type Source = { readonly name: string; readonly marked: string; readonly why: string }
type Origin = { readonly lang: Lang; readonly made: 'hand' | 'template'; readonly template?: string }
type Row = Origin & { readonly marked: readonly Piece[]; readonly why: string }

function seeded(start: number): Random {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function linesIn(file: string): readonly string[] {
  const lines = readFileSync(join(folder, 'sources', file), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('//'))
}

function sourceOf(line: string): Source {
  const [head = '', why = ''] = line.split(' || ')
  const cut = head.indexOf(' :: ')
  const marked = head.slice(cut < 0 ? 0 : cut + 4).replaceAll('\\n', '\n')
  return { name: cut < 0 ? '' : head.slice(0, cut), marked, why }
}

function slotsIn(file: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    linesIn(file).map((line) => {
      const cut = line.indexOf(' = ')
      return [
        line.slice(0, cut),
        line
          .slice(cut + 3)
          .split('|')
          .map((value) => value.trim()),
      ]
    }),
  )
}

function framesIn(file: string): ReadonlyMap<string, readonly string[]> {
  const frames = linesIn(file).map(sourceOf)
  return new Map(frames.map(({ name, marked }) => [`frame-${name}`, marked.split(' | ')]))
}

const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

// Numbers that must look like an age, a year or a small count; all other `d` slots are plain digits.
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  age: [18, 88],
  young: [18, 34],
  d1: [2, 9],
  d2s: [10, 28],
  y1: [10, 25],
  y2: [26, 29],
}

type Dealer = (slot: string) => string

/** Deals the values of a slot like cards, so that none comes twice before all came once. */
function dealer(slots: ReadonlyMap<string, readonly string[]>, random: Random): Dealer {
  const decks = new Map<string, string[]>()
  return (slot) => {
    const range = ranges[slot]
    if (range !== undefined) return String(range[0] + Math.floor(random() * (range[1] - range[0] + 1)))
    const count = /^d(\d+)$/.exec(slot)?.[1]
    if (count !== undefined) return digits(Number(count), random)
    const deck = decks.get(slot)?.length ? (decks.get(slot) ?? []) : [...(slots.get(slot) ?? [])]
    decks.set(slot, deck)
    const [value] = deck.splice(Math.floor(random() * deck.length), 1)
    if (value === undefined) throw new Error(`no such slot: ${slot}`)
    return value
  }
}

function filled(marked: string, deal: Dealer): string {
  const next = marked.replace(/\{(\w+)\}/g, (_, slot: string) => deal(slot))
  return next === marked ? marked : filled(next, deal)
}

/** Sets a plain clause before or after a sentence, each in a third of the cases. */
function framed(marked: string, frame: () => string, random: Random): string {
  const gap = marked.includes('\n') ? '\n' : ' '
  const before = random() < 1 / 3 ? `${frame()}${gap}` : ''
  const stopped = /[.;:?!)\]_]$|\n/.test(marked) ? marked : `${marked}.`
  return random() < 1 / 3 ? `${before}${stopped}${gap}${frame()}` : `${before}${marked}`
}

function fromTemplate(source: Source, slots: ReadonlyMap<string, readonly string[]>, random: Random): readonly Row[] {
  const lang = source.name.startsWith('es-') ? 'es' : 'en'
  const drawn = new Map<string, Row>()
  const deal = dealer(slots, random)
  for (let tries = 0; drawn.size < fromEachTemplate; tries++) {
    if (tries > 500) throw new Error(`too few different sentences: ${source.name}`)
    const marked = framed(filled(source.marked, deal), () => deal(`frame-${lang}`), random)
    const pieces = hurried(piecesOf(marked), lang, random)
    if (!drawn.has(marked))
      drawn.set(marked, { lang, made: 'template', template: source.name, marked: pieces, why: source.why })
  }
  return [...drawn.values()]
}

function byHand(file: string, lang: Lang): readonly Row[] {
  return linesIn(file)
    .map(sourceOf)
    .map(({ marked, why }) => ({ lang, made: 'hand', marked: piecesOf(marked), why }))
}

function jsonl(rows: readonly Row[], prefix: string): string {
  const lines = rows.map(({ marked, why, ...origin }, index) => {
    const id = `${prefix}-${String(index + 1).padStart(4, '0')}`
    const { text, findings } = joined(marked)
    const { lang, ...made } = origin
    return `${JSON.stringify({ id, lang, half: 'test', ...made, text, findings, ...(why === '' ? {} : { why }) })}\n`
  })
  return lines.join('')
}

/** The files of this folder that are made, by name: the sentences, the debatable ones beside them, and their SHA-256. */
export function made(): ReadonlyMap<string, string> {
  const random = seeded(seed)
  const slots = new Map([...slotsIn('slots.txt'), ...framesIn('frames.txt')])
  const templates = linesIn('templates.txt').map(sourceOf)
  const rows = [
    ...byHand('hand-en.txt', 'en'),
    ...byHand('hand-es.txt', 'es'),
    ...templates.flatMap((template) => fromTemplate(template, slots, random)),
  ]
  const doubtful = linesIn('debatable.txt').map(sourceOf)
  const debatable = doubtful.map(
    ({ name, marked, why }): Row => ({
      lang: name === 'es' ? 'es' : 'en',
      made: 'hand',
      marked: piecesOf(marked),
      why,
    }),
  )
  const files: readonly (readonly [string, string])[] = [
    ['text-test.jsonl', jsonl(rows, 'blind2')],
    ['debatable.jsonl', jsonl(debatable, 'blind2-debatable')],
  ]
  const sums = files.map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
  return new Map([...files, ['SHA256', sums.join('')]])
}

if (import.meta.main) for (const [name, text] of made()) writeFileSync(join(folder, name), text)
