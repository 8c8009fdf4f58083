import type { Text } from './text.ts'

/** Why an input was refused: a stable code, where, what was given, and what was probably meant. */
export interface Failure {
  readonly code: FailureCode
  /** Where in the input, as a path (`facts.document.kind`), or `the situation` for the whole of it. */
  readonly at: string
  /** What was given there, as JSON and shortened: for whoever gave it, never for a log. */
  readonly given: string
  /** The nearest valid value, where there is one. */
  readonly nearest?: string
  /** The first of the values that are valid there; the last is `…` if there are more. */
  readonly valid: readonly string[]
  /** The words in English; {@link failureWords} has them in every language. */
  readonly message: string
}

export type FailureCode =
  | 'not-an-object'
  | 'unknown-key'
  | 'unknown-fact'
  | 'unknown-value'
  | 'unknown-action'
  | 'unknown-policy'
  | 'unknown-state'
  | 'unknown-time-zone'
  | 'malformed-date'
  | Beyond

/** The rulebook is a slice that does not reach so far. */
export type Beyond = 'day-before-rulebook' | 'language-not-in-rulebook'

const mostShown = 60
const mostListed = 12

/** The candidate that takes the fewest edits, if they leave more than half of what was given: else it is not what was meant. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = given.length / 2
  for (const c of candidates) {
    const d = edits(given.toLowerCase(), c.toLowerCase())
    if (d < least) [best, least] = [c, d]
  }
  return best
}

// Levenshtein's distance, one row at a time.
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** A failure that names what was given (shortened) and the nearest valid value. */
export function failure(code: FailureCode, at: string, given: unknown, candidates: Iterable<string> = []): Failure {
  const shown = JSON.stringify(given) ?? 'undefined'
  const all = [...candidates]
  const near = typeof given === 'string' ? nearest(given, all) : undefined
  const found = {
    code,
    at,
    given: shown.length > mostShown ? `${shown.slice(0, mostShown - 3)}…` : shown,
    ...(near === undefined ? {} : { nearest: near }),
    valid: all.length > mostListed ? [...all.slice(0, mostListed), '…'] : all,
  }
  return { ...found, message: failureWords(found, 'en') }
}

/** What a slice of a rulebook does not hold, and what it holds instead. */
export function beyond(code: Beyond, at: string, given: string, holds: readonly string[]): Failure {
  const found = { code, at, given: JSON.stringify(given), valid: holds }
  return { ...found, message: failureWords(found, 'en') }
}

/** A failure in words: what was given where, and what to write instead. */
export function failureWords(f: Omit<Failure, 'message'>, language: keyof Text): string {
  const own = (word: string) => phrases[word]?.[language] ?? word
  const hint =
    f.nearest === undefined
      ? (advice[f.code]?.[language] ?? valid[language] + f.valid.map(own).join(', '))
      : { en: `Did you mean "${f.nearest}"?`, es: `¿Quiso decir "${f.nearest}"?` }[language]
  return `${own(f.at)}: ${headlines[f.code][language].replace('%', () => f.given)}. ${/[.?…]$/.test(hint) ? hint : `${hint}.`}`
}

const headlines: Readonly<Record<FailureCode, Text>> = {
  'not-an-object': { en: '% is no object', es: '% no es un objeto' },
  'unknown-key': { en: 'there is no field %', es: 'no hay ningún campo %' },
  'unknown-fact': { en: 'there is no fact %', es: 'no hay ningún hecho %' },
  'unknown-value': { en: '% is not a value it takes', es: '% no es un valor válido' },
  'unknown-action': { en: 'there is no action %', es: 'no hay ninguna acción %' },
  'unknown-policy': { en: 'there is no policy %', es: 'no hay ninguna política %' },
  'unknown-state': { en: '% is no US state or territory', es: '% no es un estado ni territorio de los Estados Unidos' },
  'unknown-time-zone': { en: 'there is no time zone %', es: 'no hay ninguna zona horaria %' },
  'malformed-date': { en: '% is no day or moment', es: '% no es un día ni un momento' },
  'day-before-rulebook': {
    en: '% is before the first day of this slice of the rulebook; use the whole one',
    es: '% es anterior al primer día de esta parte del reglamento; use el reglamento entero',
  },
  'language-not-in-rulebook': {
    en: 'this slice of the rulebook has no words in %',
    es: 'esta parte del reglamento no tiene palabras en %',
  },
}

const advice: Readonly<Partial<Record<FailureCode, Text>>> = {
  'not-an-object': { en: 'Write a JSON object, { … }.', es: 'Escriba un objeto JSON, { … }.' },
  'unknown-state': { en: 'Write its two letters, such as CA.', es: 'Escriba sus dos letras, como CA.' },
  'unknown-time-zone': {
    en: 'Write an IANA name such as America/Los_Angeles.',
    es: 'Escriba un nombre IANA, como America/Los_Angeles.',
  },
  'malformed-date': {
    en: 'Write a day as 2026-06-03, or a moment as 2026-06-03T14:20:00-07:00.',
    es: 'Escriba un día así: 2026-06-03, o un momento así: 2026-06-03T14:20:00-07:00.',
  },
}

const valid: Text = { en: 'Valid here: ', es: 'Aquí valen: ' }

// What stands in the place of a path or of values, but is neither.
const phrases: Readonly<Record<string, Text>> = {
  'the situation': { en: 'The situation', es: 'La situación' },
  'a list': { en: 'a list', es: 'una lista' },
  'a whole number': { en: 'a whole number', es: 'un número entero' },
}
