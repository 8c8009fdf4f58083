import type { Fact, Language, Rulebook } from '../../engine/index.ts'
import { say, yesNoWords } from './phrases.ts'

/** A value as people read it: its label, yes or no, or the value itself. */
export function valueWords(fact: Fact | undefined, value: unknown, language: Language): string {
  if (value === true || value === false) return yesNoWords[`${value}`][language]
  if (value === 'unknown' && fact?.labels?.['unknown'] === undefined) return say(language, 'unknown', 'no se sabe')
  if (Array.isArray(value)) return value.map((v) => valueWords(fact, v, language)).join(', ')
  return fact?.labels?.[String(value)]?.[language] ?? String(value)
}

/** A fact's question, or its id where the rulebook has no words for it. */
export function questionWords(rulebook: Rulebook, id: string, language: Language): string {
  return rulebook.facts.find((f) => f.id === id)?.question[language] ?? id
}
