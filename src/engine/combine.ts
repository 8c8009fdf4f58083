import { type Facts, negate, type Truth, truth } from './condition.ts'
import type { Fallback, Settled } from './rulebook.ts'
import type { InForce } from './selection.ts'

/** Whether each rule in force is met, and whether it stands (met and not displaced by a standing exception). */
export interface Standing {
  readonly met: readonly Truth[]
  readonly stands: readonly Truth[]
  /** Rules whose condition could not be evaluated; each makes the answer a conflict. */
  readonly broken: readonly string[]
}

/** Both layers of one settled answer: of law alone, and with house policy. */
export interface Layers {
  readonly law: Settled
  readonly answer: Settled
}

/** Works out which rules stand, in Kleene's logic; the list has exceptions before what they displace. */
export function standing(rules: readonly InForce[], facts: Facts): Standing {
  const met: Truth[] = []
  const stands: Truth[] = []
  const displaced: Truth[] = rules.map(() => false)
  const broken: string[] = []
  rules.forEach((entry, i) => {
    let value: Truth
    try {
      value = truth(entry.version.when, facts)
    } catch {
      broken.push(entry.rule.id)
    }
    met[i] = value
    const own = and(value, negate(displaced[i]))
    stands[i] = own
    for (const j of entry.excepts) displaced[j] = or(displaced[j], own)
  })
  return { met, stands, broken }
}

/** The answer where every rule's standing is known. */
export function settle(rules: readonly InForce[], result: Standing, fallback: Fallback): Layers {
  if (result.broken.length > 0) return { law: 'conflict', answer: 'conflict' }
  const has = (effect: string, house: boolean) =>
    rules.some((r, i) => r.house === house && r.rule.effect === effect && result.stands[i] === true)
  const law = byLaw(has('forbids', false), has('requires', false), has('permits', false), fallback)
  if (law !== 'may') return { law, answer: law }
  return { law, answer: byHouse(has('forbids', true), has('requires', true)) }
}

/** How standing laws combine. */
export function byLaw(forbids: boolean, requires: boolean, permits: boolean, fallback: Fallback): Settled {
  if (forbids && requires) return 'conflict'
  if (requires) return 'must'
  if (forbids) return 'must-not'
  return permits ? 'may' : fallback.answer
}

/** How house policy decides where law says may. */
export function byHouse(forbids: boolean, requires: boolean): Settled {
  if (forbids && requires) return 'conflict'
  if (requires) return 'must'
  return forbids ? 'must-not' : 'may'
}

/** Kleene's "and" of two values. */
export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false
  return a === undefined || b === undefined ? undefined : true
}

/** Kleene's "or" of two values. */
export function or(a: Truth, b: Truth): Truth {
  return negate(and(negate(a), negate(b)))
}
