import { answerIn, type Compiled, EXCLUDED, lawIn } from '../compile.ts'
import type { Value } from '../condition.ts'
import { addDays } from '../day.ts'
import { TRUE } from '../diagram.ts'
import { canHold, levelAt, reach, step } from '../frozen.ts'
import { keyOf, type Prepared, prepare } from '../prepare.ts'
import type { Action, Pack, Rulebook, Settled } from '../rulebook.ts'
import { inForce, packOf, packsFor } from '../selection.ts'
import type { Day } from '../text.ts'
import { type ContradictionsTried, tryContradictions } from './contradiction.ts'
import { countWhere, witnessOf } from './count.ts'

/** Putting `worse` in the place of `better` never makes an answer easier; the words say why. */
export interface Property {
  readonly id: string
  readonly fact: string
  readonly worse: Value
  readonly better: readonly Value[]
  /** A group of actions, `@disclose`. */
  readonly group: string
  readonly why: string
}

/** A minimal set of rules that can stand together and end in conflict. */
export interface ConflictFound {
  readonly rules: readonly [string, string]
  readonly actions: readonly string[]
  readonly packs: string
  readonly day: Day
  readonly witness: Readonly<Record<string, Value>>
  readonly count: bigint
}

/** What was proved of one distinct set of rule versions. */
export interface Proof {
  readonly key: string
  readonly packs: string
  readonly day: Day
  readonly actions: readonly string[]
  readonly rules: readonly string[]
  readonly nodes: number
  readonly facts: number
  readonly completions: bigint
  readonly total: boolean
  readonly conflicts: readonly ConflictFound[]
  readonly broken: readonly { readonly property: string; readonly witness: Readonly<Record<string, Value>> }[]
  readonly contradictions: ContradictionsTried
  /** Rules that stand in some completion. */
  readonly standing: readonly string[]
}

/** One distinct set of versions to prove: the first day, packs and action that select it, and all actions that share it. */
export interface Task {
  readonly key: string
  readonly state: string | undefined
  readonly policies: readonly string[]
  readonly day: Day
  readonly actions: readonly string[]
}

/** The days that select versions of these packs: each day on which anything changes, the day before and the day after. */
export function daysThatSelect(rulebook: Rulebook, packs: readonly Pack[]): readonly Day[] {
  const ids = new Set(packs.map((p) => p.id))
  const days = new Set<Day>()
  for (const r of rulebook.rules) {
    if (!ids.has(packOf(r.id))) continue
    for (const v of r.versions)
      for (const d of [v.from, v.until]) if (d !== undefined) for (const n of [-1, 0, 1]) days.add(addDays(d, n))
  }
  return [...days].sort()
}

/** Every distinct set of rule versions that any state, day and action selects, under the house policies. */
export function tasksFor(rulebook: Rulebook, states: readonly (string | undefined)[]): readonly Task[] {
  const policies = rulebook.packs.filter((p) => p.kind === 'house').map((p) => p.id)
  const found = new Map<string, { task: Omit<Task, 'actions'>; actions: Set<string> }>()
  for (const state of states) {
    const packs = packsFor(rulebook, state, policies)
    for (const day of distinctDays(rulebook, packs))
      for (const action of rulebook.actions) {
        const key = keyOf(action, prepare(rulebook, packs, action, day).rules)
        const known = found.get(key)
        if (known) known.actions.add(action.id)
        else found.set(key, { task: { key, state, policies, day }, actions: new Set([action.id]) })
      }
  }
  return [...found.values()].map((f) => ({ ...f.task, actions: [...f.actions] }))
}

// Of the days that select the same versions of every rule, the first is enough.
function distinctDays(rulebook: Rulebook, packs: readonly Pack[]): readonly Day[] {
  const ids = new Set(packs.map((p) => p.id))
  const rules = rulebook.rules.filter((r) => ids.has(packOf(r.id)))
  const first = new Map<string, Day>()
  for (const day of daysThatSelect(rulebook, packs)) {
    const signature = rules.map((r) => r.versions.findIndex((v) => inForce(v, day))).join(',')
    if (!first.has(signature)) first.set(signature, day)
  }
  return [...first.values()]
}

/** Proves one set of versions: total, its conflicts, the properties, and which rules can stand. */
export function prove(rulebook: Rulebook, task: Task, properties: readonly Property[]): Proof {
  const packs = packsFor(rulebook, task.state, task.policies)
  const action = rulebook.actions.find((a) => a.id === task.actions[0]) as Action
  const p = prepare(rulebook, packs, action, task.day)
  const c = p.whole()
  const unknown = c.variables.map(() => -1)
  const mask = reach(c.diagram, c.answers, c.allowed, unknown)
  const name = packs.map((k) => k.id).join(' ')
  const concerned = properties.filter((q) =>
    task.actions.some((id) => rulebook.actions.find((a) => a.id === id)?.groups.includes(q.group)),
  )
  return {
    key: task.key,
    packs: name,
    day: task.day,
    actions: task.actions,
    rules: p.rules.map((r) => r.rule.id),
    nodes: c.diagram.level.length,
    facts: c.variables.length,
    completions: countWhere(c, [c.allowed], ([within]) => within === TRUE),
    total: isTotal(mask),
    conflicts: conflictsIn(p, c, mask, task, name),
    broken: concerned.flatMap((q) => breaks(c, q)),
    contradictions: tryContradictions(rulebook, p, c, task.key.length),
    standing: p.rules.filter((_, i) => canHold(c.diagram, c.stands[i] as number, c.allowed)).map((r) => r.rule.id),
  }
}

// Every allowed completion ends in one of the sixteen pairs of answers, and some completion is allowed.
function isTotal(mask: number): boolean {
  return mask !== 0 && mask >> EXCLUDED === 0
}

function conflictsIn(p: Prepared, c: Compiled, mask: number, task: Task, packs: string): readonly ConflictFound[] {
  const codes = Array.from({ length: EXCLUDED }, (_, i) => i).filter((code) => mask & (1 << code))
  const found: ConflictFound[] = []
  for (const house of [false, true]) {
    if (
      !codes.some((code) =>
        house ? lawIn(code) === 'may' && answerIn(code) === 'conflict' : lawIn(code) === 'conflict',
      )
    )
      continue
    p.rules.forEach((f, i) => {
      p.rules.forEach((r, j) => {
        if (f.house !== house || r.house !== house || f.rule.effect !== 'forbids' || r.rule.effect !== 'requires')
          return
        const roots = [c.allowed, c.stands[i] as number, c.stands[j] as number]
        const seen = witnessOf(c, roots)
        if (seen)
          found.push({
            rules: [f.rule.id, r.rule.id],
            actions: task.actions,
            packs,
            day: task.day,
            witness: seen,
            count: countWhere(c, roots, (terminals) => terminals.every((x) => x === TRUE)),
          })
      })
    })
  }
  return found
}

const ease: readonly Settled[] = ['must-not', 'conflict', 'may', 'must']

// Without constraints, so that it holds for facts that contradict each other too.
function breaks(c: Compiled, q: Property): Proof['broken'] {
  const level = c.variables.findIndex((v) => v.fact === q.fact)
  const classOf = (value: Value) => c.variables[level]?.classes.findIndex((k) => k.includes(value)) ?? -1
  if (level < 0) return []
  const worse = fix(c, level, classOf(q.worse))
  return q.better.flatMap((value) => {
    const better = fix(c, level, classOf(value))
    const easier = (x: number, y: number) =>
      ease.indexOf(answerIn(x)) > ease.indexOf(answerIn(y)) || ease.indexOf(lawIn(x)) > ease.indexOf(lawIn(y))
    const found = fixedWitness(c, level, worse, better, easier)
    return found ? [{ property: q.id, witness: { ...found, [q.fact]: q.worse } }] : []
  })
}

type Pinned = (node: number, at: number, value: number) => number

function fix(c: Compiled, level: number, value: number): Pinned {
  return (node, at, v) => step(c.diagram, node, at, at === level ? value : v)
}

// The path is built on the way back, so that a search that fails builds none.
function fixedWitness(
  c: Compiled,
  pinned: number,
  one: Pinned,
  two: Pinned,
  wanted: (x: number, y: number) => boolean,
): Readonly<Record<string, Value>> | undefined {
  const d = c.diagram
  const dead = new Set<number>()
  const go = (x: number, y: number): Record<string, Value> | undefined => {
    const level = Math.min(levelAt(d, x), levelAt(d, y))
    if (level >= d.sizes.length) return wanted(x, y) ? {} : undefined
    // Below the pinned fact the same node leads to the same answers.
    if (x === y && level > pinned) return undefined
    const key = x * 0x4000000 + y
    if (dead.has(key)) return undefined
    const size = d.sizes[level] as number
    for (let v = 0; v < size; v++) {
      const found = go(one(x, level, v), two(y, level, v))
      if (found === undefined) continue
      const variable = c.variables[level] as Compiled['variables'][number]
      return { [variable.fact]: (variable.classes[v] as readonly Value[])[0] as Value, ...found }
    }
    dead.add(key)
    return undefined
  }
  return go(c.answers, c.answers)
}
