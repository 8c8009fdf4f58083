import { valuesOf } from '../compile.ts'
import { type Facts, truth, type Value } from '../condition.ts'
import { addDays } from '../day.ts'
import type { Fact, Rule } from '../rulebook.ts'
import { inForce } from '../selection.ts'
import type { Day } from '../text.ts'

/** A situation in which rules just hold: changing any one of its facts, or the day, to what the law does not name ends that. */
export interface Boundary {
  /** Ids of the rules of which this is true. */
  readonly rules: readonly string[]
  /** Ids of the law's fact base, or the provision, that say so. */
  readonly law: string
  /** The first day on which they hold in this situation; the day before they do not. */
  readonly from?: Day
  /** The first day on which they no longer hold in it. */
  readonly until?: Day
  /** Days on which an act rewrote the law: another version is in force than on the day before. */
  readonly amended?: readonly Day[]
  /** The days of the situation, where it is not the last one before `until`, or {@link boundaryDay}. */
  readonly on?: readonly Day[]
  /** Facts with which they hold. A fact that is named in none of the lists below holds with no other value. */
  readonly met: Facts
  /** For a fact, all the values with which they hold. */
  readonly only?: Readonly<Record<string, readonly Value[]>>
  /** For a fact, all the values with which they do not hold. */
  readonly except?: Readonly<Record<string, readonly Value[]>>
}

/** A file of `vectors/boundaries`: lists of values by name, used as `@name` in `only` and `except`. */
export interface BoundaryFile {
  readonly id: string
  readonly title: string
  readonly lists?: Readonly<Record<string, readonly string[]>>
  readonly boundaries: readonly Boundary[]
}

/** The day of a situation where the vector names none. */
export const boundaryDay: Day = '2026-06-12'

/** The boundaries of a file with the names of lists replaced by what is in them; throws on a list that is not there. */
export function boundariesOf(file: BoundaryFile): readonly Boundary[] {
  const open = (values: readonly Value[]): readonly Value[] =>
    values.flatMap((v) => {
      if (typeof v !== 'string' || !v.startsWith('@')) return [v]
      const list = file.lists?.[v.slice(1)]
      if (!list) throw new Error(`${file.id} has no list ${v}`)
      return open(list)
    })
  const opened = (lists: Boundary['only']) =>
    Object.fromEntries(Object.entries(lists ?? {}).map(([fact, values]) => [fact, open(values)]))
  return file.boundaries.map((b) => ({ ...b, only: opened(b.only), except: opened(b.except) }))
}

/** Where a rule does not end as the boundary says: nothing if it does. */
export function boundaryDifferences(rule: Rule, boundary: Boundary, facts: readonly Fact[]): readonly string[] {
  const { on, until } = boundary
  const days = on ?? [until === undefined ? boundaryDay : addDays(until, -1)]
  return [...inTime(rule, boundary), ...days.flatMap((day) => aroundIt(rule, boundary, facts, day))]
}

function inTime(rule: Rule, { from, until, amended, met }: Boundary): readonly string[] {
  const version = (day: Day) => rule.versions.findIndex((v) => inForce(v, day))
  const same = (amended ?? []).filter((day) => version(day) === version(addDays(day, -1)))
  return [
    ...same.map((day) => `${rule.id} has the same version on ${day} as the day before`),
    ...(from === undefined ? [] : wrong(rule, true, from, met, `on ${from}`)),
    ...(from === undefined ? [] : wrong(rule, false, addDays(from, -1), met, `before ${from}`)),
    ...(until === undefined ? [] : wrong(rule, true, addDays(until, -1), met, `before ${until}`)),
    ...(until === undefined ? [] : wrong(rule, false, until, met, `on ${until}`)),
  ]
}

function aroundIt(rule: Rule, boundary: Boundary, facts: readonly Fact[], day: Day): readonly string[] {
  const { met, only, except } = boundary
  const named = new Set([met, only ?? {}, except ?? {}].flatMap((o) => Object.keys(o)))
  const around = [...named].flatMap((id) => {
    const fact = facts.find((f) => f.id === id)
    if (fact === undefined) return [`${id} is no fact`]
    return [
      ...strangers(boundary, fact),
      ...valuesOf(fact).flatMap((value) =>
        wrong(
          rule,
          isWithin(boundary, id, value),
          day,
          { ...met, [id]: value },
          `on ${day} with ${id} ${String(value)}`,
        ),
      ),
    ]
  })
  return [...wrong(rule, true, day, met, `on ${day}`), ...around]
}

function wrong(rule: Rule, expected: boolean, day: Day, facts: Facts, what: string): readonly string[] {
  return holds(rule, day, facts) === expected ? [] : [`${rule.id} ${expected ? 'does not hold' : 'holds'} ${what}`]
}

// An open condition does not hold: nobody may act on what is not known.
function holds(rule: Rule, day: Day, facts: Facts): boolean {
  const version = rule.versions.find((v) => inForce(v, day))
  return version !== undefined && truth(version.when, facts) === true
}

function isWithin(boundary: Boundary, fact: string, value: Value): boolean {
  const except = boundary.except?.[fact]
  return except === undefined
    ? (boundary.only?.[fact] ?? [boundary.met[fact]]).includes(value)
    : !except.includes(value)
}

function strangers(boundary: Boundary, fact: Fact): readonly string[] {
  const values: readonly Value[] = [...(boundary.only?.[fact.id] ?? []), ...(boundary.except?.[fact.id] ?? [])]
  return values.filter((v) => !valuesOf(fact).includes(v)).map((v) => `${fact.id} has no value ${String(v)}`)
}
