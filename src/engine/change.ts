import type { Change } from './assessment.ts'
import { answerIn, type Compiled } from './compile.ts'
import type { Value } from './condition.ts'
import { FALSE, FIRST_NODE, TRUE } from './diagram.ts'
import { type Known, levelAt, mayBe, reach, step } from './frozen.ts'
import { answersIn } from './outcome.ts'
import type { Answer, Fact, Settled } from './rulebook.ts'

interface Step {
  readonly node: number
  readonly within: number
  readonly cost: number
  readonly from: Step | undefined
  readonly level: number
  readonly value: number
}

/** After so many steps the search gives up: what is so far away is no advice. */
const mostSteps = 40_000

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
  const changes = new Map<Settled, Change>()
  for (const end of nearestFirst(c, known, facts)) {
    const answer = answerIn(end.node)
    if (answer === current || changes.has(answer)) continue
    changes.set(answer, { facts: pathTo(c, known, facts, end, answer), answer })
    if (changes.size === 4 - (current === 'depends' ? 0 : 1)) break
  }
  return [...changes.values()]
}

/** The allowed terminals in the order of what it costs to get to them (Dijkstra's search over the diagram and what is allowed). */
function* nearestFirst(c: Compiled, known: Known, facts: ReadonlyMap<string, Fact>): Generator<Step> {
  const priced = c.variables.map((v) => facts.get(v.fact))
  // Prices are quarters, so a bucket for each quarter keeps the order without a heap.
  const buckets: Step[][] = [[{ node: c.answers, within: c.allowed, cost: 0, from: undefined, level: -1, value: -1 }]]
  const done = new Set<number>()
  for (let cost = 0; cost < buckets.length; cost++) {
    for (let here = buckets[cost]?.pop(); here !== undefined; here = buckets[cost]?.pop()) {
      if (here.node < FIRST_NODE && here.within === TRUE) yield here
      const key = here.node * 0x4000000 + here.within
      if (here.within === FALSE || (here.node < FIRST_NODE && here.within === TRUE) || done.has(key)) continue
      done.add(key)
      if (done.size > mostSteps) return
      for (const next of stepsFrom(c, known, priced, here)) {
        const bucket = buckets[next.cost] ?? []
        bucket.push(next)
        buckets[next.cost] = bucket
      }
    }
  }
}

function stepsFrom(c: Compiled, known: Known, facts: readonly (Fact | undefined)[], here: Step): readonly Step[] {
  const d = c.diagram
  const level = Math.min(levelAt(d, here.node), levelAt(d, here.within))
  const given = known[level] as number
  const steps: Step[] = []
  for (let value = (d.sizes[level] as number) - 1; value >= 0; value--) {
    if (given >= 0 && value !== given && facts[level]?.fixed === true) continue
    if (given < -1 && !mayBe(given, value)) continue
    const cost = here.cost + (value === given ? 0 : price(facts[level]))
    steps.push({
      node: step(d, here.node, level, value),
      within: step(d, here.within, level, value),
      cost,
      from: here,
      level,
      value,
    })
  }
  return steps
}

// In quarters: a fact counts one; a reading of open law, or who they are, is the last thing to suggest.
function price(fact: Fact | undefined): number {
  if (fact?.dispute !== undefined) return 6
  return fact?.fixed === true ? 5 : 4
}

function pathTo(
  c: Compiled,
  known: Known,
  facts: ReadonlyMap<string, Fact>,
  end: Step,
  answer: Settled,
): Readonly<Record<string, Value>> {
  const changed = new Map<number, number>()
  for (let at: Step | undefined = end; at?.from !== undefined; at = at.from)
    if (known[at.level] !== at.value) changed.set(at.level, at.value)
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
      c.allowed,
      known.map((v, level) => changed.get(level) ?? v),
    ),
  )
  return found.size === 1 && found.has(answer)
}

function commonest(values: readonly Value[], fact: Fact | undefined): Value {
  const weight = (v: Value) => fact?.weights?.[String(v)] ?? 1
  return values.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}
