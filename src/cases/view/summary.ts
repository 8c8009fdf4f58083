import { saidIn } from '../case/recorded.ts'
import { type CaseState, type Entry, knownFacts } from '../case/state.ts'
import { type NounName, nouns } from '../entry/nouns.ts'
import type { Field, Fields } from '../shape/shape.ts'
import type { CaseSummary } from './row.ts'

const longestTitle = 120
const longestWords = 20_000

// Who came, as the record names them; the page says the rest (what for, which agency) before it, in the reader's language.
const titleFields: readonly (readonly [NounName, string])[] = [
  ['officer', 'nameAsGiven'],
  ['officer', 'agencyAsGiven'],
  ['officer', 'unit'],
  ['proposal', 'organization'],
  ['proposal', 'programme'],
  ['records-request', 'requester'],
  ['records-request', 'reference'],
  ['referral-made', 'toWhom'],
  ['fact-sheet', 'officerInCharge'],
  ['paper', 'title'],
  ['paper', 'number'],
]

const titleNouns: ReadonlySet<string> = new Set(titleFields.map(([noun]) => noun))

/** What lists show of a case and what a search looks through, to be sealed; no claim of a requester is in it. */
export function summaryOf(state: CaseState): CaseSummary {
  const title = titleOf(state)
  return { ...(title === undefined ? {} : { title }), words: wordsOf(state) }
}

function titleOf(state: CaseState): string | undefined {
  const known = knownFacts(state)['requester.agency']
  const named = typeof known === 'string' && known !== 'unknown'
  const standing = Object.values(state.entries).filter((e) => titleNouns.has(e.noun) && e.withdrawn === undefined)
  const parts: string[] = []
  for (const [noun, name] of titleFields) {
    if (named && name === 'agencyAsGiven') continue
    for (const entry of standing) if (entry.noun === noun) parts.push(...textsIn(entry, name))
  }
  const whole = [...new Set(parts)].join(' · ').replace(/\s+/g, ' ').trim()
  if (whole === '') return undefined
  if (whole.length <= longestTitle) return whole
  const letters = [...whole]
  return letters.length <= longestTitle
    ? whole
    : `${letters
        .slice(0, longestTitle - 1)
        .join('')
        .trimEnd()}…`
}

function wordsOf(state: CaseState): string {
  const words = new Set<string>()
  for (const entry of Object.values(state.entries))
    if (entry.withdrawn === undefined) for (const text of textsOf(entry)) words.add(text)
  for (const { title } of Object.values(state.tasks)) if (title !== undefined) words.add(title)
  for (const { message } of state.messages) if (message !== undefined) words.add(message)
  return [...words].join('\n').slice(0, longestWords)
}

// An entry that did not change is the same object: its words are looked for once, not at each event of the case.
const known = new WeakMap<Entry, readonly string[]>()

function textsOf(entry: Entry): readonly string[] {
  const found = known.get(entry)
  if (found !== undefined) return found
  const texts = Object.keys(entry.fields).flatMap((name) => textsIn(entry, name))
  known.set(entry, texts)
  return texts
}

// Free text and short lines of the record's own; what a requester claims is neither shown in lists nor searched.
function textsIn({ noun, fields }: Entry, name: string): readonly string[] {
  const field: Field | undefined = (nouns[noun] as Fields)[name]
  const said = fields[name]
  if (field === undefined || said === undefined || field.mark !== 'personal') return []
  if (field.kind !== 'text' && field.kind !== 'words') return []
  return saidIn(said).flatMap(({ value }) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []))
}
