import type { Change } from './assessment.ts'
import { answerIn, type Compiled, EXCLUDED } from './compile.ts'
import type { Value } from './condition.ts'
import { FIRST_NODE } from './diagram.ts'
import { type Known, reach } from './frozen.ts'
import { answersIn } from './outcome.ts'
import type { Answer, Fact, Settled } from './rulebook.ts'

interface Step {
  readonly cost: number
  readonly from: number
  readonly value: number
}

/**
 * For each other answer, a small set of facts (changed, or newly known) that gives it and none of which can be left out:
 * the shortest path through the diagram, without the tests on it that turn out not to matter.
 * Facts that say who they are and where we are stay as given.
 */
export function smallestChanges(
  c: Compiled,
  known: Known,
  facts: ReadonlyMap<string, Fact>,
  current: Answer,
): readonly Change[] {
  const best = shortest(c, known, facts)
  const changes = new Map<Settled, { cost: number; change: Change }>()
  for (const [terminal, step] of best) {
    if (terminal >= FIRST_NODE || terminal === EXCLUDED) continue
    const answer = answerIn(terminal)
    if (answer === current || (changes.get(answer)?.cost ?? Number.POSITIVE_INFINITY) <= step.cost) continue
    changes.set(answer, { cost: step.cost, change: { facts: pathTo(c, known, facts, best, terminal, answer), answer } })
  }
  return [...changes.values()].sort((a, b) => a.cost - b.cost).map((x) => x.change)
}

function shortest(c: Compiled, known: Known, facts: ReadonlyMap<string, Fact>): ReadonlyMap<number, Step> {
  const best = new Map<number, Step>([[c.answers, { cost: 0, from: -1, value: -1 }]])
  // Children always come after their parents, so one pass in order of number is enough.
  for (let node = c.answers; node - FIRST_NODE < c.diagram.level.length && node >= FIRST_NODE; node++) {
    const here = best.get(node)
    if (!here) continue
    const level = c.diagram.level[node - FIRST_NODE] as number
    const given = known[level] as number
    const fact = facts.get(c.variables[level]?.fact as string)
    const size = c.diagram.sizes[level] as number
    for (let value = 0; value < size; value++) {
      if (given >= 0 && value !== given && fact?.fixed === true) continue
      const kid = c.diagram.kids[(c.diagram.base[node - FIRST_NODE] as number) + value] as number
      const cost = here.cost + (value === given ? 0 : price(fact))
      if (cost < (best.get(kid)?.cost ?? Number.POSITIVE_INFINITY)) best.set(kid, { cost, from: node, value })
    }
  }
  return best
}

// A fact counts one; a reading of open law, or who they are, is the last thing to suggest.
function price(fact: Fact | undefined): number {
  if (fact?.dispute !== undefined) return 1.5
  return fact?.fixed === true ? 1.25 : 1
}

function pathTo(
  c: Compiled,
  known: Known,
  facts: ReadonlyMap<string, Fact>,
  best: ReadonlyMap<number, Step>,
  terminal: number,
  answer: Settled,
): Readonly<Record<string, Value>> {
  const changed = new Map<number, number>()
  for (let step = best.get(terminal); step !== undefined && step.from >= 0; step = best.get(step.from)) {
    const level = c.diagram.level[step.from - FIRST_NODE] as number
    if (known[level] !== step.value) changed.set(level, step.value)
  }
  const levels = [...changed.keys()]
  for (const level of levels) {
    const value = changed.get(level) as number
    changed.delete(level)
    if (!gives(c, known, changed, answer)) changed.set(level, value)
  }
  const found = [...changed]
    .sort(([a], [b]) => a - b)
    .map(([level, value]): [string, Value] => {
      const variable = c.variables[level] as Compiled['variables'][number]
      return [variable.fact, commonest(variable.classes[value] as readonly Value[], facts.get(variable.fact))]
    })
  return Object.fromEntries(found)
}

function gives(c: Compiled, known: Known, changed: ReadonlyMap<number, number>, answer: Settled): boolean {
  const { answer: found } = answersIn(
    reach(
      c.diagram,
      c.answers,
      known.map((v, level) => changed.get(level) ?? v),
    ),
  )
  return found.size === 1 && found.has(answer)
}

function commonest(values: readonly Value[], fact: Fact | undefined): Value {
  const weight = (v: Value) => fact?.weights?.[String(v)] ?? 1
  return values.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}
