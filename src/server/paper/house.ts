import type { DutyTurn, FacilitySettings } from '../../cases/index.ts'
import {
  addDays,
  type Condition,
  type Day,
  eachTest,
  type Facts,
  inForce,
  type Language,
  type Pack,
  packOf,
  packsFor,
  type Rule,
  type Rulebook,
  type Status,
  staleAfterDays,
  type Text,
  truth,
  type Version,
} from '../../engine/index.ts'
import type { Stretch } from '../duty/index.ts'
import { singly } from '../facility/index.ts'

/** A facility as its papers are written from it: what it settled, the law of the day, and who can be reached. */
export interface House {
  readonly id: string
  readonly settings: FacilitySettings
  /** The number that grows with every change of the settings. */
  readonly version: number
  readonly rulebook: Rulebook
  readonly day: Day
  readonly made: Date
  readonly language: Language
  /** The people of the rota by id, as far as they are ours. */
  readonly people: ReadonlyMap<string, { readonly name: string; readonly left: boolean }>
  /** Who is on duty in the days to come, stretch by stretch. */
  readonly rota: readonly Stretch[]
}

/** Words in the language of the paper. */
export function say({ language }: Pick<House, 'language'>, en: string, es: string): string {
  return language === 'es' ? es : en
}

/** A text in the language of the paper. */
export function told({ language }: Pick<House, 'language'>, text: Text): string {
  return text[language]
}

/** A day in words. */
export function dayWords({ language }: Pick<House, 'language'>, day: Day): string {
  const format = new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A rule of law or of the house that holds here on the day, with its version and how sure we are of it. */
export interface Standing {
  readonly rule: Rule
  readonly version: Version
  readonly pack: Pack
  /** Falls to `unverified` where the pack was not looked at again for too long. */
  readonly status: Status
}

/** What binds the facility on the day, law before house; rules that cannot hold of such a place are left out. */
export function standing(house: House): readonly Standing[] {
  const { rulebook, settings, day } = house
  const packs = packsFor(rulebook, stateOf(settings), settings.policies)
  const facts = factsOf(rulebook, settings)
  return packs.flatMap((pack) =>
    rulebook.rules.flatMap((rule): readonly Standing[] => {
      if ((packOf(rule.id) !== pack.id && rule.id !== pack.id) || rule.binds !== 'facility') return []
      const version = rule.versions.find((v) => inForce(v, day))
      if (version === undefined || truth(version.when, facts) === false) return []
      return [{ rule, version, pack, status: statusOf(rule, pack, day) }]
    }),
  )
}

/** The state that a facility is in, as two letters. */
export function stateOf({ place }: Pick<FacilitySettings, 'place'>): string | undefined {
  return typeof place.state === 'string' ? place.state : undefined
}

/** The facts of the place as a condition reads them: what the settings say, and that it is nothing by exception that they do not say. */
export function factsOf(rulebook: Rulebook, { place, settled }: Pick<FacilitySettings, 'place' | 'settled'>): Facts {
  const usual = rulebook.facts.filter((f) => f.kind === 'yes-no' && f.onlyIfGiven?.includes(true) === true)
  const own = Object.entries(place).flatMap(([key, value]) =>
    value === undefined ? [] : [[`facility.${key}`, value] as const],
  )
  return { ...Object.fromEntries([...usual.map((f) => [f.id, false] as const), ...own]), ...(settled as Facts) }
}

function statusOf({ status }: Rule, pack: Pack, day: Day): Status {
  const stale = pack.kind !== 'house' && day > addDays(pack.checkedTo, staleAfterDays)
  return stale && status === 'verified' ? 'unverified' : status
}

/** True if a house rule is switched on, alone or with its pack. */
export function isOn({ rulebook, settings }: Pick<House, 'rulebook' | 'settings'>, policy: string): boolean {
  return singly(rulebook, settings.policies).includes(policy)
}

/** What the law turns on at this place and the settings do not say, by fact. */
export function unsaid(conditions: readonly Condition[], { rulebook, settings }: House): readonly string[] {
  const facts = factsOf(rulebook, settings)
  const found = new Set<string>()
  for (const when of conditions)
    if (truth(when, facts) === undefined)
      eachTest(when, (fact) => fact.startsWith('facility.') && facts[fact] === undefined && found.add(fact))
  return [...found].sort()
}

/** The turns of duty that are not over, without those of people who left. */
export function turnsOf({ settings, people, made }: House): readonly DutyTurn[] {
  return (settings.duty ?? []).filter(
    (turn) =>
      people.get(turn.person)?.left !== true && (turn.every !== undefined || Date.parse(turn.to) > made.getTime()),
  )
}

/** The rule by which the law makes the hospital ask about immigration status here, and whether it surely does; undefined where none does. */
export function statusAsked(
  rulebook: Rulebook,
  settings: Pick<FacilitySettings, 'place' | 'settled'>,
  day: Day,
): { readonly rule: Rule; readonly sure: boolean } | undefined {
  const packs = new Set(packsFor(rulebook, stateOf(settings), []).map((p) => p.id))
  for (const rule of rulebook.rules) {
    if (rule.effect !== 'requires' || !rule.actions.includes('record.immigration-status')) continue
    const version = rule.versions.find((v) => inForce(v, day))
    if (version === undefined || !packs.has(packOf(rule.id))) continue
    const holds = truth(version.when, factsOf(rulebook, settings))
    if (holds !== false) return { rule, sure: holds === true }
  }
  return undefined
}
