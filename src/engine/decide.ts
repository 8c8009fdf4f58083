import type { DutyDue } from './assessment.ts'
import { answerIn, type Compiled, EXCLUDED, lawIn } from './compile.ts'
import type { Facts, Value } from './condition.ts'
import { TRUE } from './diagram.ts'
import { dutiesDue } from './explain.ts'
import { walk } from './frozen.ts'
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
  const classes = c.variables.map(
    (v) => new Map<Value, number>(v.classes.flatMap((k, i) => k.map((x) => [x, i] as const))),
  )
  const ids = c.variables.map((v) => v.fact)
  const known = new Array<number>(ids.length).fill(-1)
  const laying = p.rules.flatMap((r, i) => ((r.rule.duties ?? []).length > 0 ? [i] : []))
  const roots = laying.map((i) => c.stands[i] as number)
  const merged = new Map<string, readonly DutyDue[]>()
  const words = decisions()
  return (facts) => {
    for (let i = 0; i < ids.length; i++) {
      const value = facts[ids[i] as string]
      known[i] = value === undefined ? -1 : ((classes[i] as Map<Value, number>).get(value) ?? -1)
    }
    if (walk(c.diagram, c.allowed, known) !== TRUE) return undefined
    const code = walk(c.diagram, c.answers, known)
    if (code === undefined) return undefined
    let key = ''
    let bits = 0
    for (let i = 0; i < roots.length; i++) {
      const stands = walk(c.diagram, roots[i] as number, known)
      if (stands === undefined) return undefined
      bits = bits * 2 + stands
      if (i % 30 === 29) {
        key += `${bits},`
        bits = 0
      }
    }
    key += bits
    let duties = merged.get(key)
    if (duties === undefined) {
      duties = dutiesOf(rulebook, p, c, laying, known)
      merged.set(key, duties)
    }
    return { ...(words[code] as Pick<Decision, 'law' | 'answer'>), duties }
  }
}

function dutiesOf(
  rulebook: Rulebook,
  p: Prepared,
  c: Compiled,
  laying: readonly number[],
  known: readonly number[],
): readonly DutyDue[] {
  const stands = p.rules.map((_, i) => laying.includes(i) && walk(c.diagram, c.stands[i] as number, known) === TRUE)
  return dutiesDue(p.rules, stands, () => undefined, rulebook.duties, 'en')
}

function decisions(): readonly Pick<Decision, 'law' | 'answer'>[] {
  const found: Pick<Decision, 'law' | 'answer'>[] = []
  for (let code = 0; code < EXCLUDED; code++) found.push({ law: lawIn(code), answer: answerIn(code) })
  return found
}
