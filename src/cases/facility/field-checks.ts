import { isDay } from '../../engine/index.ts'
import { isRole } from '../role/roles.ts'
import { isId, isInstant, isRecord } from '../shape/read.ts'
import { type DutyTurn, fewestKeepYears } from './settings.ts'
import { refuseSettings, type SettingsRefusal } from './settings-refusal.ts'

type Json = Readonly<Record<string, unknown>>

/** What is wrong with a setting; undefined if nothing. */
export type Wrong = SettingsRefusal | undefined

const longestName = 200
const longestList = 500

/** True for a list that is not too long. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= longestList
}

/** What is wrong with a name that people read. */
export function isName(value: unknown, at: string): Wrong {
  const fits = typeof value === 'string' && value.trim() !== '' && value.length <= longestName
  return fits ? undefined : refuseSettings('malformed', at)
}

/** What is wrong with the id and name of a thing. */
export function named(id: unknown, name: unknown, at: string): Wrong {
  return isId(id) ? isName(name, `${at}.name`) : refuseSettings('malformed', `${at}.id`)
}

/** The first thing that is wrong in a list of records with these keys, whose ids differ. */
export function listWrong(
  value: unknown,
  at: string,
  keys: readonly string[],
  wrong: (item: Json, at: string) => Wrong,
): Wrong {
  if (!isList(value)) return refuseSettings('malformed', at)
  const ids = new Set<unknown>()
  for (const [i, item] of value.entries()) {
    const here = `${at}.${i}`
    if (!isRecord(item)) return refuseSettings('malformed', here)
    const extra = Object.keys(item).find((key) => !keys.includes(key))
    if (extra !== undefined) return refuseSettings('unknown-field', here)
    const found = wrong(item, here)
    if (found !== undefined) return found
    if (item['id'] !== undefined && ids.has(item['id'])) return refuseSettings('twice', `${here}.id`)
    ids.add(item['id'])
  }
  return undefined
}

/** What is wrong with a place. */
export function placeWrong(value: unknown, at: string): Wrong {
  if (!isRecord(value)) return refuseSettings('malformed', at)
  if ('timeZone' in value) return refuseSettings('unknown-field', `${at}.timeZone`)
  const wrong = Object.keys(value).find((key) => !isId(key) || !(typeof value[key] === 'boolean' || isId(value[key])))
  if (wrong !== undefined) return refuseSettings('malformed', isId(wrong) ? `${at}.${wrong}` : at)
  const { state } = value
  return typeof state === 'string' && /^[A-Z]{2}$/.test(state) ? undefined : refuseSettings('missing', `${at}.state`)
}

/** What is wrong with an agency. */
export function agencyWrong({ id, name, agency, phone, phoneSource }: Json, at: string): Wrong {
  if (!isId(agency)) return refuseSettings('malformed', `${at}.agency`)
  // A number whose finder says nothing may be one that the visitor gave: it would call back an accomplice.
  if (phone !== undefined && phoneSource === undefined)
    return refuseSettings('phone-without-source', `${at}.phoneSource`)
  const phoneFits = phone === undefined || isPhone(phone)
  if (!phoneFits) return refuseSettings('malformed', `${at}.phone`)
  return named(id, name, at) ?? (phoneSource === undefined ? undefined : isName(phoneSource, `${at}.phoneSource`))
}

/** True for a telephone number as people write it. */
export function isPhone(value: unknown): boolean {
  return typeof value === 'string' && /^\+?[0-9][0-9 ().\-x]{1,29}$/.test(value)
}

/** What is wrong with the points of law that counsel settled. */
export function settledWrong(value: unknown, at: string): Wrong {
  if (!isRecord(value)) return refuseSettings('malformed', at)
  const wrong = Object.keys(value).find((key) => !key.startsWith('dispute.') || !isId(key))
  if (wrong !== undefined) return refuseSettings('unknown-field', isId(wrong) ? `${at}.${wrong}` : at)
  const odd = Object.keys(value).find((key) => typeof value[key] !== 'boolean' && !isId(value[key]))
  return odd === undefined ? undefined : refuseSettings('malformed', `${at}.${odd}`)
}

/** What is wrong with a free day. */
export function holidayWrong({ day, name, legal }: Json, at: string): Wrong {
  if (typeof day !== 'string' || !isDay(day)) return refuseSettings('malformed', `${at}.day`)
  if (typeof legal !== 'boolean') return refuseSettings('malformed', `${at}.legal`)
  if (!isRecord(name)) return isName(name, `${at}.name`)
  if (Object.keys(name).some((key) => key !== 'en' && key !== 'es'))
    return refuseSettings('unknown-field', `${at}.name`)
  return isName(name['en'], `${at}.name.en`) ?? isName(name['es'], `${at}.name.es`)
}

/** What is wrong with the years for which cases are kept. */
export function keepWrong(value: unknown, at: string): Wrong {
  if (!Number.isSafeInteger(value) || (value as number) > 100) return refuseSettings('malformed', at)
  return (value as number) < fewestKeepYears ? refuseSettings('kept-too-short', at) : undefined
}

/** What is wrong with the minutes that an alert waits: a whole number from 1 to 60. */
export function minutesWrong(value: unknown, at: string): Wrong {
  const fits = Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 60
  return fits ? undefined : refuseSettings('malformed', at)
}

const longestTurn = { day: 86_400_000, week: 7 * 86_400_000 } as const

/** What is wrong with a turn of duty. */
export function turnWrong(turn: Json, at: string): Wrong {
  const { person, role, phone, from, to, every } = turn as Json & Partial<DutyTurn>
  if (!isId(person)) return refuseSettings('malformed', `${at}.person`)
  if (!isRole(role)) return refuseSettings('malformed', `${at}.role`)
  if (!isPhone(phone)) return refuseSettings('malformed', `${at}.phone`)
  if (!isInstant(from)) return refuseSettings('malformed', `${at}.from`)
  if (!isInstant(to)) return refuseSettings('malformed', `${at}.to`)
  if (every !== undefined && every !== 'day' && every !== 'week') return refuseSettings('malformed', `${at}.every`)
  const length = Date.parse(to) - Date.parse(from)
  if (length <= 0) return refuseSettings('ends-before-start', `${at}.to`)
  return every !== undefined && length > longestTurn[every]
    ? refuseSettings('longer-than-its-turn', `${at}.to`)
    : undefined
}
