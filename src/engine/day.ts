import type { Day } from './text.ts'

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i

/** True for a real calendar day `YYYY-MM-DD`, alone or at the start of an RFC 3339 instant with an offset. */
export function isDayOrInstant(at: string): boolean {
  const m = shape.exec(at)
  if (!m) return false
  const [year, month, day, hour, minute] = [m[1], m[2], m[3], m[4] ?? '0', m[5] ?? '0'].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60
}

/** True for a bare calendar day. */
export function isDay(at: string): boolean {
  return at.length === 10 && isDayOrInstant(at)
}

// Making a formatter costs more than all the rest of an assessment; there are only so many zones.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formatters.set(timeZone, made)
    return made
  } catch {
    return undefined
  }
}

/** True if the runtime knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  return formatterFor(name) !== undefined
}

/** The facility's calendar day at an instant; the day as written where there is no time zone or no time of day. */
export function dayAt(at: string, timeZone: string | undefined): Day {
  const format = timeZone === undefined || at.length === 10 ? undefined : formatterFor(timeZone)
  if (format === undefined) return at.slice(0, 10)
  const part = Object.fromEntries(format.formatToParts(new Date(at)).map((p) => [p.type, p.value]))
  return `${String(part['year']).padStart(4, '0')}-${part['month']}-${part['day']}`
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((new Date(`${to}T00:00:00Z`).getTime() - new Date(`${from}T00:00:00Z`).getTime()) / 86_400_000)
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
