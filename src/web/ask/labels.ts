import { type Day, type Fact, type Language, type Rulebook, valuesOf } from '../../engine/index.ts'
import { stateName } from '../states.ts'
import { type Given, ownSteps, type Step } from './dialogue.ts'
import { wordsIn } from './words/words.ts'

/** The words for one value of a fact: its label where it has one, else its name, readable. */
export function valueLabel(fact: Fact, value: string | boolean, language: Language): string {
  const words = wordsIn(language)
  if (value === 'unknown') return words.unknown
  const label = fact.labels?.[String(value)]?.[language]
  if (label !== undefined) return label
  return typeof value === 'boolean' ? (value ? words.yes : words.no) : readable(value)
}

function readable(name: string): string {
  const spaced = name.replaceAll('-', ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The values that a question offers, in the rulebook's order; "I don't know" is offered beside them, always. */
export function offered(fact: Fact): readonly (string | boolean)[] {
  const values = fact.kind === 'set' ? (fact.values ?? []) : valuesOf(fact)
  return values.filter((v) => v !== 'unknown')
}

/** A calendar day in words. */
export function dayLabel(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** What a question asks, in words. */
export function stepQuestion(book: Rulebook | undefined, step: Step, language: Language): string {
  const { questions } = wordsIn(language)
  const own = questions[step as keyof typeof questions]
  return own ?? book?.facts.find((f) => f.id === step)?.question[language] ?? step
}

/** What was answered, in words. */
export function givenLabel(book: Rulebook | undefined, step: Step, given: Given, language: Language): string {
  const words = wordsIn(language)
  if (given === 'unknown') return words.unknown
  if (step === ownSteps.state) return stateName(String(given), language)
  if (step === ownSteps.day) return dayLabel(String(given), language)
  if (step === ownSteps.door) return words.doors[given as keyof typeof words.doors].title
  const fact = book?.facts.find((f) => f.id === step)
  if (fact === undefined) return String(given)
  if (typeof given === 'string' || typeof given === 'boolean') return valueLabel(fact, given, language)
  return given.length === 0 ? words.nothing : given.map((v) => valueLabel(fact, v, language)).join('; ')
}
