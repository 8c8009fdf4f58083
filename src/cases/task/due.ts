import { addDays, type Day, type Duty, type Text } from '../../engine/index.ts'
import { addMonths, parseDuration } from './duration.ts'
import { federalHolidays, type Holiday, weekdayOf } from './holidays.ts'
import { instantOf, instantText, startOfDay, wallTimeAt } from './zone.ts'

/** Which days count for a period. */
export type Count = NonNullable<Duty['count']>

/** The facility's calendar: its zone, and the free days that it keeps beside the federal ones. */
export interface Calendar {
  readonly timeZone: string
  readonly holidays: readonly Holiday[]
}

/** A day that was not counted, and why. */
export interface Skipped {
  readonly day: Day
  readonly why: 'weekend' | 'holiday'
  readonly name?: Text
}

/** When something is due, with all that is needed to show how it was worked out. */
export interface Due {
  /** The instant at which it is late, in UTC. */
  readonly at: string
  /** The last day on which it is in time, where the period ends with a day. */
  readonly lastDay?: Day
  readonly from: string
  readonly fromDay: Day
  readonly duration: string
  readonly count: Count
  readonly timeZone: string
  readonly skipped: readonly Skipped[]
  /** The day that the paper itself names, where that decides instead of the period; `unknown` while nobody has told it. */
  readonly returnDate?: Day | 'unknown'
  /** Minutes that the clock was moved between (forward is positive), where it was. */
  readonly clockMoved?: number
}

/** When a duty is due that runs from a day or an instant; `undefined` where the duration cannot be read. */
export function dueAt(from: string, duration: string, count: Count, calendar: Calendar): Due | undefined {
  const period = parseDuration(duration)
  if (period === undefined) return undefined
  const { timeZone } = calendar
  const start = from.length === 10 ? startOfDay(from, timeZone) : Date.parse(from)
  const wall = wallTimeAt(start, timeZone)
  const base = { from: instantText(start), fromDay: wall.day, duration, count, timeZone }
  const whole = addMonths(wall.day, period.months)
  const { last, skipped } = countDays(whole, period.days, count, calendar)
  if (!period.timed) {
    const end = startOfDay(addDays(last, 1), timeZone)
    return { ...base, at: instantText(end), lastDay: last, skipped, ...moved(start, end, timeZone) }
  }
  const onWall = last === wall.day ? start : instantOf({ day: last, seconds: wall.seconds }, timeZone)
  const end = onWall + period.seconds * 1000
  return { ...base, at: instantText(end), skipped, ...moved(start, end, timeZone) }
}

/**
 * A due time where a paper names the day: what is handed over is due on that day to its end, since the paper's hour is not known
 * here, and an objection before that day. A period that ends earlier stays; without the day it stays too, and says so.
 */
export function dueByPaper(period: Due, how: 'on' | 'before', returnDate: Day | undefined, calendar: Calendar): Due {
  const hasPeriod = Date.parse(period.at) > Date.parse(period.from)
  if (how === 'on' && hasPeriod) return period
  if (returnDate === undefined) return hasPeriod ? period : { ...period, returnDate: 'unknown' }
  const lastDay = how === 'on' ? returnDate : addDays(returnDate, -1)
  const at = instantText(startOfDay(addDays(lastDay, 1), calendar.timeZone))
  if (hasPeriod && Date.parse(period.at) <= Date.parse(at)) return period
  const { clockMoved: _, ...rest } = period
  return { ...rest, at, lastDay, skipped: [], returnDate }
}

// The day of the event itself is not counted (as in Fed. R. Civ. P. 6(a)(1)(A)).
function countDays(
  day: Day,
  days: number,
  count: Count,
  calendar: Calendar,
): { readonly last: Day; readonly skipped: readonly Skipped[] } {
  if (count === 'calendar-days') return { last: addDays(day, days), skipped: [] }
  const skipped: Skipped[] = []
  let last = day
  for (let left = days; left > 0; ) {
    last = addDays(last, 1)
    const why = freeDay(last, calendar)
    if (why === undefined) left--
    else skipped.push(why)
  }
  return { last, skipped }
}

// A day that only the house keeps free lengthens nothing: the earlier day is the safe one.
function freeDay(day: Day, { holidays }: Calendar): Skipped | undefined {
  const weekday = weekdayOf(day)
  if (weekday === 0 || weekday === 6) return { day, why: 'weekend' }
  const legal = [...federalHolidays(Number(day.slice(0, 4))), ...holidays.filter((h) => h.legal)]
  const found = legal.find((h) => h.day === day)
  return found && { day, why: 'holiday', name: found.name }
}

function moved(start: number, end: number, timeZone: string): { readonly clockMoved?: number } {
  const walls = [start, end].map((t) => wallTimeAt(t, timeZone))
  const [a, b] = walls.map((w) => Date.parse(`${w.day}T00:00:00Z`) + w.seconds * 1000) as [number, number]
  const minutes = Math.round((b - a - (end - Math.floor(start / 1000) * 1000)) / 60_000)
  return minutes === 0 ? {} : { clockMoved: minutes }
}
