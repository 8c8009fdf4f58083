import { instantOf, offsetAt, wallTimeAt } from '../../../cases/index.ts'

/** What a clock in the zone shows at an instant, as a field of day and time has it: `2026-11-25T08:00`. */
export function wall(at: string, timeZone: string): string {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return ''
  const { day, seconds } = wallTimeAt(time, timeZone)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${day}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
}

/** The instant of what a field of day and time says, with the zone's offset; empty where it says nothing. */
export function instant(field: string, timeZone: string): string {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(field) ?? []
  if (day === undefined) return ''
  const time = instantOf({ day, seconds: Number(hours) * 3600 + Number(minutes) * 60 }, timeZone)
  const offset = offsetAt(time, timeZone) / 60_000
  const two = (n: number): string => String(n).padStart(2, '0')
  const size = Math.abs(offset)
  return `${new Date(time + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
