import type { Day, Language, Text } from '../../engine/index.ts'
import type { Facility } from '../command/world.ts'
import type { GivenFacility } from '../event/case-events.ts'
import type { Role } from '../role/roles.ts'
import type { GivenFacts } from '../shape/shape.ts'
import { federalHolidays, type Holiday } from '../task/holidays.ts'

/** A part of the building, and whether anybody may walk in. */
export interface Area {
  readonly id: string
  readonly name: string
  readonly public: boolean
}

/** An agency as the facility knows it: the number to call back, and where that number was found, never from its officers. */
export interface AgencyContact {
  readonly id: string
  readonly name: string
  /** A value of the fact `requester.agency`. */
  readonly agency: string
  readonly phone?: string
  /** Where the number was found, as a directory or an official page; it must be said where there is a number. */
  readonly phoneSource?: string
}

/** A turn of duty: who can be reached from one instant until just before another, once or again every day or week by the wall clock. */
export interface DutyTurn {
  readonly person: string
  readonly role: Role
  readonly phone: string
  /** RFC 3339 with offset. */
  readonly from: string
  readonly to: string
  readonly every?: 'day' | 'week'
}

/** What a facility has settled for itself; nothing in it is of a patient. */
export interface FacilitySettings {
  readonly name: string
  /** As a situation names it: `state`, `kind`, `owner`, …, without the time zone. */
  readonly place: GivenFacility
  readonly timeZone: string
  readonly languages: readonly Language[]
  readonly areas: readonly Area[]
  readonly agencies: readonly AgencyContact[]
  /** House packs and switches that are on; `[]` is law alone. */
  readonly policies: readonly string[]
  /** Open points of law as counsel settled them: facts `dispute.…`. */
  readonly settled: GivenFacts
  /** Free days beside the federal ones. */
  readonly holidays: readonly Holiday[]
  /** Years for which a closed case is kept, at least 6 (45 CFR 164.530(j)). */
  readonly keepYears: number
  /** The hash of the adopted rulebook; without one, that of the release. */
  readonly rulebook?: string
  readonly duty?: readonly DutyTurn[]
  /** Minutes after which an alert that nobody acknowledged goes to the next; {@link usualAlertMinutes} where left out. */
  readonly alertMinutes?: number
  /** The number that patients and the public may call; it stands on notices and on the patients' pages. */
  readonly phone?: string
  /** The id of the public area in which officers are asked to wait. */
  readonly waitingArea?: string
}

/** The fewest years for which a closed case is kept (45 CFR 164.530(j)). */
export const fewestKeepYears = 6

/** Minutes that an alert waits for somebody before it goes to the next, where the facility says nothing. */
export const usualAlertMinutes = 3

/** The settings that a facility starts with: English and Spanish, the starter house policy on, kept for six years. */
export function defaultSettings(place: GivenFacility, name: string, timeZone: string): FacilitySettings {
  return {
    name,
    place,
    timeZone,
    languages: ['en', 'es'],
    areas: [
      { id: 'lobby', name: 'Lobby', public: true },
      { id: 'care', name: 'Care areas', public: false },
    ],
    agencies: [],
    policies: ['house/starter'],
    settled: {},
    holidays: [],
    keepYears: fewestKeepYears,
  }
}

/** The facility as a decision reads it. */
export function facilityOf(id: string, settings: FacilitySettings): Facility {
  const { place, timeZone, policies, settled, holidays, keepYears } = settings
  return { id, place, timeZone, policies, settled, holidays, keepYears }
}

/** A free day and whose it is. */
export interface FreeDay {
  readonly day: Day
  readonly name: Text
  readonly legal: boolean
  readonly by: 'federal' | 'facility'
}

/** The free days of a year as the facility keeps them, the federal ones among them. */
export function freeDaysOf({ holidays }: Pick<FacilitySettings, 'holidays'>, year: number): readonly FreeDay[] {
  const federal = federalHolidays(year).map((h): FreeDay => ({ ...h, by: 'federal' }))
  const own = holidays.filter((h) => h.day.startsWith(`${year}-`)).map((h): FreeDay => ({ ...h, by: 'facility' }))
  return [...federal, ...own].sort((a, b) => (a.day < b.day ? -1 : 1))
}
