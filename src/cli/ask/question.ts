import type { Fact, Language, Person, Rulebook } from '../../engine/index.ts'
import { valueWords } from '../words/facts.ts'
import { say } from '../words/phrases.ts'

/** A question of the dialogue: a fact of the rulebook, or one that comes before all facts. */
export interface Question {
  readonly id: string
  readonly text: string
  readonly lookFor?: string
  readonly who: Person
  readonly choices: readonly Choice[]
  /** What an empty line means. */
  readonly whenEmpty?: unknown
  /** Several choices may be given, with commas between. */
  readonly several?: boolean
  /** Other words than the choices are taken too, if this accepts them. */
  readonly accepts?: (text: string) => unknown
}

/** An answer that can be given: its value and the words people know it by. */
export interface Choice {
  readonly value: unknown
  readonly label: string
}

/** The question that a fact puts. */
export function factQuestion(rulebook: Rulebook, id: string, language: Language): Question {
  const fact = rulebook.facts.find((f) => f.id === id) as Fact
  const look = fact.lookFor?.[language]
  return {
    id,
    text: fact.question[language],
    who: fact.who,
    ...(look === undefined ? {} : { lookFor: look }),
    choices: choicesOf(fact, language),
    ...(fact.kind === 'set' ? { several: true } : {}),
  }
}

// "Unknown" is an answer to every question; it is no choice among others.
function choicesOf(fact: Fact, language: Language): readonly Choice[] {
  const values: readonly (string | boolean)[] = fact.kind === 'yes-no' ? [true, false] : (fact.values ?? [])
  return values.filter((v) => v !== 'unknown').map((value) => ({ value, label: valueWords(fact, value, language) }))
}

/** Where the facility is: a state with a pack by its number or name, any other by its letters. */
export function stateQuestion(rulebook: Rulebook, language: Language, isState: (letters: string) => boolean): Question {
  const packs = rulebook.packs.filter((p) => p.state !== undefined)
  return {
    id: 'state',
    text: say(
      language,
      'In which state is the facility? (Another state: its two letters.)',
      '¿En qué estado está el centro? (Otro estado: sus dos letras.)',
    ),
    who: 'desk',
    choices: packs.map((p) => ({ value: p.state as string, label: p.title[language] })),
    accepts: (text) => (isState(text.toUpperCase()) ? text.toUpperCase() : undefined),
  }
}

/** On which day it happens; an empty line is today. */
export function dayQuestion(language: Language, now: string, isDay: (text: string) => boolean): Question {
  const today = now.slice(0, 10)
  return {
    id: 'at',
    text: say(
      language,
      `On which day? (2026-06-03; just Enter for today, ${today}.)`,
      `¿Qué día? (2026-06-03; solo Enter para hoy, ${today}.)`,
    ),
    who: 'desk',
    choices: [{ value: now, label: say(language, 'today', 'hoy') }],
    whenEmpty: now,
    accepts: (text) => (isDay(text) ? text : undefined),
  }
}
