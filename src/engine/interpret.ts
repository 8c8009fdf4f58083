import { and, byHouse, byLaw, or, type Standing } from './combine.ts'
import type { Facts, Truth } from './condition.ts'
import type { Fallback, Settled } from './rulebook.ts'
import type { InForce } from './selection.ts'

/** The settled answers that may still come out: every completion's answer is among them (Kleene: sound, not exact). */
export interface Possible {
  readonly law: ReadonlySet<Settled>
  readonly answer: ReadonlySet<Settled>
}

/** Reads the possible answers off the standing of the rules: the readable reference for the diagrams. */
export function possible(rules: readonly InForce[], result: Standing, fallback: Fallback): Possible {
  if (result.broken.length > 0) return { law: new Set(['conflict']), answer: new Set(['conflict']) }
  const some = (effect: string, house: boolean): Truth =>
    rules.reduce<Truth>(
      (t, r, i) => (r.house === house && r.rule.effect === effect ? or(t, result.stands[i]) : t),
      false,
    )
  const law = new Set<Settled>()
  const answer = new Set<Settled>()
  for (const f of both(some('forbids', false)))
    for (const r of both(some('requires', false)))
      for (const p of both(some('permits', false))) law.add(byLaw(f, r, p, fallback))
  for (const l of law) {
    if (l !== 'may') answer.add(l)
    else
      for (const f of both(some('forbids', true)))
        for (const r of both(some('requires', true))) answer.add(byHouse(f, r))
  }
  return { law, answer }
}

function both(value: Truth): readonly boolean[] {
  return value === undefined ? [false, true] : [value]
}

/** Facts that unsettled rules still read: a superset of those that can matter. */
export function unsettledFacts(
  rules: readonly InForce[],
  result: Standing,
  facts: Facts,
  tests: (entry: InForce) => Iterable<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  rules.forEach((entry, i) => {
    if (and(result.stands[i], true) !== undefined) return
    for (const id of tests(entry)) if (facts[id] === undefined || facts[id] === 'unknown') found.add(id)
  })
  return found
}
