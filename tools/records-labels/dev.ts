import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, linesOf, type Source } from './generate.ts'
import { joined, piecesOf } from './markup.ts'

// node tools/records-labels/dev.ts: writes vectors/records/text-dev.jsonl anew from its marked sentences, always the same bytes.

const folder = join(import.meta.dirname, '../../vectors/records')

/** A labelled sentence of the set that whoever writes the screener also wrote: seen, so no measure of anything but progress. */
export type DevSentence = Omit<Labelled, 'half'> & { readonly half: 'dev' }

/** The sentences of the development set, in the order of their source. */
export function devSet(): readonly DevSentence[] {
  return linesOf<Source>(join(folder, 'sources/hand-dev.jsonl')).map(({ lang, text, why }, index) => {
    const id = `dev-${String(index + 1).padStart(4, '0')}`
    return { id, lang, half: 'dev', made: 'hand', ...joined(piecesOf(text)), ...(why === undefined ? {} : { why }) }
  })
}

if (import.meta.main)
  writeFileSync(
    join(folder, 'text-dev.jsonl'),
    devSet()
      .map((sentence) => `${JSON.stringify(sentence)}\n`)
      .join(''),
  )
