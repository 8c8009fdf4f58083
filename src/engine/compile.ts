import { byHouse, byLaw } from './combine.ts'
import { type Condition, eachTest, MalformedCondition, type Value } from './condition.ts'
import { apply, FALSE, type Logic, logicOf, openWorkshop, operation, TRUE, testOf, type Workshop } from './diagram.ts'
import { type Frozen, freeze, type Known } from './frozen.ts'
import type { Constraint, Fact, Fallback, Settled } from './rulebook.ts'
import type { InForce } from './selection.ts'

/** One fact as a diagram sees it: values that no condition tells apart share a class. */
export interface Variable {
  readonly fact: string
  readonly classes: readonly (readonly Value[])[]
  /** Where some values are never assumed: a bit for each class that a completion may assume. */
  readonly assumable?: number
}

/** Everything that one action's rules in force say, compiled. */
export interface Compiled {
  readonly variables: readonly Variable[]
  readonly diagram: Frozen
  /** Root of the answers (terminals are {@link codeOf}), also for completions that a constraint excludes. */
  readonly answers: number
  /** Root of what the constraints allow (yes/no). */
  readonly allowed: number
  /** Root of each rule's standing (yes/no), in the order of the rules; empty where only the answers were loaded. */
  readonly stands: readonly number[]
  /** For each duty, by {@link dutyKey}, the root of "some rule that lays it stands" (yes/no); empty where only the answers were loaded. */
  readonly duties: ReadonlyMap<string, number>
}

const settled: readonly Settled[] = ['must', 'may', 'must-not', 'conflict']

/** Terminal of completions that a constraint excludes, where a diagram was projected onto the allowed ones. */
export const EXCLUDED = 16

/** The terminal for an answer of law and the answer with house policy. */
export function codeOf(law: Settled, answer: Settled): number {
  return settled.indexOf(law) * 4 + settled.indexOf(answer)
}

/** The answer of law alone in a terminal. */
export function lawIn(code: number): Settled {
  return settled[code >> 2] as Settled
}

/** The answer with house policy in a terminal. */
export function answerIn(code: number): Settled {
  return settled[code & 3] as Settled
}

/** The key under which duties merge. */
export function dutyKey(d: { readonly duty: string; readonly on: string }): string {
  return `${d.duty} ${d.on}`
}

/** What is compiled: one action's rules in force, exceptions first, and its default. */
export interface Source {
  readonly rules: readonly InForce[]
  readonly fallback: Fallback
}

/** Compiles the rules of one action with the constraints that touch their facts. */
export function compile(source: Source, constraints: readonly Constraint[], facts: readonly Fact[]): Compiled {
  return compileTogether([source], constraints, facts, true)[0] as Compiled
}

/** Compiles several actions into one diagram, so that they share nodes; `stands` and `duties` are empty unless asked for. */
export function compileTogether(
  sources: readonly Source[],
  constraints: readonly Constraint[],
  facts: readonly Fact[],
  withStands: boolean,
): readonly Compiled[] {
  const variables = variablesTogether(sources, constraints, facts)
  const w = openWorkshop(variables.map((v) => v.classes.length))
  const logic = logicOf(w)
  const read = reader(w, logic, variables)
  const roots = sources.map(({ rules, fallback }) => {
    const allowed = closure(rules, constraints)
      .map((c) => read(c.holds))
      .reduce(logic.and, TRUE)
    const { stands, broken } = standingDiagrams(rules, logic, read)
    const answers = broken ? codeOf('conflict', 'conflict') : answerDiagram(w, rules, stands, logic, fallback)
    if (!withStands) return { own: [answers, allowed], keys: [] }
    const duties = dutyDiagrams(rules, stands, logic)
    return { own: [answers, allowed, ...duties.values(), ...stands], keys: [...duties.keys()] }
  })
  const diagram = freeze(
    w,
    roots.flatMap((r) => r.own),
  )
  let next = 0
  return roots.map(({ own, keys }) => {
    const [answers, allowed, ...rest] = diagram.roots.slice(next, next + own.length) as [number, number, ...number[]]
    next += own.length
    const duties = new Map(keys.map((key, i) => [key, rest[i] as number]))
    return { variables, diagram, answers, allowed, stands: rest.slice(keys.length), duties }
  })
}

// Two rules may lay the same duty in turn, so that it is due in every completion though neither always stands.
function dutyDiagrams(rules: readonly InForce[], stands: readonly number[], logic: Logic): Map<string, number> {
  const duties = new Map<string, number>()
  rules.forEach(({ rule }, i) => {
    for (const d of rule.duties ?? []) {
      const key = dutyKey(d)
      duties.set(key, logic.or(duties.get(key) ?? FALSE, stands[i] as number))
    }
  })
  return duties
}

/** The variables that several actions share in one diagram. */
export function variablesTogether(
  sources: readonly Source[],
  constraints: readonly Constraint[],
  facts: readonly Fact[],
): readonly Variable[] {
  const conditions = sources.flatMap((s) => [
    ...s.rules.map((r) => r.version.when),
    ...closure(s.rules, constraints).map((c) => c.holds),
  ])
  return variablesOf([...new Set(conditions)], facts)
}

/** The constraints that touch the rules' facts, directly or through another constraint. */
export function closure(rules: readonly InForce[], constraints: readonly Constraint[]): readonly Constraint[] {
  const reached = new Set<string>()
  for (const r of rules) eachTest(r.version.when, (fact) => reached.add(fact))
  const chosen = new Set<Constraint>()
  for (let grew = true; grew; ) {
    grew = false
    for (const c of constraints) {
      if (chosen.has(c)) continue
      const own: string[] = []
      eachTest(c.holds, (fact) => own.push(fact))
      if (!own.some((f) => reached.has(f))) continue
      chosen.add(c)
      for (const f of own) reached.add(f)
      grew = true
    }
  }
  return constraints.filter((c) => chosen.has(c))
}

/** The variables that conditions read, in the rulebook's order, each with its classes of values. */
export function variablesOf(conditions: readonly Condition[], facts: readonly Fact[]): readonly Variable[] {
  const tests = new Map<string, Set<string>[]>()
  for (const c of conditions)
    eachTest(c, (fact, values) => {
      const list = tests.get(fact) ?? []
      list.push(new Set(values.map(String)))
      tests.set(fact, list)
    })
  const variables: Variable[] = []
  for (const f of facts) {
    const sets = tests.get(f.id)
    if (!sets) continue
    const classes = new Map<string, Value[]>()
    for (const v of valuesOf(f)) {
      const signature = sets.map((s) => (s.has(String(v)) ? '1' : '0')).join('')
      classes.set(signature, [...(classes.get(signature) ?? []), v])
    }
    variables.push({ fact: f.id, ...assumable([...classes.values()], f.onlyIfGiven) })
  }
  return variables
}

function assumable(
  classes: readonly (readonly Value[])[],
  onlyIfGiven: readonly Value[] | undefined,
): Omit<Variable, 'fact'> {
  if (onlyIfGiven === undefined) return { classes }
  const mask = classes.reduce((m, values, i) => (values.every((v) => onlyIfGiven.includes(v)) ? m : m | (1 << i)), 0)
  return { classes, assumable: mask }
}

/** The values that a completion may give a fact: `unknown` is not one. */
export function valuesOf(fact: Fact): readonly Value[] {
  if (fact.kind === 'yes-no') return [true, false]
  return (fact.values ?? []).filter((v) => v !== 'unknown')
}

/** What is known of each variable, and of the others what a completion assumes: nothing that must be given. */
export function assumedOf(variables: readonly Variable[], facts: Readonly<Record<string, unknown>>): Known {
  return knownOf(variables, facts).map((value, i) => {
    const { assumable } = variables[i] as Variable
    return value >= 0 || assumable === undefined ? value : -2 - assumable
  })
}

/** What is known of each variable, from facts; a value in no class (as `unknown`) is not known. */
export function knownOf(variables: readonly Variable[], facts: Readonly<Record<string, unknown>>): Known {
  return variables.map((v) => {
    const value = facts[v.fact]
    return value === undefined ? -1 : v.classes.findIndex((c) => (c as readonly unknown[]).includes(value))
  })
}

function reader(w: Workshop, logic: Logic, variables: readonly Variable[]): (c: Condition) => number {
  const index = new Map(variables.map((v, i) => [v.fact, i]))
  const memo = new Map<Condition, number>()
  const read = (c: Condition): number => {
    const known = memo.get(c)
    if (known !== undefined) return known
    const result = build(c)
    memo.set(c, result)
    return result
  }
  const build = (c: Condition): number => {
    if ('fact' in c) {
      const level = index.get(c.fact)
      if (level === undefined) throw new MalformedCondition('a condition reads a fact that is not in the rulebook')
      const { classes } = variables[level] as Variable
      return testOf(w, level, (v) => c.in.includes((classes[v] as readonly Value[])[0] as Value))
    }
    if ('clause' in c) return read(c.when)
    if ('not' in c) return logic.not(read(c.not))
    if ('all' in c) return c.all.map(read).reduce(logic.and, TRUE)
    if ('any' in c) return c.any.map(read).reduce(logic.or, FALSE)
    throw new MalformedCondition('unknown shape of condition')
  }
  return read
}

function standingDiagrams(
  rules: readonly InForce[],
  logic: Logic,
  read: (c: Condition) => number,
): { stands: readonly number[]; broken: boolean } {
  const displaced = rules.map(() => FALSE)
  const stands: number[] = []
  let broken = false
  rules.forEach((entry, i) => {
    let met = FALSE
    try {
      met = read(entry.version.when)
    } catch {
      broken = true
    }
    const own = logic.and(met, logic.not(displaced[i] as number))
    stands.push(own)
    for (const j of entry.excepts) displaced[j] = logic.or(displaced[j] as number, own)
  })
  return { stands, broken }
}

function answerDiagram(
  w: Workshop,
  rules: readonly InForce[],
  stands: readonly number[],
  logic: Logic,
  fallback: Fallback,
): number {
  const some = (effect: string, house: boolean) =>
    rules.reduce(
      (d, r, i) => (r.house === house && r.rule.effect === effect ? logic.or(d, stands[i] as number) : d),
      FALSE,
    )
  // Terminals 0..3 hold two booleans, then four answers of law, then the pair of law and house.
  const pair = operation((a, b) => a * 2 + b)
  const law = operation((fr, p) => settled.indexOf(byLaw(fr >= 2, fr % 2 === 1, p === TRUE, fallback)))
  const house = operation((l, fr) => {
    const word = settled[l] as Settled
    return codeOf(word, word === 'may' ? byHouse(fr >= 2, fr % 2 === 1) : word)
  })
  const lawful = apply(w, law, apply(w, pair, some('forbids', false), some('requires', false)), some('permits', false))
  return apply(w, house, lawful, apply(w, pair, some('forbids', true), some('requires', true)))
}
