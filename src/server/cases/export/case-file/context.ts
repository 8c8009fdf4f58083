import { offsetAt, type StoredEvent, type Writer, wallTimeAt } from '../../../../cases/index.ts'
import type { Fact, Language, Rulebook, Text } from '../../../../engine/index.ts'
import { fileWords, roleNames } from './words.ts'

/** What a case file is written with. */
export interface Written {
  readonly language: Language
  readonly timeZone: string
  /** For the words of facts, actions, rules and duties. */
  readonly rulebook: Rulebook
  /** Names of people by id. */
  readonly people: Readonly<Record<string, string>>
}

/** Words of the case file in its language. */
export function say({ language }: Pick<Written, 'language'>, words: Text): string {
  return words[language]
}

/** An instant on the facility's clock, with how far that is from UTC; a day alone as it is. */
export function timeText({ timeZone }: Pick<Written, 'timeZone'>, at: string): string {
  if (at.length === 10) return at
  const instant = Date.parse(at)
  const { day, seconds } = wallTimeAt(instant, timeZone)
  const minutes = Math.round(offsetAt(instant, timeZone) / 60_000)
  const offset = `${minutes < 0 ? '−' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
  return `${day} ${two(seconds / 3600)}:${two((seconds % 3600) / 60)} (UTC${offset})`
}

function two(n: number): string {
  return String(Math.floor(n)).padStart(2, '0')
}

/** Who wrote something: their name or device, and in which role. */
export function writerText(written: Written, { role, person, device }: Writer): string {
  const roleName = say(written, roleNames[role])
  if (person !== undefined) return `${personText(written, person)} (${roleName})`
  return device === undefined ? roleName : `${say(written, fileWords.device)} ${device} (${roleName})`
}

/** Somebody of the staff by name, or the id where there is no name. */
export function personText({ people }: Written, id: string): string {
  return people[id] ?? id
}

/** When an event happened by its writer's clock, and when it reached the record if that was later. */
export function whenText(written: Written, { at, received }: Pick<StoredEvent, 'at' | 'received'>): string {
  const own = timeText(written, at)
  if (received === undefined || Math.abs(Date.parse(received) - Date.parse(at)) < 60_000) return own
  return `${own}; ${say(written, fileWords.received)} ${timeText(written, received)}`
}

/** A value of a fact as people read it. */
export function factValueText(written: Written, fact: Fact | undefined, value: unknown): string {
  if (Array.isArray(value)) return value.map((v) => factValueText(written, fact, v)).join(', ')
  if (value === true || value === false) return say(written, value ? fileWords.yes : fileWords.no)
  return fact?.labels?.[String(value)]?.[written.language] ?? String(value)
}

/** A fact of the rulebook by its id. */
export function factOf({ rulebook }: Written, id: string): Fact | undefined {
  return rulebook.facts.find((f) => f.id === id)
}
