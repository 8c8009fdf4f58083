import {
  boundaryDifferences,
  caseDifferences,
  checkExceptions,
  checkTime,
  type Proof,
  prove,
  type Task,
  type VectorCase,
} from '../../src/engine/check/index.ts'
import {
  bearsOn,
  inForce,
  packOf,
  packsFor,
  type Rule,
  type Rulebook,
  starterPolicy,
  type Truth,
  truth,
} from '../../src/engine/index.ts'
import { isEquivalent } from './equivalent.ts'
import type { RuleMutant } from './rule-mutants.ts'
import type { Trial } from './trial.ts'

/** What becomes of a mutant: what notices it, or that nothing does, or that nothing can because it changes nothing. */
export type Fate = 'example' | 'boundary' | 'structure' | 'vector' | 'proof' | 'equivalent' | 'survived'

/** Tries one mutant, the cheapest test first. */
export function fateOf(trial: Trial, mutant: RuleMutant): Fate {
  const original = trial.rulebook.rules.find((r) => r.id === mutant.rule.id) as Rule
  if (examplesFail(mutant.rule)) return 'example'
  if (boundariesFail(trial, mutant.rule)) return 'boundary'
  const rulebook: Rulebook = {
    ...trial.rulebook,
    rules: trial.rulebook.rules.map((r) => (r.id === original.id ? mutant.rule : r)),
  }
  if (structureFails(trial.rulebook, rulebook, original)) return 'structure'
  if (vectorFails(trial, rulebook, original, mutant.rule)) return 'vector'
  if (proofFails(trial, rulebook, original, mutant.rule)) return 'proof'
  return isEquivalent(trial, original, mutant, rulebook) ? 'equivalent' : 'survived'
}

function boundariesFail({ boundaries, rulebook }: Trial, rule: Rule): boolean {
  return boundaries.some((b) => b.rules.includes(rule.id) && boundaryDifferences(rule, b, rulebook.facts).length > 0)
}

function examplesFail(rule: Rule): boolean {
  return rule.examples.some((e) => {
    const version = rule.versions.find((v) => inForce(v, e.on))
    const found = version ? truth(version.when, e.facts) : false
    return (found === undefined ? 'unknown' : found ? 'met' : 'not-met') !== e.expect
  })
}

// Only what the checker says of this rule and of those that name it: the rest is as it was.
function structureFails(before: Rulebook, after: Rulebook, rule: Rule): boolean {
  const near = (book: Rulebook) =>
    [...checkTime(book), ...checkExceptions(book).findings].filter((f) => f.at.includes(rule.id)).length
  return near(after) > near(before)
}

function vectorFails(trial: Trial, rulebook: Rulebook, original: Rule, changed: Rule): boolean {
  const concerned = trial.vectors.flatMap((vector) =>
    vector.cases
      .map((c) => narrowed(trial.rulebook, c, original, changed))
      .filter((c) => c !== undefined)
      .map((c) => ({ vector, c })),
  )
  return concerned.some(({ vector, c }) => caseDifferences(rulebook, vector, c, trial.covers).length > 0)
}

/** The case with only the actions that the rule bears on; undefined where the change cannot be felt. */
function narrowed(rulebook: Rulebook, c: VectorCase, original: Rule, changed: Rule): VectorCase | undefined {
  const { situation } = c
  const packs = packsFor(
    rulebook,
    situation.facility?.['state'] as string | undefined,
    situation.policies ?? [starterPolicy],
  )
  if (!packs.some((p) => p.id === packOf(original.id))) return undefined
  const day = situation.at.slice(0, 10)
  const facility = Object.fromEntries(Object.entries(situation.facility ?? {}).map(([k, v]) => [`facility.${k}`, v]))
  const facts = { ...facility, ...(situation.facts as Record<string, string | boolean>) }
  const holds = (rule: Rule): Truth => {
    const version = rule.versions.find((v) => inForce(v, day))
    return version ? truth(version.when, facts) : false
  }
  const [was, is] = [holds(original), holds(changed)]
  const sameCondition = original.versions === changed.versions
  if (was === false && is === false) return undefined
  if (!sameCondition && was === is && was !== undefined) return undefined
  const actions = new Set(rulebook.actions.filter((a) => bearsOn(original, a)).map((a) => a.id))
  const expect = c.expect.filter((e) => actions.has(e.action))
  if (expect.length === 0) return undefined
  const { warnings: _, ...rest } = c
  return { ...rest, expect, situation: { ...situation, actions: [...new Set(expect.map((e) => e.action))] } }
}

/** The most sets of versions that are proved anew for one mutant: the first and the last days of a rule differ most. */
const mostProofs = 4

function proofFails(trial: Trial, rulebook: Rulebook, original: Rule, changed: Rule): boolean {
  const tasks = trial.tasks.filter((t) => t.key.includes(`${original.id}@`))
  const chosen =
    tasks.length <= mostProofs
      ? tasks
      : [0, 1, 2, 3].map((i) => tasks[Math.floor((i * (tasks.length - 1)) / 3)] as Task)
  return chosen.some((task) => {
    const before = provedBefore(trial, task)
    const after = prove(rulebook, task, trial.properties)
    if (!after.total || after.broken.length > before.broken.length) return true
    const listed = new Set(before.conflicts.map((x) => x.rules.join(' ')))
    if (after.conflicts.some((x) => !listed.has(x.rules.join(' ')))) return true
    const stands = before.standing.includes(original.id)
    return stands && changed.effect === original.effect && !after.standing.includes(original.id)
  })
}

const known = new Map<string, Proof>()

// The proof without the mutant is the same for all mutants.
function provedBefore(trial: Trial, task: Task): Proof {
  const proof = known.get(task.key) ?? prove(trial.rulebook, task, trial.properties)
  known.set(task.key, proof)
  return proof
}
