import type { Condition, Effect, Fact, Rule, Value, Version } from '../../src/engine/index.ts'
import { addDays, valuesOf } from '../../src/engine/index.ts'

/** The ways in which a rule is made wrong on purpose. */
export const operators = ['drop-exception', 'shift-date', 'swap-effect', 'negate-condition', 'change-value'] as const

export type Operator = (typeof operators)[number]

/** A rule with one thing wrong; the tests of the law should notice. */
export interface RuleMutant {
  readonly operator: Operator
  readonly rule: Rule
  /** What was changed, in words. */
  readonly what: string
}

/** Every mutant of a rule. */
export function mutantsOfRule(rule: Rule, facts: ReadonlyMap<string, Fact>): readonly RuleMutant[] {
  return [
    ...withoutExceptions(rule),
    ...withShiftedDates(rule),
    ...withOtherEffect(rule),
    ...rule.versions.flatMap((version, i) =>
      conditionMutants(version.when, facts).map(({ operator, what, when }) => ({
        operator,
        what: `${what} (from ${version.from})`,
        rule: { ...rule, versions: rule.versions.with(i, { ...version, when }) },
      })),
    ),
  ]
}

function withoutExceptions(rule: Rule): readonly RuleMutant[] {
  return (rule.exceptionTo ?? []).map((target) => ({
    operator: 'drop-exception',
    what: `no exception to ${target}`,
    rule: { ...rule, exceptionTo: (rule.exceptionTo ?? []).filter((other) => other !== target) },
  }))
}

// Where one version ends as the next begins, both days move: a gap or an overlap would be too easy to see.
function withShiftedDates(rule: Rule): readonly RuleMutant[] {
  const days = new Set(rule.versions.flatMap((v) => [v.from, ...(v.until === undefined ? [] : [v.until])]))
  return [...days].flatMap((day) =>
    [-1, 1].map((by): RuleMutant => {
      const move = (d: string) => (d === day ? addDays(d, by) : d)
      const versions = rule.versions.map(
        (v): Version => ({
          ...v,
          from: move(v.from),
          ...(v.until === undefined ? {} : { until: move(v.until) }),
        }),
      )
      return { operator: 'shift-date', what: `${day} by ${by} day`, rule: { ...rule, versions } }
    }),
  )
}

const otherEffect: Readonly<Record<Effect, Effect>> = {
  forbids: 'permits',
  permits: 'forbids',
  requires: 'permits',
  lifts: 'forbids',
}

function withOtherEffect(rule: Rule): readonly RuleMutant[] {
  const effect = otherEffect[rule.effect]
  return [{ operator: 'swap-effect', what: `${rule.effect} becomes ${effect}`, rule: { ...rule, effect } }]
}

interface ConditionMutant {
  readonly operator: 'negate-condition' | 'change-value'
  readonly what: string
  readonly when: Condition
}

/** A condition with one part negated, or one value changed. */
function conditionMutants(when: Condition, facts: ReadonlyMap<string, Fact>): readonly ConditionMutant[] {
  if ('fact' in when) {
    const negated: ConditionMutant = { operator: 'negate-condition', what: `not ${when.fact}`, when: { not: when } }
    return [negated, ...otherValues(when.fact, when.in, facts)]
  }
  if ('clause' in when)
    return conditionMutants(when.when, facts).map((m) => ({ ...m, when: { clause: when.clause, when: m.when } }))
  if ('not' in when) return conditionMutants(when.not, facts).map((m) => ({ ...m, when: { not: m.when } }))
  const parts = 'all' in when ? when.all : when.any
  const rebuilt = (i: number, part: Condition): Condition =>
    'all' in when ? { all: parts.with(i, part) } : { any: parts.with(i, part) }
  return parts.flatMap((part, i) => conditionMutants(part, facts).map((m) => ({ ...m, when: rebuilt(i, m.when) })))
}

// A yes/no test with the other value is its negation, which is tried already.
function otherValues(
  fact: string,
  values: readonly Value[],
  facts: ReadonlyMap<string, Fact>,
): readonly ConditionMutant[] {
  const known = facts.get(fact)
  if (known === undefined || known.kind !== 'choice') return []
  const every = valuesOf(known)
  const left = every.filter((v) => !values.includes(v))
  // A long list is written as "none of these few": then one of the few is changed.
  const [listed, rest] = values.length * 2 > every.length ? [left, values] : [values, left]
  const other = rest[listed.length % Math.max(1, rest.length)]
  if (other === undefined) return []
  return listed.map((value) => ({
    operator: 'change-value',
    what: `${fact}: ${String(value)} becomes ${String(other)}`,
    when: { fact, in: swapped(every, values, value, other) },
  }))
}

// The two change places: the one in the list leaves it, the one outside comes in.
function swapped(every: readonly Value[], values: readonly Value[], a: Value, b: Value): readonly Value[] {
  return every.filter((v) => values.includes(v === a ? b : v === b ? a : v))
}
