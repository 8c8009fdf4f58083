import {
  type CaseState,
  type Entry,
  type Field,
  type Fields,
  fieldWords,
  type NounName,
  nouns,
  nounWords,
  readPapers,
  valueWords,
  type Writer,
} from '../../../cases/index.ts'
import type { Language, Rulebook, Text } from '../../../engine/index.ts'
import { factQuestion, factValueText, readable, yesNoText } from '../labels.ts'
import { timeText } from '../parts/time.tsx'
import { roleWords } from '../words.ts'

/** What names are made from. */
export interface Naming {
  readonly state: CaseState
  readonly people: Readonly<Record<string, string>>
  readonly book: Rulebook | undefined
  readonly zone: string | undefined
  readonly language: Language
}

const notKnown: Text = { en: 'Asked, and not known', es: 'Se preguntó y no se sabe' }

/** Who wrote something: the name and the role, or the role and the device where nobody was named. */
export function writerText({ role, person, device }: Writer, { state, people, language }: Naming): string {
  const named = person ?? (device === undefined ? undefined : state.writers[device])
  const name = named === undefined ? device : (people[named] ?? named)
  const as = roleWords[role][language]
  return name === undefined ? as : `${name} (${as})`
}

/** What a person of the staff is called. */
export function personText(id: string, { people }: Naming): string {
  return people[id] ?? id
}

/** What a field of a noun is called. */
export function fieldText(noun: string, name: string, language: Language): string {
  return fieldWords(noun, name)?.[language] ?? readable(name)
}

// From its end: the ids that a desk gives begin with the noun.
const idShown = 6

/** What an entry is called: what names it best, or its noun. */
export function entryText({ noun, entry, fields }: Entry, naming: Naming): string {
  const naming1 = ['nameAsGiven', 'title', 'name', 'programme', 'organization', 'badge', 'kind', 'told', 'code']
  for (const name of naming1) {
    const value = fields[name]?.value
    const field = (nouns[noun] as Fields)[name]
    if (field !== undefined && value !== undefined && value !== null && value !== '')
      return fieldValueText(noun, name, field, value, naming)
  }
  return `${nounWords[noun].name[naming.language]} ${entry.slice(-idShown)}`
}

/** A value of a field in words; `null` means that it was asked and is not known. */
export function fieldValueText(noun: NounName, name: string, field: Field, value: unknown, naming: Naming): string {
  const { language } = naming
  if (value === null || value === undefined) return notKnown[language]
  if (name === 'read')
    return readPapers(value)
      .map((paper) => paper.name[language])
      .join('; ')
  if (name === 'fact') return factQuestion(naming.book, String(value), language)
  if (Array.isArray(value)) return value.map((v) => fieldValueText(noun, name, field, v, naming)).join('; ')
  switch (field.kind) {
    case 'choice':
      return valueWords(name, String(value))?.[language] ?? readable(String(value))
    case 'fact-value':
      return factValueText(naming.book, field.fact ?? '', value, language)
    case 'yes-no':
      return yesNoText(value === true, language)
    case 'when':
    case 'day':
      return timeText(String(value), language, naming.zone)
    case 'id':
      return idText(String(value), naming)
    default:
      return String(value)
  }
}

// An id names a person of the staff or another entry of the case.
function idText(id: string, naming: Naming): string {
  const known = naming.people[id]
  if (known !== undefined) return known
  const entry = Object.values(naming.state.entries).find((e) => e.entry === id)
  return entry === undefined ? id : entryText(entry, naming)
}
