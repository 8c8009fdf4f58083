import { beyond, type Failure } from './failure.ts'
import type { Rulebook } from './rulebook.ts'
import type { Day, Language } from './text.ts'

/** True if the rulebook has its words in that language: ask before reading a text of one that came from outside. */
export function speaks(rulebook: Rulebook, language: Language): boolean {
  return rulebook.languages?.includes(language) ?? true
}

/** The language to answer in: the one asked for, else English or, in a slice without it, the slice's own. */
export function languageIn({ languages }: Rulebook, asked: Language | undefined): Language {
  return asked ?? (languages?.includes('en') === false ? (languages[0] as Language) : 'en')
}

/** Why a rulebook does not reach to that day or language; undefined where it does, as the whole rulebook always does. */
export function refuseBeyond(rulebook: Rulebook, day: Day, language: Language): Failure | undefined {
  const { since, languages } = rulebook
  if (since !== undefined && day < since) return beyond('day-before-rulebook', 'at', day, [since])
  if (speaks(rulebook, language)) return undefined
  return beyond('language-not-in-rulebook', 'language', language, languages ?? [])
}
