import type { DutyDue } from './assessment.ts'
import { bundled } from './bundle.ts'
import { answerIn, type Compiled, EXCLUDED, lawIn, type Variable } from './compile.ts'
import type { Facts, Value } from './condition.ts'
import { FIRST_NODE, TRUE } from './diagram.ts'
import { dutiesDue } from './explain.ts'
import type { Frozen } from './frozen.ts'
import type { Prepared } from './prepare.ts'
import type { Rulebook, Settled } from './rulebook.ts'
import { languageIn } from './slice.ts'

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
  const language = languageIn(rulebook, undefined)
  const laying = p.rules.flatMap((r, i) => ((r.rule.duties ?? []).length > 0 ? [i] : []))
  const bundles = bundled(c, laying)
  const { roots } = bundles.diagram
  const merged = new Map<number | string, readonly DutyDue[]>()
  const words = Array.from({ length: EXCLUDED }, (_, code) => ({ law: lawIn(code), answer: answerIn(code) }))
  const looker = lookerOf(c)
  const answers = walkOf(looker, c.diagram)
  const sets = walkOf(looker, bundles.diagram)
  const dutiesOf = (key: number | string) => {
    const standing = new Set(roots.flatMap((root, b) => bundles.sets[b]?.[sets(root)] ?? []))
    const stands = p.rules.map((_, i) => standing.has(i))
    const duties = dutiesDue(p.rules, stands, () => undefined, rulebook.duties, language)
    merged.set(key, duties)
    return duties
  }
  return (facts) => {
    looker.start(facts)
    if (answers(c.allowed) !== TRUE) return undefined
    const code = answers(c.answers)
    if (code < 0) return undefined
    // Which rules stand decides the merged duties; the sets that really occur are few, so each is merged once.
    let text = ''
    let number = 0
    for (let b = 0; b < roots.length; b++) {
      const set = sets(roots[b] as number)
      if (set < 0) return undefined
      if (number > Number.MAX_SAFE_INTEGER / FIRST_NODE - 1) {
        text += `${number},`
        number = 0
      }
      number = number * FIRST_NODE + set
    }
    const key = text === '' ? number : text + number
    const word = words[code] as Pick<Decision, 'law' | 'answer'>
    return { law: word.law, answer: word.answer, duties: merged.get(key) ?? dutiesOf(key) }
  }
}

interface Looker {
  readonly start: (facts: Facts) => void
  /** The class of the value that the variable at this level has, or -1 where it is not known. */
  readonly look: (level: number) => number
  /** What was looked up since the start; {@link NOT_LOOKED} elsewhere. */
  readonly known: Int16Array
}

const NOT_LOOKED = -2

// Facts are looked up when a walk first meets them: most are never met. Yes and no are told apart without a table.
function lookerOf(c: Compiled): Looker {
  const ids = c.variables.map((v) => v.fact)
  const classOf = (v: Variable, value: Value) => v.classes.findIndex((k) => k.includes(value))
  const yes = Int16Array.from(c.variables, (v) => classOf(v, true))
  const no = Int16Array.from(c.variables, (v) => classOf(v, false))
  const named = c.variables.map((v) => new Map<Value, number>(v.classes.flatMap((k, i) => k.map((x) => [x, i]))))
  const known = new Int16Array(ids.length)
  let given: Facts = {}
  return {
    known,
    start: (facts) => {
      given = facts
      known.fill(NOT_LOOKED)
    },
    look: (level) => {
      const value = given[ids[level] as string]
      let found = -1
      if (value === true) found = yes[level] as number
      else if (value === false) found = no[level] as number
      else if (value !== undefined) found = (named[level] as Map<Value, number>).get(value) ?? -1
      known[level] = found
      return found
    },
  }
}

/** From a root to the terminal that the facts lead to, or to -1 where one on the way is not known. */
function walkOf({ known, look }: Looker, diagram: Frozen): (root: number) => number {
  const level = Uint16Array.from(diagram.level)
  const base = Uint32Array.from(diagram.base)
  const kids = Uint32Array.from(diagram.kids)
  return (root) => {
    let node = root
    while (node >= FIRST_NODE) {
      const i = node - FIRST_NODE
      const l = level[i] as number
      let value = known[l] as number
      if (value === NOT_LOOKED) value = look(l)
      if (value < 0) return -1
      node = kids[(base[i] as number) + value] as number
    }
    return node
  }
}
