import type { Text } from './text.ts'

/** A known value of a fact that conditions may read. */
export type Value = boolean | string

/** Known facts by id; an absent fact is unknown, never false. */
export type Facts = Readonly<Record<string, Value>>

/** Official words (at most 25) and the register's source they stand in. */
export interface Quote {
  readonly words: string
  readonly source: string
}

/** One clause of a provision: what it asks in our own plain words and, where the official text was seen, its operative words. */
export interface Clause {
  readonly at: string
  readonly paraphrase: Text
  readonly quote?: Quote
}

/** A condition over facts: plain data that survives JSON. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly in: readonly Value[] }
  | { readonly clause: Clause; readonly when: Condition }

/** Kleene's third value is `undefined`: not known yet. */
export type Truth = boolean | undefined

/** Thrown by {@link truth} for a condition that is none of the known shapes; callers turn it into a conflict. */
export class MalformedCondition extends Error {
  readonly code = 'malformed-condition'
}

/** Evaluates a condition in Kleene's three-valued logic; a fact given as `unknown` counts as absent. */
export function truth(condition: Condition, facts: Facts): Truth {
  if ('fact' in condition) {
    const value = facts[condition.fact]
    return value === undefined || value === 'unknown' ? undefined : condition.in.includes(value)
  }
  if ('clause' in condition) return truth(condition.when, facts)
  if ('not' in condition) return negate(truth(condition.not, facts))
  if ('all' in condition) return every(condition.all, facts, false)
  if ('any' in condition) return negate(every(condition.any, facts, true))
  throw new MalformedCondition(`a condition has none of: ${['fact', 'clause', 'not', 'all', 'any'].join(', ')}`)
}

/** Kleene's "not". */
export function negate(value: Truth): Truth {
  return value === undefined ? undefined : !value
}

// One loop serves both: any(x) = not all(not x).
function every(parts: readonly Condition[], facts: Facts, inverted: boolean): Truth {
  let result: Truth = true
  for (const part of parts) {
    const value = inverted ? negate(truth(part, facts)) : truth(part, facts)
    if (value === false) return false
    if (value === undefined) result = undefined
  }
  return result
}

/** Calls `visit` for each fact test in a condition, with the values tested. */
export function eachTest(condition: Condition, visit: (fact: string, values: readonly Value[]) => void): void {
  if ('fact' in condition) visit(condition.fact, condition.in)
  else if ('clause' in condition) eachTest(condition.when, visit)
  else if ('not' in condition) eachTest(condition.not, visit)
  else for (const part of partsOf(condition)) eachTest(part, visit)
}

/** Calls `visit` for each clause in a condition, outermost first. */
export function eachClause(condition: Condition, visit: (clause: Clause, when: Condition) => void): void {
  if ('fact' in condition) return
  if ('clause' in condition) {
    visit(condition.clause, condition.when)
    eachClause(condition.when, visit)
  } else if ('not' in condition) eachClause(condition.not, visit)
  else for (const part of partsOf(condition)) eachClause(part, visit)
}

// A malformed condition has no parts; evaluating it is what reports it.
function partsOf(condition: Condition): readonly Condition[] {
  const parts: unknown = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return Array.isArray(parts) ? parts : []
}
