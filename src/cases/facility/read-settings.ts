import { checkSituation, isFailure, isTimeZone, languages, type Rulebook } from '../../engine/index.ts'
import { isId, isRecord } from '../shape/read.ts'
import type { Holiday } from '../task/holidays.ts'
import {
  agencyWrong,
  holidayWrong,
  isList,
  isName,
  isPhone,
  keepWrong,
  listWrong,
  minutesWrong,
  named,
  placeWrong,
  settledWrong,
  turnWrong,
  type Wrong,
} from './field-checks.ts'
import type { FacilitySettings } from './settings.ts'
import { refuseSettings, type SettingsRefusal } from './settings-refusal.ts'

const readers: { readonly [K in keyof FacilitySettings]-?: (value: unknown, at: K) => Wrong } = {
  name: isName,
  place: placeWrong,
  timeZone: (value, at) =>
    typeof value === 'string' && isTimeZone(value) ? undefined : refuseSettings('unknown-time-zone', at),
  languages: (value, at) =>
    isList(value) && value.length > 0 && value.every((l) => (languages as readonly unknown[]).includes(l))
      ? undefined
      : refuseSettings('unknown-language', at),
  areas: (value, at) =>
    listWrong(value, at, ['id', 'name', 'public'], ({ id, name, public: open }, here) =>
      typeof open === 'boolean' ? named(id, name, here) : refuseSettings('malformed', `${here}.public`),
    ),
  agencies: (value, at) => listWrong(value, at, ['id', 'name', 'agency', 'phone', 'phoneSource'], agencyWrong),
  policies: (value, at) =>
    isList(value) && value.every(isId) && new Set(value).size === value.length
      ? undefined
      : refuseSettings('malformed', at),
  settled: settledWrong,
  holidays: (value, at) => listWrong(value, at, ['day', 'name', 'legal'], holidayWrong),
  keepYears: keepWrong,
  rulebook: (value, at) =>
    typeof value === 'string' && value.startsWith('sha256:') && isId(value)
      ? undefined
      : refuseSettings('malformed', at),
  duty: (value, at) => listWrong(value, at, ['person', 'role', 'phone', 'from', 'to', 'every'], turnWrong),
  alertMinutes: minutesWrong,
  phone: (value, at) => (isPhone(value) ? undefined : refuseSettings('malformed', at)),
  waitingArea: (value, at) => (isId(value) ? undefined : refuseSettings('malformed', at)),
}

const optional: readonly string[] = ['rulebook', 'duty', 'alertMinutes', 'phone', 'waitingArea']

/** Reads settings from outside; refuses with the first field that does not fit. With a rulebook, place, agencies, policies and open points must be ones that it knows. */
export function readFacilitySettings(raw: unknown, rulebook?: Rulebook): FacilitySettings | SettingsRefusal {
  if (!isRecord(raw)) return refuseSettings('malformed', '')
  const extra = Object.keys(raw).find((key) => !Object.hasOwn(readers, key))
  if (extra !== undefined) return refuseSettings('unknown-field', isId(extra) ? extra : '')
  for (const [key, wrong] of Object.entries(readers) as [string, (value: unknown, at: string) => Wrong][]) {
    if (raw[key] === undefined && optional.includes(key)) continue
    const found = raw[key] === undefined ? refuseSettings('missing', key) : wrong(raw[key], key)
    if (found !== undefined) return found
  }
  const settings = withTexts(raw as unknown as FacilitySettings)
  // Officers are asked to wait where the public may be, never beyond.
  const { waitingArea, areas } = settings
  if (waitingArea !== undefined && !areas.some((a) => a.id === waitingArea && a.public))
    return refuseSettings('malformed', 'waitingArea')
  return (rulebook && unknownTo(rulebook, settings)) ?? settings
}

// Somebody who types one name means it in both languages.
function withTexts(settings: FacilitySettings): FacilitySettings {
  const holidays = settings.holidays.map(({ name, ...rest }: Holiday): Holiday => {
    const typed: unknown = name
    return { ...rest, name: typeof typed === 'string' ? { en: typed, es: typed } : name }
  })
  return { ...settings, holidays }
}

function unknownTo(rulebook: Rulebook, { place, policies, settled, agencies }: FacilitySettings): Wrong {
  const checked = checkSituation(rulebook, { at: '2026-01-01', facility: place, policies, facts: settled })
  if (isFailure(checked)) return refuseSettings('unknown-to-rulebook', settingOf(checked.at))
  const known = rulebook.facts.find((f) => f.id === 'requester.agency')?.values ?? []
  const wrong = agencies.findIndex((a) => !known.includes(a.agency))
  return wrong < 0 ? undefined : refuseSettings('unknown-to-rulebook', `agencies.${wrong}.agency`)
}

// The engine names the field of its situation; here it has another name.
function settingOf(at: string): string {
  return at.replace(/^facility\b/, 'place').replace(/^facts\b/, 'settled')
}
