import type { Condition, Constraint, Effect, Fact, Facts, Rule, Rulebook, Value } from './index.ts'

/** Random numbers that a seed repeats (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) % below
  }
}

const word = { en: 'word', es: 'palabra' }

/** A small random rulebook of one action: every construct of the engine, nested and contradictory as chance has it. */
export function toyRulebook(roll: (below: number) => number): Rulebook {
  const facts: Fact[] = Array.from({ length: 3 + roll(4) }, (_, i) =>
    roll(2) === 0
      ? { id: `f${i}`, kind: 'yes-no', question: word, who: 'desk' }
      : {
          id: `f${i}`,
          kind: 'choice',
          values: ['a', 'b', 'c', 'd', 'unknown'].slice(roll(3)),
          question: word,
          who: 'desk',
        },
  )
  const rules = Array.from({ length: 2 + roll(8) }, (_, i) => toyRule(roll, facts, i))
  const constraints: Constraint[] = Array.from({ length: roll(3) }, (_, i) => ({
    id: `c${i}`,
    holds: toyCondition(roll, facts, 2),
    explain: word,
  }))
  return {
    version: 'toy',
    facts,
    constraints,
    rules,
    duties: { d0: word, d1: word },
    packs: [
      { id: 'us', kind: 'federal', title: word, checkedTo: '2026-11-23' },
      { id: 'house/starter', kind: 'house', title: word, checkedTo: '2026-11-23' },
    ],
    actions: [
      {
        id: 'act',
        groups: ['@all'],
        question: word,
        doing: word,
        notDoing: word,
        binds: 'facility',
        relevantWhen: { all: [] },
        fallback: { answer: roll(3) === 0 ? 'must-not' : 'may', citation: 'none', why: word },
        decides: { must: 'desk', may: 'desk', 'must-not': 'desk', depends: 'counsel', conflict: 'counsel' },
      },
    ],
  }
}

function toyRule(roll: (below: number) => number, facts: readonly Fact[], i: number): Rule {
  const house = roll(5) === 0
  const effects: readonly Effect[] = house
    ? ['forbids', 'requires', 'lifts']
    : ['forbids', 'permits', 'requires', 'lifts']
  const name = (n: number) => `us/r${n}`
  const exceptionTo = house
    ? []
    : Array.from({ length: roll(3) }, () => (roll(6) === 0 ? 'us/' : name(roll(i + 1)))).filter((t) => t !== name(i))
  return {
    id: house ? `house/starter/r${i}` : name(i),
    title: word,
    plain: word,
    citation: 'none',
    effect: effects[roll(effects.length)] as Effect,
    binds: 'facility',
    actions: ['@all'],
    // Families could close a circle, which the checker refuses in a real rulebook.
    exceptionTo: exceptionTo.filter((t) => t !== 'us/'),
    versions: [{ from: '2000-01-01', act: 'none', when: toyCondition(roll, facts, 3) }],
    duties: roll(3) === 0 ? [{ duty: `d${roll(2)}`, who: 'staff', on: 'asked', due: 'PT0S' }] : [],
    status: 'verified',
    factBase: [],
    examples: [],
  }
}

function toyCondition(roll: (below: number) => number, facts: readonly Fact[], depth: number): Condition {
  const kind = depth === 0 ? 0 : roll(6)
  const parts = () => Array.from({ length: 1 + roll(3) }, () => toyCondition(roll, facts, depth - 1))
  if (kind === 1) return { all: parts() }
  if (kind === 2) return { any: parts() }
  if (kind === 3) return { not: toyCondition(roll, facts, depth - 1) }
  if (kind === 4) return { clause: { at: '(x)', paraphrase: word }, when: toyCondition(roll, facts, depth - 1) }
  const fact = facts[roll(facts.length)] as Fact
  const values = valuesFor(fact)
  return { fact: fact.id, in: values.filter(() => roll(2) === 0) }
}

/** The values a completion may give. */
export function valuesFor(fact: Fact): readonly Value[] {
  return fact.kind === 'yes-no' ? [true, false] : (fact.values ?? []).filter((v) => v !== 'unknown')
}

/** Random facts, each known with a chance of `known` in ten. */
export function toyFacts(roll: (below: number) => number, facts: readonly Fact[], known: number): Facts {
  const given: Record<string, Value> = {}
  for (const f of facts) {
    const values = valuesFor(f)
    if (roll(10) < known && values.length > 0) given[f.id] = values[roll(values.length)] as Value
  }
  return given
}

/** Every way to fill the unknown facts. */
export function completions(facts: readonly Fact[], given: Facts): readonly Facts[] {
  let list: Facts[] = [given]
  for (const f of facts) {
    if (given[f.id] !== undefined && given[f.id] !== 'unknown') continue
    list = list.flatMap((g) => valuesFor(f).map((v) => ({ ...g, [f.id]: v })))
  }
  return list
}
