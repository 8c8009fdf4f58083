import type { DutyDue } from './assessment.ts'
import { bundled } from './bundle.ts'
import { answerIn, type Compiled, EXCLUDED, lawIn } from './compile.ts'
import type { Facts, Value } from './condition.ts'
import { FIRST_NODE, TRUE } from './diagram.ts'
import { dutiesDue } from './explain.ts'
import type { Frozen } from './frozen.ts'
import type { Prepared } from './prepare.ts'
import type { Rulebook, Settled } from './rulebook.ts'

/** The answer to complete facts, without its explanation. */
export interface Decision {
  readonly law: Settled
  readonly answer: Settled
  readonly duties: readonly DutyDue[]
}

/**
 * The fastest way to an answer, for replaying many situations: walks the diagrams of one action on one day.
 * Undefined where a fact that matters is not known, or where the facts contradict each other: then `assess` must answer.
 */
export function decider(rulebook: Rulebook, p: Prepared): (facts: Facts) => Decision | undefined {
  const c = p.whole()
  const laying = p.rules.flatMap((r, i) => ((r.rule.duties ?? []).length > 0 ? [i] : []))
  const bundles = bundled(c, laying)
  const merged = new Map<string, readonly DutyDue[]>()
  const words = Array.from({ length: EXCLUDED }, (_, code) => ({ law: lawIn(code), answer: answerIn(code) }))
  const answers = walkerOf(c, c.diagram)
  const sets = walkerOf(c, bundles.diagram)
  return (facts) => {
    answers.start(facts)
    if (answers.walk(c.allowed) !== TRUE) return undefined
    const code = answers.walk(c.answers)
    if (code < 0) return undefined
    // Which rules stand decides the merged duties; the sets that really occur are few, so each is merged once.
    sets.start(facts)
    let key = ''
    let number = 0
    for (const root of bundles.diagram.roots) {
      const set = sets.walk(root)
      if (set < 0) return undefined
      if (number > Number.MAX_SAFE_INTEGER / FIRST_NODE - 1) {
        key += `${number},`
        number = 0
      }
      number = number * FIRST_NODE + set
    }
    key += number
    let duties = merged.get(key)
    if (duties === undefined) {
      const standing = new Set(bundles.diagram.roots.flatMap((root, b) => bundles.sets[b]?.[sets.walk(root)] ?? []))
      const stands = p.rules.map((_, i) => standing.has(i))
      duties = dutiesDue(p.rules, stands, () => undefined, rulebook.duties, 'en')
      merged.set(key, duties)
    }
    const word = words[code] as Pick<Decision, 'law' | 'answer'>
    return { law: word.law, answer: word.answer, duties }
  }
}

interface Walker {
  readonly start: (facts: Facts) => void
  /** The terminal these facts lead to, or -1 where one on the way is not known. */
  readonly walk: (root: number) => number
}

// Facts are looked up when a walk first meets them: most are never met.
function walkerOf(c: Compiled, diagram: Frozen): Walker {
  const level = Uint16Array.from(diagram.level)
  const base = Uint32Array.from(diagram.base)
  const kids = Uint32Array.from(diagram.kids)
  const ids = c.variables.map((v) => v.fact)
  const classes = c.variables.map((v) => new Map<Value, number>(v.classes.flatMap((k, i) => k.map((x) => [x, i]))))
  const known = new Int16Array(ids.length)
  const notLooked = -2
  let given: Facts = {}
  const look = (l: number): number => {
    const value = given[ids[l] as string]
    const found = value === undefined ? -1 : ((classes[l] as Map<Value, number>).get(value) ?? -1)
    known[l] = found
    return found
  }
  return {
    start: (facts) => {
      given = facts
      known.fill(notLooked)
    },
    walk: (root) => {
      let node = root
      while (node >= FIRST_NODE) {
        const i = node - FIRST_NODE
        const l = level[i] as number
        let value = known[l] as number
        if (value === notLooked) value = look(l)
        if (value < 0) return -1
        node = kids[(base[i] as number) + value] as number
      }
      return node
    },
  }
}
