import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventedFor } from './codes.ts'
import { type Draw, drawFrom } from './draw.ts'
import { type Finding, joined, piecesOf } from './markup.ts'
import { noisy } from './noise.ts'

// node tools/records-labels/generate.ts: writes both halves of the free-text corpus anew, always the same bytes.

/** A half of the corpus: one to build with, one to measure with. */
export type Half = 'train' | 'test'

type Language = 'en' | 'es'

/** A line of the sources: a sentence or template with its labels marked in it, and why it is a hard one. */
export type Source = { readonly lang: Language; readonly text: string; readonly why?: string }

/** A labelled sentence of the corpus. */
export type Labelled = {
  readonly id: string
  readonly lang: Language
  readonly half: Half
  readonly made: 'template' | 'hand'
  readonly template?: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly why?: string
}

type Words = Readonly<Record<string, readonly string[]>>
type WordBook = Readonly<Record<Language | 'before' | 'after', Readonly<Record<string, Words>>>>

const folder = join(import.meta.dirname, '../../vectors/records')
const perTemplate = { train: 10, test: 7 } as const
const seed = 'ostiary records corpus 1'

/** Reads a file of JSON lines. */
export function linesOf<T>(path: string): readonly T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): T => JSON.parse(line))
}

function ofGender(words: readonly string[], gender: string): readonly string[] {
  const fit = words.filter((word) => !/\|[mf]$/.test(word) || word.endsWith(`|${gender}`))
  return fit.map((word) => word.replace(/\|[mf]$/, ''))
}

function filled(template: string, words: Words, draw: Draw, language: Language): string {
  const gender = draw.one(['m', 'f'])
  return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    return inventedFor(slot, draw, language) ?? draw.one(ofGender(words[slot] ?? [], gender))
  })
}

function inContext(sentence: string, book: WordBook, half: Half, language: Language, draw: Draw): string {
  const before = draw.share() < 0.4 ? `${draw.one(book.before[half]?.[language] ?? [])} ` : ''
  const after = draw.share() < 0.3 ? ` ${draw.one(book.after[half]?.[language] ?? [])}` : ''
  return before + sentence + after
}

function fromTemplates(half: Half, book: WordBook, seen: Set<string>): readonly Omit<Labelled, 'id'>[] {
  return linesOf<Source>(join(folder, `sources/templates-${half}.jsonl`)).flatMap(({ lang, text, why }, index) => {
    const template = `${half}-${String(index + 1).padStart(3, '0')}`
    const draw = drawFrom(`${seed} ${template}`)
    const made: Omit<Labelled, 'id'>[] = []
    for (let tried = 0; tried < perTemplate[half] * 4 && made.length < perTemplate[half]; tried += 1) {
      const marked = inContext(filled(text, book[lang][half] ?? {}, draw, lang), book, half, lang, draw)
      const sentence = joined(noisy(piecesOf(marked), draw, lang))
      if (seen.has(sentence.text)) continue
      seen.add(sentence.text)
      made.push({ lang, half, made: 'template', template, ...sentence, ...(why === undefined ? {} : { why }) })
    }
    return made
  })
}

function byHand(half: Half, seen: Set<string>): readonly Omit<Labelled, 'id'>[] {
  return linesOf<Source>(join(folder, `sources/hand-${half}.jsonl`)).map(({ lang, text, why }) => {
    const sentence = joined(piecesOf(text))
    seen.add(sentence.text)
    return { lang, half, made: 'hand', ...sentence, ...(why === undefined ? {} : { why }) }
  })
}

/** Both halves of the corpus, hand-written sentences first. */
export function corpus(): Readonly<Record<Half, readonly Labelled[]>> {
  const book: WordBook = JSON.parse(readFileSync(join(folder, 'sources/words.json'), 'utf8'))
  const seen = new Set<string>()
  const hand = { train: byHand('train', seen), test: byHand('test', seen) }
  const half = (name: Half): readonly Labelled[] =>
    [...hand[name], ...fromTemplates(name, book, seen)].map((sentence, index) => {
      return { id: `${name}-${String(index + 1).padStart(4, '0')}`, ...sentence }
    })
  return { train: half('train'), test: half('test') }
}

/** The bytes of one half as they stand in vectors/records/text-train.jsonl or text-test.jsonl. */
export function asLines(sentences: readonly Labelled[]): string {
  return sentences.map((sentence) => `${JSON.stringify(sentence)}\n`).join('')
}

if (import.meta.main) {
  for (const [half, sentences] of Object.entries(corpus()))
    writeFileSync(join(folder, `text-${half}.jsonl`), asLines(sentences))
}
