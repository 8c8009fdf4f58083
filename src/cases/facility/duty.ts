import { wallTimeAt } from '../task/zone.ts'
import type { DutyTurn, FacilitySettings } from './settings.ts'

const daySeconds = 86_400
const periods = { day: daySeconds, week: 7 * daySeconds } as const

/** Who is on duty at an instant, in the order of the rota. */
export function onDuty(
  { duty = [], timeZone }: Pick<FacilitySettings, 'duty' | 'timeZone'>,
  instant: string,
): readonly DutyTurn[] {
  const at = Date.parse(instant)
  return duty.filter((turn) => isOn(turn, at, timeZone))
}

function isOn({ from, to, every }: DutyTurn, at: number, timeZone: string): boolean {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  if (every === undefined || at < start) return start <= at && at < end
  // By the wall clock: a turn from 8 to 17 is from 8 to 17 also after the clock was moved.
  const [first, last, now] = [start, end, at].map((t) => wallSeconds(t, timeZone)) as [number, number, number]
  return (now - first) % periods[every] < last - first
}

function wallSeconds(instant: number, timeZone: string): number {
  const { day, seconds } = wallTimeAt(instant, timeZone)
  return Date.parse(`${day}T00:00:00Z`) / 1000 + seconds
}
