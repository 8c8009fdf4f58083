import type { Language, Rulebook } from '../../engine/index.ts'
import { valueLabel } from '../ask/labels.ts'

/** A name of the record made readable, where the rulebook has no words for it. */
export function readable(name: string): string {
  const spaced = name.replaceAll(/[-.]/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The words for a value of a fact, or for several. */
export function factValueText(book: Rulebook | undefined, fact: string, value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.map((v) => factValueText(book, fact, v, language)).join('; ')
  const known = book?.facts.find((f) => f.id === fact)
  if (typeof value === 'boolean' && known === undefined) return yesNoText(value, language)
  if (typeof value !== 'string' && typeof value !== 'boolean') return String(value)
  return known === undefined ? readable(String(value)) : valueLabel(known, value, language)
}

/** Yes or no. */
export function yesNoText(value: boolean, language: Language): string {
  if (language === 'es') return value ? 'Sí' : 'No'
  return value ? 'Yes' : 'No'
}

/** What a fact asks. */
export function factQuestion(book: Rulebook | undefined, fact: string, language: Language): string {
  return book?.facts.find((f) => f.id === fact)?.question[language] ?? readable(fact)
}

/** What is said of facts, in the order in which the rulebook has them: the record keeps none. */
export function inBookOrder<T>(
  book: Rulebook | undefined,
  facts: Readonly<Record<string, T>>,
): readonly (readonly [string, T])[] {
  const order = new Map(book?.facts.map((fact, place) => [fact.id, place]))
  const placeOf = (id: string): number => order.get(id) ?? order.size
  return Object.entries(facts).toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
}

/** What an action asks ("May we let them into…?"). */
export function actionQuestion(book: Rulebook | undefined, action: string, language: Language): string {
  return book?.actions.find((a) => a.id === action)?.question[language] ?? readable(action)
}

/** What a duty tells one to do. */
export function dutyText(book: Rulebook | undefined, duty: string, language: Language): string {
  return book?.duties[duty]?.[language] ?? readable(duty)
}
