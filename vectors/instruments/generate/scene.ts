import * as second from './blind-2/courts.ts'
import { type District, districts, type StateCourt, stateCourts, stateNames } from './courts.ts'
import { type DayStyle, later } from './days.ts'
import type { Half } from './expected.ts'
import { hospital, type Person, person, street } from './names.ts'
import type { Random } from './random.ts'

/** A hospital or clinic with its address. */
export interface Facility {
  readonly name: string
  readonly address: string
  readonly state: string
}

/** Everything invented that one sheet is filled with. */
export interface Scene {
  readonly half: Half
  /** Where the reader stands. */
  readonly facility: Facility
  /** The place that the sheet names: in three of four sheets the reader's own. */
  readonly place: Facility
  /** The day of the reading. */
  readonly at: string
  readonly issued: string
  readonly dayStyle: DayStyle
  readonly district: District
  readonly stateCourt: StateCourt
  readonly subject: Person
  readonly judge: Person
  readonly clerk: Person
  readonly attorney: Person
  readonly officer: Person
  readonly other: Person
  readonly aNumber: string
  readonly phone: string
}

const towns: Readonly<Record<string, readonly string[]>> = {
  CA: ['Oakland', 'Fresno', 'Pasadena'],
  OR: ['Portland', 'Salem'],
  WA: ['Tacoma', 'Seattle'],
  CO: ['Denver', 'Aurora'],
  TX: ['Houston', 'El Paso'],
  IL: ['Chicago', 'Joliet'],
  NY: ['Brooklyn', 'Buffalo'],
  NJ: ['Newark', 'Elizabeth'],
  MD: ['Rockville', 'Baltimore'],
  MA: ['Boston', 'Chelsea'],
  CT: ['Hartford', 'New Haven'],
  FL: ['Miami', 'Hialeah'],
}

const zips: Readonly<Record<string, string>> = {
  CA: '94',
  OR: '97',
  WA: '98',
  CO: '80',
  TX: '77',
  IL: '60',
  NY: '11',
  NJ: '07',
  MD: '20',
  MA: '02',
  CT: '06',
  FL: '33',
}

interface Land {
  readonly states: readonly string[]
  readonly towns: (state: string) => readonly string[] | undefined
  readonly zip: (state: string) => string | undefined
  readonly districts: readonly District[]
  readonly stateCourts: readonly StateCourt[]
}

const first: Land = {
  states: Object.keys(stateNames),
  towns: (state) => towns[state],
  zip: (state) => zips[state],
  districts,
  stateCourts,
}

// The blind half has states and courts of its own.
const lands: Readonly<Record<Half, Land>> = {
  train: first,
  test: first,
  'blind-2': {
    states: Object.keys(second.states),
    towns: (state) => second.states[state]?.towns,
    zip: (state) => second.states[state]?.zip,
    districts: second.districts,
    stateCourts: second.stateCourts,
  },
}

function facilityIn(half: Half, state: string, random: Random, not?: string): Facility {
  const zip = `${lands[half].zip(state) ?? '00'}${random.int(100, 999)}`
  const town = random.pick(lands[half].towns(state) ?? ['Springfield'])
  return {
    name: hospital(half, random, not),
    address: `${street(half, random)}, ${town}, ${state} ${zip}`,
    state,
  }
}

/** An invented scene; `away` puts the court in another state than the facility. */
export function scene(half: Half, random: Random, away: boolean): Scene {
  const land = lands[half]
  const state = random.pick(land.states)
  const facility = facilityIn(half, state, random)
  const courtIsHere = (court: { readonly state: string }): boolean => (court.state === state) !== away
  const at = later('2025-06-02', random.int(0, 520))
  const digits = (count: number): string => Array.from({ length: count }, () => random.int(0, 9)).join('')
  return {
    half,
    facility,
    place: random.chance(0.75) ? facility : facilityIn(half, state, random, facility.name),
    at,
    issued: later(at, -random.int(0, 8)),
    dayStyle: random.pick(['long', 'long', 'slashes', 'short-month']),
    district: random.pick(land.districts.filter(courtIsHere)),
    stateCourt: random.pick(land.stateCourts.filter(courtIsHere)),
    subject: person(half, random),
    judge: person(half, random),
    clerk: person(half, random),
    attorney: person(half, random),
    officer: person(half, random),
    other: person(half, random),
    aNumber: `A${digits(3)} ${digits(3)} ${digits(3)}`,
    phone: `(${random.int(201, 989)}) 555-0${digits(3)}`,
  }
}
