import type { Day } from '../engine/index.ts'

/** The moment it is; tests give a fixed one. */
export type Clock = () => Date

/** The calendar day of a moment in a time zone (IANA name). */
export function dayOf(moment: Date, timeZone: string): Day {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const part = Object.fromEntries(format.formatToParts(moment).map((p) => [p.type, p.value]))
  return `${part['year']}-${part['month']}-${part['day']}`
}
