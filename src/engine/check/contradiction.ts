import type { Compiled } from '../compile.ts'
import type { Value } from '../condition.ts'
import { FALSE } from '../diagram.ts'
import { step } from '../frozen.ts'
import { meanwhileFor, outcomeOf, wordFor } from '../outcome.ts'
import type { Prepared } from '../prepare.ts'
import type { Answer, Rulebook } from '../rulebook.ts'

/** What became of contradictions that were tried: how many, and one that made an answer easier or did not wait. */
export interface ContradictionsTried {
  readonly tried: number
  readonly easier?: Readonly<Record<string, Value>>
}

/** Situations that are drawn for each set of versions. */
const draws = 12

// A conflict and an open answer both wait: neither is easier than the other.
const ease: Readonly<Record<Answer, number>> = { 'must-not': 0, conflict: 1, depends: 1, may: 2, must: 3 }

/**
 * Draws complete facts that agree, puts one fact in the place of another so that they contradict each other, and looks whether
 * the answer waits and has not become easier. The draw is repeatable: it depends on the set alone.
 */
export function tryContradictions(rulebook: Rulebook, p: Prepared, c: Compiled, seed: number): ContradictionsTried {
  const roll = dice(seed)
  let tried = 0
  for (let n = 0; n < draws; n++) {
    const values = agreeing(c, roll)
    const breaking = breakers(c, values)
    if (breaking.length === 0) continue
    const { level, value } = breaking[roll(breaking.length)] as Breaker
    const without = factsOf(c, values, level)
    const facts = { ...without, [variableAt(c, level).fact]: firstOf(c, level, value) }
    tried++
    if (!strict(rulebook, p, without, facts)) return { tried, easier: facts }
  }
  return { tried }
}

function strict(
  rulebook: Rulebook,
  p: Prepared,
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): boolean {
  const nobody = { met: [], stands: [], broken: [] }
  const was = outcomeOf(rulebook, p, nobody, before, true)
  const is = outcomeOf(rulebook, p, nobody, after, true)
  if (was.contradicted) return true
  if (!is.contradicted || meanwhileFor(is) !== 'wait') return false
  const layers = [
    [wordFor(was.law), wordFor(is.law)],
    [wordFor(was.answer), wordFor(is.answer)],
  ] as const
  return layers.every(([w, i]) => w === 'depends' || ease[i] <= ease[w])
}

interface Breaker {
  readonly level: number
  readonly value: number
}

// Walks down what the constraints allow, so that no draw is thrown away.
function agreeing(c: Compiled, roll: (below: number) => number): readonly number[] {
  let node = c.allowed
  return c.variables.map((v, level) => {
    const open = v.classes.flatMap((_, k) => (step(c.diagram, node, level, k) === FALSE ? [] : [k]))
    const value = open[roll(open.length)] as number
    node = step(c.diagram, node, level, value)
    return value
  })
}

function breakers(c: Compiled, values: readonly number[]): readonly Breaker[] {
  const allowed = (at: number, value: number) =>
    values.reduce((node, v, level) => step(c.diagram, node, level, level === at ? value : v), c.allowed) !== FALSE
  return c.variables.flatMap((v, level) =>
    v.classes.flatMap((_, value) => (value === values[level] || allowed(level, value) ? [] : [{ level, value }])),
  )
}

function factsOf(c: Compiled, values: readonly number[], leftOut: number): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    values.flatMap((v, level) =>
      level === leftOut ? [] : [[variableAt(c, level).fact, firstOf(c, level, v)] as const],
    ),
  )
}

function variableAt(c: Compiled, level: number): Compiled['variables'][number] {
  return c.variables[level] as Compiled['variables'][number]
}

function firstOf(c: Compiled, level: number, value: number): Value {
  return (variableAt(c, level).classes[value] as readonly Value[])[0] as Value
}

function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
