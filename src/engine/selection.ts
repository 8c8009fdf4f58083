import type { Action, Pack, Rule, Rulebook, Version } from './rulebook.ts'
import type { Day } from './text.ts'

/** A rule with the one version that is in force on the day. */
export interface InForce {
  readonly rule: Rule
  readonly version: Version
  readonly house: boolean
  /** For each rule in the same list that this one is an exception to, its position. */
  readonly excepts: readonly number[]
}

/** The pack a rule belongs to: its id without the last parts (`us-ca/hsc/24251-b` → `us-ca`, `house/starter/x` → `house/starter`). */
export function packOf(ruleId: string): string {
  const parts = ruleId.split('/')
  return parts[0] === 'house' ? `house/${parts[1]}` : (parts[0] as string)
}

/** True if the version is in force on the day: `from <= day < until`. */
export function inForce(version: Version, day: Day): boolean {
  return version.from <= day && (version.until === undefined || day < version.until)
}

/** True if one of the rule's patterns (an action id or `@group`; `!` leaves out) names the action. */
export function bearsOn(rule: Rule, action: Action): boolean {
  const names = (pattern: string) => pattern === action.id || action.groups.includes(pattern)
  if (rule.actions.some((p) => p.startsWith('!') && names(p.slice(1)))) return false
  return rule.binds === action.binds && rule.actions.some((p) => names(p))
}

/** True for a family: the start of ids, ending in `/` or `-`. */
export function isFamily(target: string): boolean {
  return target.endsWith('/') || target.endsWith('-')
}

/** True if `exception` displaces `rule` when it stands: by id, or as a member of a family with the opposite effect. */
export function isExceptionTo(exception: Rule, rule: Rule): boolean {
  if (exception.id === rule.id) return false
  return (exception.exceptionTo ?? []).some((target) =>
    isFamily(target) ? rule.id.startsWith(target) && opposite(exception, rule) : target === rule.id,
  )
}

function opposite(exception: Rule, rule: Rule): boolean {
  if (exception.effect === 'forbids') return rule.effect === 'permits' || rule.effect === 'requires'
  return rule.effect === 'forbids'
}

/**
 * The packs that speak in a state under these policies, law before house. A policy is a house pack, or one rule of it: that rule
 * then speaks as a pack of its own, under its own id.
 */
export function packsFor(rulebook: Rulebook, state: string | undefined, policies: readonly string[]): readonly Pack[] {
  const whole = rulebook.packs.filter(
    (p) =>
      p.kind === 'federal' ||
      (p.kind === 'state' && p.state === state) ||
      (p.kind === 'house' && policies.includes(p.id)),
  )
  const ids = new Set(whole.map((p) => p.id))
  if (policies.every((p) => ids.has(p))) return whole
  const single = rulebook.rules.filter((r) => policies.includes(r.id) && !ids.has(packOf(r.id)))
  return [...whole, ...single.flatMap((r) => packOfOne(rulebook, r))]
}

function packOfOne(rulebook: Rulebook, { id }: Rule): readonly Pack[] {
  const pack = rulebook.packs.find((p) => p.kind === 'house' && p.id === packOf(id))
  return pack === undefined ? [] : [{ ...pack, id }]
}

/** What a facility may switch on by itself: every house pack, and every rule of one. */
export function policiesOf(rulebook: Rulebook): readonly string[] {
  const packs = rulebook.packs.filter((p) => p.kind === 'house').map((p) => p.id)
  return [...packs, ...rulebook.rules.map((r) => r.id).filter((id) => packs.includes(packOf(id)))]
}

/** The rules in force for one action on a day, exceptions before what they displace. */
export function rulesFor(rulebook: Rulebook, packs: readonly Pack[], action: Action, day: Day): readonly InForce[] {
  const ids = new Set(packs.map((p) => p.id))
  const found: Found[] = []
  for (const rule of rulebook.rules) {
    if (!bearsOn(rule, action) || !(ids.has(packOf(rule.id)) || ids.has(rule.id))) continue
    const version = rule.versions.find((v) => inForce(v, day))
    if (version) found.push({ rule, version })
  }
  return linked(found, displacements(rulebook.rules))
}

interface Found {
  readonly rule: Rule
  readonly version: Version
}

function linked(found: readonly Found[], displaced: Displacements): readonly InForce[] {
  const byRule = new Map(found.map((entry) => [entry.rule, entry]))
  const displaces = new Map(
    found.map((entry) => [entry, (displaced.get(entry.rule) ?? []).flatMap((rule) => byRule.get(rule) ?? [])]),
  )
  const list = ordered(found, displaces)
  const place = new Map(list.map((entry, i) => [entry, i]))
  return list.map((entry, i) => ({
    ...entry,
    house: entry.rule.id.startsWith('house/'),
    excepts: (displaces.get(entry) ?? [])
      .map((other) => place.get(other) as number)
      .filter((j) => j > i)
      .sort((a, b) => a - b),
  }))
}

/** For each exception, all rules of the rulebook that it displaces when it stands. */
type Displacements = ReadonlyMap<Rule, readonly Rule[]>

const known = new WeakMap<readonly Rule[], Displacements>()

// Every action on every day asks the same of the same rules, so each pair of them is compared once.
function displacements(rules: readonly Rule[]): Displacements {
  const before = known.get(rules)
  if (before !== undefined) return before
  const exceptions = rules.filter((rule) => rule.exceptionTo !== undefined)
  const found = new Map(exceptions.map((e) => [e, rules.filter((rule) => isExceptionTo(e, rule))]))
  known.set(rules, found)
  return found
}

// Depth first from each rule through the exceptions to it; a cycle (which the checker refuses) is cut where it closes.
function ordered(found: readonly Found[], displaces: ReadonlyMap<Found, readonly Found[]>): readonly Found[] {
  const exceptions = new Map<Found, Found[]>()
  for (const [exception, others] of displaces)
    for (const other of others) exceptions.set(other, [...(exceptions.get(other) ?? []), exception])
  const done: Found[] = []
  const seen = new Set<Found>()
  const visit = (entry: Found): void => {
    if (seen.has(entry)) return
    seen.add(entry)
    exceptions.get(entry)?.forEach(visit)
    done.push(entry)
  }
  found.forEach(visit)
  return done
}
