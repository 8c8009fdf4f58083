import type { Task } from '../../src/engine/check/index.ts'
import { compileTogether } from '../../src/engine/compile.ts'
import { FALSE, FIRST_NODE, TRUE } from '../../src/engine/diagram.ts'
import { type Frozen, levelAt, step } from '../../src/engine/frozen.ts'
import {
  type Action,
  bearsOn,
  type Day,
  packOf,
  packsFor,
  prepare,
  type Rule,
  type Rulebook,
} from '../../src/engine/index.ts'
import type { RuleMutant } from './rule-mutants.ts'
import type { Trial } from './trial.ts'

/**
 * True if it is proved that nobody can feel the change: for every set of versions that it touches and every completion that the
 * constraints allow, the answers, the duties and the rules that stand are the same.
 */
export function isEquivalent(trial: Trial, original: Rule, mutant: RuleMutant, changed: Rulebook): boolean {
  return placesOf(trial, original, mutant).every((task) => {
    const packs = packsFor(trial.rulebook, task.state, task.policies)
    return task.actions.every((id) => {
      const action = trial.rulebook.actions.find((a) => a.id === id) as Action
      return sameFor(trial.rulebook, changed, (book) => prepare(book, packs, action, task.day).rules, action)
    })
  })
}

type Place = Pick<Task, 'state' | 'policies' | 'day' | 'actions'>

function placesOf(trial: Trial, original: Rule, mutant: RuleMutant): readonly Place[] {
  if (mutant.operator !== 'shift-date')
    // Actions that share a set of versions and a default have the same diagram: one of them is enough.
    return trial.tasks
      .filter((t) => t.key.includes(`${original.id}@`))
      .map((t) => ({ ...t, actions: t.actions.slice(0, 1) }))
  const days = daysBetween(original, mutant.rule)
  const actions = trial.rulebook.actions.filter((a) => bearsOn(original, a)).map((a) => a.id)
  const pack = trial.rulebook.packs.find((p) => p.id === packOf(original.id))
  const states =
    pack?.kind === 'state' ? [pack.state] : [undefined, ...trial.rulebook.packs.flatMap((p) => p.state ?? [])]
  const policies = trial.rulebook.packs.filter((p) => p.kind === 'house').map((p) => p.id)
  return states.flatMap((state) => days.map((day) => ({ state, policies, day, actions })))
}

// Only on the days by which a version was moved is another one in force.
function daysBetween(original: Rule, changed: Rule): readonly Day[] {
  const days = new Set<Day>()
  original.versions.forEach((v, i) => {
    const w = changed.versions[i] as Rule['versions'][number]
    for (const [a, b] of [
      [v.from, w.from],
      [v.until, w.until],
    ])
      if (a !== undefined && b !== undefined && a !== b) days.add([a, b].sort()[0] as Day)
  })
  return [...days]
}

function sameFor(
  before: Rulebook,
  after: Rulebook,
  rulesOf: (book: Rulebook) => ReturnType<typeof prepare>['rules'],
  action: Action,
): boolean {
  const books = [before, after].map(rulesOf)
  const compiled = compileTogether(
    books.map((rules) => ({ rules, fallback: action.fallback })),
    before.constraints,
    before.facts,
    true,
  )
  const [a, b] = compiled as [(typeof compiled)[number], (typeof compiled)[number]]
  const allowed: readonly [number, number] = [a.allowed, b.allowed]
  const same = (x: number, y: number) => sameWhere(a.diagram, allowed, x, y)
  const standing = (i: 0 | 1) =>
    new Map((books[i] ?? []).map((r, j) => [r.rule.id, ((i === 0 ? a : b).stands[j] as number | undefined) ?? FALSE]))
  const [one, two] = [standing(0), standing(1)]
  const ids = [...new Set([...one.keys(), ...two.keys()])]
  return (
    same(a.answers, b.answers) &&
    ids.every((id) => same(one.get(id) ?? FALSE, two.get(id) ?? FALSE)) &&
    [...new Set([...a.duties.keys(), ...b.duties.keys()])].every((key) =>
      same(a.duties.get(key) ?? FALSE, b.duties.get(key) ?? FALSE),
    )
  )
}

// A completion that either set of constraints allows must lead both to the same place.
function sameWhere(d: Frozen, [p, q]: readonly [number, number], x: number, y: number): boolean {
  const seen = new Set<string>()
  const go = (nodes: readonly [number, number, number, number]): boolean => {
    const [r, s, left, right] = nodes
    if ((r === FALSE && s === FALSE) || left === right) return true
    if (left < FIRST_NODE && right < FIRST_NODE && (r === TRUE || s === TRUE)) return false
    const key = nodes.join(' ')
    if (seen.has(key)) return true
    seen.add(key)
    const level = Math.min(...nodes.map((n) => levelAt(d, n)))
    for (let v = 0; v < (d.sizes[level] as number); v++) {
      const [a, b, c, e] = nodes.map((n) => step(d, n, level, v)) as [number, number, number, number]
      if (!go([a, b, c, e])) return false
    }
    return true
  }
  return go([p, q, x, y])
}
