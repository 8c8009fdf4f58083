import {
  type Action,
  bearsOn,
  type Day,
  eachClause,
  inForce,
  isExceptionTo,
  type Language,
  type Pack,
  packOf,
  type Rule,
  type Rulebook,
  type Version,
} from '../../engine/index.ts'

/** The two doors of the house: visits come in at the front, requests for information at the other. */
export type Door = 'front' | 'records'

/** What a reader asks of the index; what is left out does not limit it. */
export interface Wanted {
  readonly at: Day
  readonly state?: string
  readonly door?: Door
  readonly words?: string
}

/** A rule in the list, with the version in force on the day that was asked for. */
export interface Listed {
  readonly rule: Rule
  readonly version: Version
}

/** The rules of one pack, in the rulebook's order. */
export interface Section {
  readonly pack: Pack
  readonly rules: readonly Listed[]
}

/** A rule that displaces another, or is displaced, with the actions on which they meet. */
export interface Relation {
  readonly rule: Rule
  readonly actions: readonly Action[]
}

const recordsGroups = ['@disclose', '@accounting', '@report', '@referral']
const bothDoors = ['obstruct', 'adopt.policy']

/** The actions that a rule speaks of. */
export function actionsOf(rulebook: Rulebook, rule: Rule): readonly Action[] {
  return rulebook.actions.filter((action) => bearsOn(rule, action))
}

/** The doors at which a rule matters. */
export function doorsOf(rulebook: Rulebook, rule: Rule): ReadonlySet<Door> {
  return new Set(actionsOf(rulebook, rule).flatMap(doorsOfAction))
}

function doorsOfAction(action: Action): readonly Door[] {
  if (bothDoors.includes(action.id)) return ['front', 'records']
  const records = action.id === 'notify.patient' || action.groups.some((g) => recordsGroups.includes(g))
  return records ? ['records'] : ['front']
}

/** The rules in force on a day that a reader asks for, pack by pack. */
export function sections(rulebook: Rulebook, wanted: Wanted, language: Language): readonly Section[] {
  const words = folded(wanted.words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const listed = rulebook.rules.flatMap((rule): readonly Listed[] => {
    const version = rule.versions.find((v) => inForce(v, wanted.at))
    if (version === undefined) return []
    if (wanted.door !== undefined && !doorsOf(rulebook, rule).has(wanted.door)) return []
    const text = words.length === 0 ? '' : folded(searchable(rule, version, language))
    return words.every((word) => text.includes(word)) ? [{ rule, version }] : []
  })
  // A state's own law comes first: it is what a reader who named the state does not know yet.
  const rank = (pack: Pack) => (wanted.state !== undefined && pack.kind === 'state' ? 0 : 1)
  return rulebook.packs
    .filter((pack) => pack.kind !== 'state' || wanted.state === undefined || pack.state === wanted.state)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((pack) => ({ pack, rules: listed.filter(({ rule }) => packOf(rule.id) === pack.id) }))
    .filter((section) => section.rules.length > 0)
}

function searchable(rule: Rule, version: Version, language: Language): string {
  const parts = [rule.id, rule.citation, version.act, rule.title[language], rule.plain[language]]
  eachClause(version.when, (clause) => parts.push(clause.at, clause.paraphrase[language], clause.quote?.words ?? ''))
  return parts.join(' ')
}

// Without accents and capitals, so that `medico` finds `Médico`.
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The rules that this one displaces when both are met, and those that displace it. */
export function relations(rulebook: Rulebook, rule: Rule): { over: readonly Relation[]; under: readonly Relation[] } {
  const own = actionsOf(rulebook, rule)
  const meeting = (other: Rule): readonly Relation[] => {
    const actions = own.filter((action) => bearsOn(other, action))
    return actions.length === 0 || !overlapInTime(rule, other) ? [] : [{ rule: other, actions }]
  }
  return {
    over: rulebook.rules.filter((other) => isExceptionTo(rule, other)).flatMap(meeting),
    under: rulebook.rules.filter((other) => isExceptionTo(other, rule)).flatMap(meeting),
  }
}

function overlapInTime(a: Rule, b: Rule): boolean {
  return a.versions.some((v) => b.versions.some((w) => v.from < (w.until ?? '9999') && w.from < (v.until ?? '9999')))
}

/** The version to show for a day: the one in force, else the last that began before it, else the first. */
export function versionAt(rule: Rule, day: Day): { readonly version: Version; readonly inForce: boolean } {
  const now = rule.versions.find((v) => inForce(v, day))
  if (now !== undefined) return { version: now, inForce: true }
  const past = rule.versions.filter((v) => v.from <= day).at(-1)
  return { version: (past ?? rule.versions[0]) as Version, inForce: false }
}
