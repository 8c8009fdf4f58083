/** Why an input was refused: a stable code, where, and what to do. */
export interface Failure {
  readonly code: FailureCode
  /** Where in the input, as a path (`facts.document.kind`). */
  readonly at: string
  /** The nearest valid value, where there is one. */
  readonly nearest?: string
  readonly message: string
}

/** `day-before-rulebook` and `language-not-in-rulebook`: the rulebook is a slice that does not reach so far. */
export type FailureCode = Misread | 'day-before-rulebook' | 'language-not-in-rulebook'

/** What can be wrong with a situation as it is written. */
export type Misread =
  | 'not-an-object'
  | 'unknown-key'
  | 'unknown-fact'
  | 'unknown-value'
  | 'unknown-action'
  | 'unknown-policy'
  | 'unknown-state'
  | 'unknown-time-zone'
  | 'malformed-date'

/** The candidate that takes the fewest edits, if it is near enough to be meant. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.ceil(given.length * 0.5))
  let best: string | undefined
  let least = limit + 1
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
export function failure(code: Misread, at: string, given: unknown, candidates: Iterable<string> = []): Failure {
  const shown = JSON.stringify(given) ?? 'nothing'
  const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
  const near = typeof given === 'string' ? nearest(given, candidates) : undefined
  const hint = near === undefined ? advice(code, [...candidates]) : `Did you mean "${near}"?`
  return {
    code,
    at,
    ...(near === undefined ? {} : { nearest: near }),
    message: `${headline(code)} ${short} at ${at}. ${hint}`,
  }
}

function headline(code: Misread): string {
  const lines: Record<Misread, string> = {
    'not-an-object': 'Expected an object but found',
    'unknown-key': 'There is no field named',
    'unknown-fact': 'There is no fact named',
    'unknown-value': 'This fact does not take the value',
    'unknown-action': 'There is no action named',
    'unknown-policy': 'There is no policy named',
    'unknown-state': 'There is no US state or territory with the letters',
    'unknown-time-zone': 'There is no time zone named',
    'malformed-date': 'Cannot read the day or instant',
  }
  return lines[code]
}

function advice(code: Misread, candidates: readonly string[]): string {
  if (code === 'malformed-date') return 'Write a day as 2026-06-03 or an instant as 2026-06-03T14:20:00-07:00.'
  if (code === 'unknown-time-zone') return 'Write an IANA name such as America/Los_Angeles.'
  const few = candidates.slice(0, 12).join(', ')
  return few === ''
    ? 'See the contract for the fields of a situation.'
    : `Valid here: ${few}${candidates.length > 12 ? ', …' : ''}.`
}
