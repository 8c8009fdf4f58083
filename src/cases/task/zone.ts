import type { Day } from '../../engine/index.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}

/** What clock and calendar on the wall show. */
export interface WallTime {
  readonly day: Day
  /** Seconds since midnight, as the clock shows them. */
  readonly seconds: number
}

/** The wall time at an instant (milliseconds since 1970) in a time zone. */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  const part = Object.fromEntries(
    formatterFor(timeZone)
      .formatToParts(new Date(instant))
      .map((p) => [p.type, p.value]),
  )
  const day = `${String(part['year']).padStart(4, '0')}-${part['month']}-${part['day']}`
  return { day, seconds: Number(part['hour']) * 3600 + Number(part['minute']) * 60 + Number(part['second']) }
}

/** Milliseconds by which a zone is ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const { day, seconds } = wallTimeAt(instant, timeZone)
  return Date.parse(`${day}T00:00:00Z`) + seconds * 1000 - Math.floor(instant / 1000) * 1000
}

/** The instant of a wall time: the earlier one where the clock shows it twice, as much later as the gap where it never does. */
export function instantOf({ day, seconds }: WallTime, timeZone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + seconds * 1000
  const before = offsetAt(asUtc - 86_400_000, timeZone)
  const after = offsetAt(asUtc + 86_400_000, timeZone)
  const candidates = [asUtc - before, asUtc - after].filter((t) => t + offsetAt(t, timeZone) === asUtc)
  return candidates.length > 0 ? Math.min(...candidates) : asUtc - before
}

/** The first instant of a day in a time zone; not always midnight. */
export function startOfDay(day: Day, timeZone: string): number {
  return instantOf({ day, seconds: 0 }, timeZone)
}

/** An instant as text in UTC. */
export function instantText(instant: number): string {
  return new Date(instant).toISOString()
}
