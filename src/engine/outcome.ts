import type { Meanwhile } from './assessment.ts'
import { type Layers, type Standing, settle, standing } from './combine.ts'
import { answerIn, assumedOf, type Compiled, EXCLUDED, knownOf, lawIn, type Variable } from './compile.ts'
import { eachTest, type Facts, type Truth, truth } from './condition.ts'
import { TRUE } from './diagram.ts'
import { EITHER, type Known, type Reach, reach, reaching } from './frozen.ts'
import { possible } from './interpret.ts'
import type { Prepared } from './prepare.ts'
import type { Answer, Constraint, Rulebook, Settled } from './rulebook.ts'

/** The answers that remain possible, and whether that is exact. */
export interface Outcome {
  readonly law: ReadonlySet<Settled>
  readonly answer: ReadonlySet<Settled>
  readonly exact: boolean
  /** The given facts break a constraint that touches this action. */
  readonly contradicted: boolean
  /** How the diagram was asked; absent where only the interpreter answered, or facts contradict. */
  readonly asked?: Asked
}

/** What was known when a diagram was asked, and what its roots can come to. */
export interface Asked {
  readonly known: Known
  /** What the answers can come to. */
  readonly reach: Reach
  /** What yes/no roots can come to. */
  readonly holds: Reach
  /** Facts that were not given, where the answer could be another if one had a value that is never assumed. */
  readonly assumed: readonly string[]
}

/** The possible answers by the diagram, or by the interpreter where `useDiagram` is false. */
export function outcomeOf(
  rulebook: Rulebook,
  p: Prepared,
  result: Standing,
  facts: Facts,
  useDiagram: boolean,
): Outcome {
  if (!useDiagram) {
    const found = possible(p.rules, result, p.action.fallback)
    const contradicted = brokenConstraints(rulebook.constraints, facts).length > 0
    return { ...found, exact: isSettled(found.law) && isSettled(found.answer), contradicted }
  }
  const c = p.compiled()
  const known = knownOf(c.variables, facts)
  const reach = reaching(c.diagram, c.allowed, known)
  const mask = reach(c.answers)
  if (mask !== 0) {
    const asked = assuming(c, facts, mask) ?? { ...askedWith(c, known), reach, assumed: [] }
    return { ...answersIn(asked.reach(c.answers)), exact: true, contradicted: false, asked }
  }
  return { ...strictest(rulebook, c, facts, known), exact: true, contradicted: true }
}

function askedWith(c: Compiled, known: Known): Omit<Asked, 'assumed'> {
  const { diagram, allowed } = c
  return { known, reach: reaching(diagram, allowed, known), holds: reaching(diagram, allowed, known, EITHER) }
}

// What is never assumed counts all the same where the given facts leave nothing else.
function assuming(c: Compiled, facts: Facts, mask: number): Asked | undefined {
  const known = assumedOf(c.variables, facts)
  const levels = known.flatMap((value, level) => (value < -1 ? [level] : []))
  if (levels.length === 0) return undefined
  const asked = askedWith(c, known)
  const found = asked.reach(c.answers)
  if (found === 0) return undefined
  return { ...asked, assumed: found === mask ? [] : levels.map((l) => (c.variables[l] as Variable).fact) }
}

/**
 * Facts that contradict each other: the answer to them as given, and those that any one of them left out would settle.
 * Where these differ the strictest counts, so that a contradicting fact never makes an answer easier.
 */
function strictest(rulebook: Rulebook, c: Compiled, facts: Facts, known: Known): Pick<Outcome, 'law' | 'answer'> {
  const given = answersIn(reach(c.diagram, c.answers, TRUE, known))
  const law = new Set(given.law)
  const answer = new Set(given.answer)
  for (const fact of suspects(rulebook.constraints, facts)) {
    const without = known.map((v, i) => (c.variables[i]?.fact === fact ? -1 : v))
    const mask = reach(c.diagram, c.answers, c.allowed, without)
    if (mask === 0) continue
    const repaired = answersIn(mask)
    if (isSettled(repaired.law)) for (const a of repaired.law) law.add(a)
    if (isSettled(repaired.answer)) for (const a of repaired.answer) answer.add(a)
  }
  const strict = (set: Set<Settled>): ReadonlySet<Settled> =>
    set.has('must-not') ? new Set(['must-not'] as const) : set
  return { law: strict(law), answer: strict(answer) }
}

/** The given facts that take part in a broken constraint; all given ones that constraints read where no single one is broken. */
export function suspects(constraints: readonly Constraint[], facts: Facts): readonly string[] {
  const broken = brokenConstraints(constraints, facts)
  const found = new Set<string>()
  for (const c of broken.length > 0 ? broken : constraints)
    eachTest(c.holds, (fact) => facts[fact] !== undefined && found.add(fact))
  return [...found]
}

/** The constraints that the given facts break by themselves. */
export function brokenConstraints(constraints: readonly Constraint[], facts: Facts): readonly Constraint[] {
  return constraints.filter((c) => truth(c.holds, facts) === false)
}

/** Splits a set of terminals into both layers. */
export function answersIn(mask: number): Pick<Outcome, 'law' | 'answer'> {
  const law = new Set<Settled>()
  const answer = new Set<Settled>()
  for (let code = 0; code < EXCLUDED; code++) {
    if ((mask & (1 << code)) === 0) continue
    law.add(lawIn(code))
    answer.add(answerIn(code))
  }
  return { law, answer }
}

/** One answer, or `depends` where several are possible. */
export function wordFor(set: ReadonlySet<Settled>): Answer {
  return set.size === 1 ? ([...set][0] as Settled) : 'depends'
}

/** What is safe meanwhile: doing, if no completion says must-not or conflict; not doing, if none says must or conflict. */
export function meanwhileFor(outcome: Outcome): Meanwhile {
  const { answer } = outcome
  if (outcome.contradicted) return 'wait'
  const word = wordFor(answer)
  if (word !== 'depends') return word === 'conflict' ? 'wait' : word
  const safe = !answer.has('must-not') && !answer.has('conflict')
  const safeNot = !answer.has('must') && !answer.has('conflict')
  if (safe) return 'may'
  return safeNot ? 'must-not' : 'wait'
}

function isSettled(set: ReadonlySet<Settled>): boolean {
  return set.size === 1
}

/** Whether a yes/no root holds in every completion (true), in none (false), or in some (undefined). */
export function certainty(reach: Reach, root: number): Truth {
  const mask = reach(root)
  return mask === 2 ? true : mask === 1 ? false : undefined
}

/** The pairs `law answer` that some completion has, for comparing with the interpreter; `bare` leaves constraints out. */
export function reachableAnswers(c: Compiled, known: Known, bare: boolean): readonly string[] {
  const mask = reach(c.diagram, c.answers, bare ? TRUE : c.allowed, known)
  const found: string[] = []
  for (let code = 0; code < EXCLUDED; code++) if (mask & (1 << code)) found.push(`${lawIn(code)} ${answerIn(code)}`)
  return found
}

/** The plain interpreter's answer to complete facts: the readable reference. */
export function settleFacts(p: Prepared, facts: Facts): Layers {
  return settle(p.rules, standing(p.rules, facts), p.action.fallback)
}
