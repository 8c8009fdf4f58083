import {
  type CaseState,
  type Entry,
  type Field,
  type Fields,
  fieldWords,
  nouns,
  nounWords,
  type Recorded,
  readPapers,
  valueWords,
} from '../../../../cases/index.ts'
import { type Block, fields, section } from '../../../pdf/index.ts'
import { factOf, factValueText, personText, say, timeText, type Written } from './context.ts'
import { fileWords } from './words.ts'

/** What was recorded, thing by thing, with what stood there before a correction. */
export function recordBlocks(written: Written, { entries }: CaseState): readonly Block[] {
  const shown = Object.values(entries).flatMap((entry) => entryBlocks(written, entry))
  return section(2, say(written, fileWords.recorded), shown)
}

function entryBlocks(written: Written, entry: Entry): readonly Block[] {
  const { noun, fields: said, withdrawn } = entry
  const shape: Fields = nouns[noun]
  const mark = withdrawn === undefined ? '' : ` — ${say(written, fileWords.withdrawn)}`
  const title = `${say(written, nounWords[noun].name)} (${entry.entry})${mark}`
  const rows = Object.entries(said).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    const field = shape[name]
    if (field === undefined || name === 'sha256') return []
    return [[fieldWords(noun, name)?.[written.language] ?? name, saidText(written, name, field, value)]]
  })
  return section(3, title, fields(rows))
}

function saidText(written: Written, name: string, field: Field, { value, rivals, earlier }: Recorded): string {
  const one = (v: unknown) => valueText(written, name, field, v)
  const rival = rivals.map((r) => ` [${say(written, fileWords.rival)}: ${one(r.value)}]`).join('')
  const before = earlier.map((e) => ` [${say(written, fileWords.earlier)}: ${one(e.value)}]`).join('')
  return `${one(value)}${rival}${before}`
}

function valueText(written: Written, name: string, field: Field, value: unknown): string {
  if (value === null) return say(written, fileWords.unknown)
  if (name === 'read') return readText(written, value)
  if (Array.isArray(value)) return value.map((v) => valueText(written, name, field, v)).join(', ')
  switch (field.kind) {
    case 'yes-no':
      return say(written, value === true ? fileWords.yes : fileWords.no)
    case 'choice':
      return valueWords(name, String(value))?.[written.language] ?? String(value)
    case 'fact-value':
      return factValueText(written, factOf(written, field.fact ?? ''), value)
    case 'when':
      return timeText(written, String(value))
    case 'id':
      return personText(written, String(value))
    default:
      return String(value)
  }
}

// What a device read stands with the words that it rests on; their places are on the photos.
function readText(written: Written, value: unknown): string {
  return readPapers(value)
    .map(({ name, evidence }) => `${say(written, name)}: ${evidence.map(({ words }) => `“${words}”`).join(', ')}`)
    .join('; ')
}

/** The facts that the rulebook was given, in the words of its questions. */
export function factBlocks(written: Written, state: CaseState): readonly Block[] {
  const rows = Object.entries(state.facts).map(([id, { value, rivals }]): readonly [string, string] => {
    const fact = factOf(written, id)
    const text = (v: unknown) => (v === null ? say(written, fileWords.unknown) : factValueText(written, fact, v))
    const rival = rivals.map((r) => ` [${say(written, fileWords.rival)}: ${text(r.value)}]`).join('')
    return [fact?.question[written.language] ?? id, `${text(value)}${rival}`]
  })
  return section(2, say(written, fileWords.facts), fields(rows))
}
