import { type Entry, type Field, type Fields, type NounName, nouns } from '../../../../cases/index.ts'

/** A field that a form asks for. */
export interface Asked {
  readonly name: string
  readonly field: Field
}

// Filled in by the page itself, or pointing at what no form shows.
const byThePage: readonly string[] = ['accountingEntry', 'assessment', 'file', 'fileName', 'script', 'sha256']

/** What an id of a field names: another entry of the case, or a person of the staff. */
export function idNames(noun: NounName, name: string): 'officer' | 'paper' | 'proposal' | 'person' {
  if (name === 'paper' || name === 'proposal') return name
  if (name === 'officer' || name === 'toOfficer' || name === 'handedBy') return 'officer'
  if (name === 'speaker') return 'officer'
  return noun === 'handover' && (name === 'from' || name === 'to') ? 'officer' : 'person'
}

/** The fields of a noun that a form asks for, in the order of the record. */
export function fieldsAsked(noun: NounName): readonly Asked[] {
  return Object.entries<Field>(nouns[noun] as Fields)
    .filter(([name]) => !byThePage.includes(name))
    .map(([name, field]) => ({ name, field }))
}

/** What was said of an entry, in the order in which it is asked: the record keeps none. */
export function inFormOrder<T>(noun: NounName, fields: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  const order = Object.keys(nouns[noun])
  return Object.entries(fields).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}

/** True if a field of an entry is known: what is known is corrected, what is not is added. */
export function isKnown(entry: Entry | undefined, name: string): boolean {
  const value = entry?.fields[name]?.value
  return value !== undefined && value !== null
}

/** The events whose values a correction of these fields replaces. */
export function eventsOf(entry: Entry, names: readonly string[]): readonly string[] {
  const said = names.flatMap((name) => {
    const field = entry.fields[name]
    return field === undefined ? [] : [field.event, ...field.rivals.map((r) => r.event)]
  })
  return [...new Set(said)]
}
