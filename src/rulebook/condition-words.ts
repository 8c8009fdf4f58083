import type { Condition, Language, Text, Value } from '../engine/index.ts'

const words = {
  and: { en: 'and', es: 'y' },
  or: { en: 'or', es: 'o' },
  not: { en: 'not', es: 'no' },
  always: { en: 'always', es: 'siempre' },
  never: { en: 'never', es: 'nunca' },
  is: { en: 'is', es: 'es' },
  isOneOf: { en: 'is one of', es: 'es uno de' },
  isNot: { en: 'is not', es: 'no es' },
  isNoneOf: { en: 'is none of', es: 'no es ninguno de' },
} satisfies Record<string, Text>

/** The test that a condition makes, in one line of ids and small words: `document.kind is dhs-i200 and not (area is public)`. */
export function conditionWords(condition: Condition, language: Language): string {
  if ('fact' in condition) return testWords(condition.fact, condition.in, language)
  if ('clause' in condition) return conditionWords(condition.when, language)
  if ('not' in condition) return notWords(condition.not, language)
  if ('all' in condition)
    return joined(
      condition.all.filter((c) => !isAlways(c)),
      words.and,
      words.always,
      language,
    )
  return joined(condition.any, words.or, words.never, language)
}

function notWords(negated: Condition, language: Language): string {
  if ('clause' in negated) return notWords(negated.when, language)
  if ('fact' in negated && negated.in.length > 0) {
    const verb = negated.in.length === 1 ? words.isNot : words.isNoneOf
    return `${negated.fact} ${verb[language]} ${negated.in.join(', ')}`
  }
  return `${words.not[language]} ${inner(negated, language)}`
}

function isAlways(condition: Condition): boolean {
  return 'clause' in condition ? isAlways(condition.when) : 'all' in condition && condition.all.length === 0
}

function testWords(fact: string, values: readonly Value[], language: Language): string {
  if (values.length === 0) return words.never[language]
  const verb = values.length === 1 ? words.is : words.isOneOf
  return `${fact} ${verb[language]} ${values.join(', ')}`
}

function joined(parts: readonly Condition[], link: Text, none: Text, language: Language): string {
  if (parts.length === 0) return none[language]
  if (parts.length === 1) return conditionWords(parts[0] as Condition, language)
  return parts.map((p) => inner(p, language)).join(` ${link[language]} `)
}

// Brackets only where leaving them out could be read in two ways.
function inner(condition: Condition, language: Language): string {
  const text = conditionWords(condition, language)
  return isPlain(condition) ? text : `(${text})`
}

function isPlain(condition: Condition): boolean {
  if ('clause' in condition) return isPlain(condition.when)
  if ('not' in condition) return !('fact' in condition.not) || condition.not.in.length < 2
  if ('fact' in condition) return condition.in.length < 2
  const parts = 'all' in condition ? condition.all : condition.any
  return parts.length === 0 || (parts.length === 1 && isPlain(parts[0] as Condition))
}
