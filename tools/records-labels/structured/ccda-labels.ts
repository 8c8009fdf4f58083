import { countryClass, type Found } from './label.ts'
import { sensitivityOf } from './sensitive-codes.ts'
import { type Visited, visitedIn } from './xml-walk.ts'

function countryIn(text: string): string {
  const words = text.split(/\s+/)
  return words.find((word) => countryClass(word) !== 'foreign') ?? words.at(-1) ?? ''
}

function ofBirthplace(element: Visited): readonly Found[] {
  const text = element.text()
  if (text === '') return []
  const { path: at, line } = element
  return [{ at, line, kind: 'birth-place', 'value-class': countryClass(countryIn(text)) }]
}

function ofLanguage(element: Visited): readonly Found[] {
  const code = element.attributes['code']
  // The document's own languageCode says in which language it is written, not which one a person speaks.
  if (code === undefined || !/languageCommunication\[\d+\]\/languageCode/.test(element.path)) return []
  const about = /\/(guardian|associatedEntity|assignedEntity)\[/.test(element.path) ? { about: 'other' as const } : {}
  return [{ at: element.path, line: element.line, kind: 'language', 'value-class': code, ...about }]
}

function ofCountry(element: Visited): readonly Found[] {
  if (!/patientRole\[\d+\]\/addr\[\d+\]\/country/.test(element.path)) return []
  const country = element.text()
  if (country === '' || countryClass(country) !== 'foreign') return []
  return [{ at: element.path, line: element.line, kind: 'residence', 'value-class': 'foreign' }]
}

function ofCode(element: Visited): readonly Found[] {
  const { code, codeSystem } = element.attributes
  const sensitive = code === undefined ? undefined : sensitivityOf(codeSystem ?? '', code)
  if (sensitive === undefined) return []
  const { kind, system, open } = sensitive
  return [{ at: element.path, line: element.line, kind, 'value-class': `${system}:${code}`, ...(open ? { open } : {}) }]
}

const readers: Readonly<Record<string, (element: Visited) => readonly Found[]>> = {
  birthplace: ofBirthplace,
  languageCode: ofLanguage,
  country: ofCountry,
}

/** The labels of a C-CDA document or fragment, by element path and line. */
export function ccdaLabels(source: string): readonly Found[] {
  return visitedIn(source).flatMap((element) => readers[element.name]?.(element) ?? ofCode(element))
}
