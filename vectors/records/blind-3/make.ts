import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Labelled } from '../../../tools/records-labels/generate.ts'
import { joined, piecesOf } from '../../../tools/records-labels/markup.ts'

// node vectors/records/blind-3/make.ts: writes text-test.jsonl from sources/, always the same bytes.

const folder = import.meta.dirname
const languages = ['en', 'es'] as const

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The sentences of the third blind half, in the order of their hashes so that neither language nor label can be told from the place. */
export function sentences(): readonly Labelled[] {
  const all = languages.flatMap((lang) => {
    const lines = readFileSync(join(folder, `sources/hand-${lang}.txt`), 'utf8').split('\n')
    return lines
      .filter((line) => line !== '')
      .map((line) => {
        const [marked = '', why] = line.split(' || ')
        return { lang, ...joined(piecesOf(marked)), ...(why === undefined ? {} : { why }) }
      })
  })
  const mixed = all.toSorted((one, two) => (hashOf(one.text) < hashOf(two.text) ? -1 : 1))
  return mixed.map(({ lang, text, findings, why }, index) => ({
    id: `blind-3-${String(index + 1).padStart(4, '0')}`,
    lang,
    half: 'test',
    made: 'hand',
    text,
    findings,
    ...(why === undefined ? {} : { why }),
  }))
}

/** The bytes of text-test.jsonl. */
export function fileOf(lines: readonly Labelled[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

if (import.meta.main) writeFileSync(join(folder, 'text-test.jsonl'), fileOf(sentences()))
