import type { Facts, Value } from './condition.ts'
import { dayAt, isDay, isDayOrInstant, isTimeZone } from './day.ts'
import { type Failure, failure } from './failure.ts'
import type { Fact, Rulebook } from './rulebook.ts'
import { policiesOf } from './selection.ts'
import type { Day } from './text.ts'

/** A situation as callers write it (the contract's input). */
export interface Situation {
  readonly at: string
  readonly facility?: Readonly<Record<string, string | boolean>>
  readonly policies?: readonly string[]
  readonly facts?: Readonly<Record<string, unknown>>
  readonly actions?: readonly string[]
}

/** A situation that was checked: every id and value is known to the rulebook. */
export interface Checked {
  readonly at: string
  readonly day: Day
  readonly state: string | undefined
  readonly policies: readonly string[]
  /** Facts that conditions may read, facility facts among them. */
  readonly facts: Facts
  readonly items: readonly string[] | undefined
  readonly actions: readonly string[] | undefined
}

/** The policy that counts where a situation names none. */
export const starterPolicy = 'house/starter'

const states = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP'.split(
    ' ',
  ),
)

/** Checks a situation against the rulebook's ids and values; nothing is guessed, nothing is ignored. */
export function checkSituation(rulebook: Rulebook, input: unknown): Checked | Failure {
  if (!isRecord(input)) return failure('not-an-object', 'the situation', input)
  const keys = ['at', 'facility', 'policies', 'facts', 'actions']
  for (const key of Object.keys(input))
    if (!keys.includes(key)) return failure('unknown-key', 'the situation', key, keys)
  const { at } = input
  if (typeof at !== 'string' || !isDayOrInstant(at)) return failure('malformed-date', 'at', at)
  const facility = checkFacility(rulebook, input['facility'] ?? {})
  if (isFailure(facility)) return facility
  const facts = checkFacts(rulebook, input['facts'] ?? {})
  if (isFailure(facts)) return facts
  const policies = checkList('unknown-policy', 'policies', input['policies'] ?? [starterPolicy], policiesOf(rulebook))
  if (isFailure(policies)) return policies
  const actions =
    input['actions'] === undefined
      ? undefined
      : checkList(
          'unknown-action',
          'actions',
          input['actions'],
          rulebook.actions.map((a) => a.id),
        )
  if (isFailure(actions)) return actions
  return {
    at,
    day: dayAt(at, facility.timeZone),
    state: facility.state,
    policies,
    facts: { ...facility.facts, ...facts.facts },
    items: facts.items,
    actions,
  }
}

/** True for a refusal. */
export function isFailure(value: unknown): value is Failure {
  return isRecord(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkFacility(
  rulebook: Rulebook,
  given: unknown,
): { state: string | undefined; timeZone: string | undefined; facts: Facts } | Failure {
  if (!isRecord(given)) return failure('not-an-object', 'facility', given)
  const facts: Record<string, Value> = {}
  const known = rulebook.facts.filter((f) => f.id.startsWith('facility.'))
  for (const [key, value] of Object.entries(given)) {
    const fact = known.find((f) => f.id === `facility.${key}`)
    const refusal = fact ? refuse(fact, value, `facility.${key}`) : refusePlace(key, value, known)
    if (refusal) return refusal
    if (fact) facts[fact.id] = value as Value
  }
  return { state: given['state'] as string | undefined, timeZone: given['timeZone'] as string | undefined, facts }
}

// Where the facility is selects the law and the day; it is no fact that a condition reads.
function refusePlace(key: string, value: unknown, known: readonly Fact[]): Failure | undefined {
  const at = `facility.${key}`
  if (key === 'state') {
    if (typeof value === 'string' && states.has(value)) return undefined
    return failure('unknown-state', at, value, states)
  }
  if (key === 'timeZone') {
    return typeof value === 'string' && isTimeZone(value) ? undefined : failure('unknown-time-zone', at, value)
  }
  const keys = ['state', 'timeZone', ...known.map((f) => f.id.slice('facility.'.length))]
  return failure('unknown-key', 'facility', key, keys)
}

function checkFacts(
  rulebook: Rulebook,
  given: unknown,
): { facts: Facts; items: readonly string[] | undefined } | Failure {
  if (!isRecord(given)) return failure('not-an-object', 'facts', given)
  const byId = new Map(rulebook.facts.map((f) => [f.id, f]))
  const facts: Record<string, Value> = {}
  let items: readonly string[] | undefined
  for (const [id, value] of Object.entries(given)) {
    const fact = byId.get(id)
    if (!fact) return failure('unknown-fact', 'facts', id, byId.keys())
    const refusal = refuse(fact, value, `facts.${id}`)
    if (refusal) return refusal
    if (fact.kind === 'set') items = value as readonly string[]
    else if (fact.kind === 'yes-no' || fact.kind === 'choice') facts[id] = value as Value
  }
  return { facts, items }
}

function refuse(fact: Fact, value: unknown, at: string): Failure | undefined {
  if (fact.kind === 'yes-no') {
    return value === true || value === false || value === 'unknown'
      ? undefined
      : failure('unknown-value', at, value, ['true', 'false', 'unknown'])
  }
  if (fact.kind === 'choice') {
    const values = fact.values ?? []
    return value === 'unknown' || values.includes(value as string)
      ? undefined
      : failure('unknown-value', at, value, values)
  }
  if (fact.kind === 'day')
    return typeof value === 'string' && isDay(value) ? undefined : failure('malformed-date', at, value)
  if (fact.kind === 'number')
    return Number.isInteger(value) && (value as number) >= 0
      ? undefined
      : failure('unknown-value', at, value, ['a whole number'])
  if (!Array.isArray(value)) return failure('unknown-value', at, value, ['a list'])
  const wrong = value.find((v) => !(fact.values ?? []).includes(v as string))
  return wrong === undefined ? undefined : failure('unknown-value', at, wrong, fact.values ?? [])
}

function checkList(
  code: 'unknown-policy' | 'unknown-action',
  at: string,
  given: unknown,
  known: readonly string[],
): readonly string[] | Failure {
  if (!Array.isArray(given)) return failure('unknown-value', at, given, ['a list'])
  const wrong = given.find((g) => !known.includes(g as string))
  return wrong === undefined ? (given as readonly string[]) : failure(code, at, wrong, known)
}
