import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Source, Texts } from '../../engine/check/index.ts'
import { addressOf, parseCitation } from '../../rulebook/index.ts'

/** An official text as it lies in the folder of texts. */
export interface LawText {
  readonly source: Source
  readonly paragraphs: readonly { readonly words: string; readonly sha256: string }[]
}

const headerLines = 6

/** The folder of official texts beside the project; they are never shipped. */
export function lawTextsFolder(): string {
  return process.env.OSTIARY_LAW_TEXTS ?? new URL('../../../../shared/law-texts', import.meta.url).pathname
}

/** Reads every official text; undefined where the folder is absent. Throws where a text is not the one its header names. */
export function readLawTexts(folder = lawTextsFolder()): ReadonlyMap<string, LawText> | undefined {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.txt'))
  return new Map(files.sort().map((f) => [basename(f, '.txt'), readLawText(join(folder, f))]))
}

/** The paragraphs by source, as the checker wants them. */
export function paragraphsOf(texts: ReadonlyMap<string, LawText>): Texts {
  return new Map([...texts].map(([id, t]) => [id, t.paragraphs]))
}

function readLawText(file: string): LawText {
  const lines = readFileSync(file, 'utf8').split('\n')
  const header = new Map(
    lines.slice(0, headerLines).map((l) => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 1).trim()]),
  )
  const field = (name: string) => header.get(name) ?? ''
  const body = lines.slice(headerLines).join('\n')
  const sha256 = hash(body)
  if (field('Body-SHA256') !== sha256)
    throw new Error(`${file} is not the text that its header names: its hash is ${sha256}`)
  return {
    source: {
      id: basename(file, '.txt'),
      citation: field('Citation'),
      title: field('Title'),
      version: field('Version'),
      ...officialAddress(field('Citation')),
      copy: field('Source'),
      status: field('Status'),
      sha256,
    },
    paragraphs: lines
      .slice(headerLines)
      .filter((l) => l.trim() !== '')
      .map((words) => ({ words, sha256: hash(words) })),
  }
}

function officialAddress(citation: string): { readonly address?: string } {
  const parsed = parseCitation(citation.replace(/U\.S\.C\. (?!§)/, 'U.S.C. § '))
  const address = parsed && addressOf(parsed)
  return address === undefined ? {} : { address }
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
