import { type Day, isDay } from '../../engine/index.ts'
import { dayOf } from '../clock.ts'

/** In which order a date with slashes is written; `iso` takes none, because 3/4 is two days. */
export type DateOrder = 'iso' | 'month-first' | 'day-first'

/** Why a date or time cannot be used. */
export type WhenRefusal =
  | 'no-date'
  | 'date-unreadable'
  | 'date-order-not-said'
  | 'no-such-day'
  | 'time-unreadable'
  | 'time-does-not-exist'
  | 'time-happens-twice'
  | 'in-the-future'
  | 'ends-before-start'

/** Reads a day as people write it. */
export function dayIn(cell: string, order: DateOrder): Day | { readonly wrong: WhenRefusal } {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell)
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell)
  if (iso === null && parts === null) return { wrong: 'date-unreadable' }
  if (parts !== null && order === 'iso') return { wrong: 'date-order-not-said' }
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : order === 'month-first'
        ? [parts?.[3], parts?.[1], parts?.[2]]
        : [parts?.[3], parts?.[2], parts?.[1]]
  const read = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(read) ? read : { wrong: 'no-such-day' }
}

/** Reads a time of day, with or without am and pm, as minutes since midnight by the wall clock. */
export function minutesIn(cell: string): number | undefined {
  const found =
    /^(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?(?:\s*m\.?)?$/i.exec(cell) ??
    /^(\d{1,2})()\s*([ap])\.?\s*m\.?$/i.exec(cell) ??
    /^(\d{2})(\d{2})()$/.exec(cell)
  if (found === null) return undefined
  const [hour, minute, half] = [Number(found[1]), Number(found[2] || 0), found[3]?.toLowerCase()]
  if (minute > 59 || hour > 23 || (half !== undefined && half !== '' && (hour < 1 || hour > 12))) return undefined
  if (half === 'a') return (hour % 12) * 60 + minute
  return half === 'p' ? ((hour % 12) + 12) * 60 + minute : hour * 60 + minute
}

/** The moment that the wall clock of a zone showed, with its offset; refused where it showed it never or twice. */
export function momentOf(day: Day, minutes: number, timeZone: string): string | { readonly wrong: WhenRefusal } {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
  const found = offsetsAround(wall, timeZone).filter((offset) => offsetAt(wall - offset, timeZone) === offset)
  const [offset] = found
  if (offset === undefined) return { wrong: 'time-does-not-exist' }
  if (found.length > 1) return { wrong: 'time-happens-twice' }
  return `${new Date(wall).toISOString().slice(0, 19)}${offsetText(offset)}`
}

const aDay = 86_400_000

function offsetsAround(wall: number, timeZone: string): readonly number[] {
  return [...new Set([-aDay, 0, aDay].map((shift) => offsetAt(wall + shift, timeZone)))]
}

// Milliseconds by which the zone's wall clock is ahead of UTC.
function offsetAt(instant: number, timeZone: string): number {
  const seconds = Math.floor(instant / 1000) * 1000
  const parts = formatter(timeZone).formatToParts(seconds)
  const part = Object.fromEntries(parts.map((p) => [p.type, Number(p.value)])) as Readonly<Record<string, number>>
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - seconds
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const numeric = 'numeric' as const
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  })
  formatters.set(timeZone, made)
  return made
}

function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** When a contact was, as far as the log says. */
export interface Stay {
  readonly startedAt: string
  readonly endedAt?: string
}

/** When the contact of a row began and ended; past midnight where it ends at an earlier hour than it began. */
export function stayIn(
  cells: Readonly<Record<string, string>>,
  { timeZone, order, now }: { readonly timeZone: string; readonly order: DateOrder; readonly now: Date },
): Stay | { readonly wrong: WhenRefusal; readonly at: string } {
  const { date, 'time in': timeIn, 'time out': timeOut } = cells
  if (date === undefined) return { wrong: 'no-date', at: 'date' }
  const day = dayIn(date, order)
  if (typeof day !== 'string') return { ...day, at: 'date' }
  if (day > dayOf(now, timeZone)) return { wrong: 'in-the-future', at: 'date' }
  // Without the hour of arrival, the hour of departure would say less than it seems to.
  if (timeIn === undefined)
    return timeOut === undefined ? { startedAt: day } : { wrong: 'time-unreadable', at: 'time in' }
  const start = minutesIn(timeIn)
  if (start === undefined) return { wrong: 'time-unreadable', at: 'time in' }
  const startedAt = momentOf(day, start, timeZone)
  if (typeof startedAt !== 'string') return { ...startedAt, at: 'time in' }
  if (Date.parse(startedAt) > now.getTime()) return { wrong: 'in-the-future', at: 'time in' }
  if (timeOut === undefined) return { startedAt }
  const end = minutesIn(timeOut)
  if (end === undefined) return { wrong: 'time-unreadable', at: 'time out' }
  const endedAt = momentOf(day, end < start ? end + 24 * 60 : end, timeZone)
  if (typeof endedAt !== 'string') return { ...endedAt, at: 'time out' }
  if (Date.parse(endedAt) > now.getTime()) return { wrong: 'in-the-future', at: 'time out' }
  return Date.parse(endedAt) < Date.parse(startedAt)
    ? { wrong: 'ends-before-start', at: 'time out' }
    : { startedAt, endedAt }
}
