import { type DutyTurn, type FacilitySettings, onDuty } from '../../cases/index.ts'

/** A stretch of time in which the same people are on duty; nobody, where `turns` is empty. */
export interface Stretch {
  readonly from: string
  readonly to: string
  readonly turns: readonly DutyTurn[]
}

type Rota = Pick<FacilitySettings, 'duty' | 'timeZone'>

const minute = 60_000
// Turns begin and end on the quarter of an hour almost everywhere; in between we look closer only where somebody changes.
const step = 15 * minute

/** Who is on duty from an instant on, stretch by stretch, to the minute. A turn of less than a quarter of an hour may be missed. */
export function stretches(rota: Rota, from: Date, days: number): readonly Stretch[] {
  const start = Math.floor(from.getTime() / minute) * minute
  const end = start + days * 86_400_000
  const found: Stretch[] = []
  let begun = start
  let turns = turnsAt(rota, start)
  for (let at = start; at < end; ) {
    const next = Math.min(at + step, end)
    const now = turnsAt(rota, next)
    if (same(now, turns)) {
      at = next
      continue
    }
    const change = changeBetween(rota, at, next, turns)
    found.push({ from: text(begun), to: text(change), turns })
    begun = change
    turns = turnsAt(rota, change)
    at = change
  }
  return [...found, { from: text(begun), to: text(end), turns }]
}

function turnsAt(rota: Rota, at: number): readonly DutyTurn[] {
  return onDuty(rota, text(at))
}

// The first minute after `low` at which others are on duty.
function changeBetween(rota: Rota, low: number, high: number, turns: readonly DutyTurn[]): number {
  let [before, after] = [low, high]
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute
    if (same(turnsAt(rota, middle), turns)) before = middle
    else after = middle
  }
  return after
}

function same(a: readonly DutyTurn[], b: readonly DutyTurn[]): boolean {
  return a.length === b.length && a.every((turn, i) => turn === b[i])
}

function text(instant: number): string {
  return new Date(instant).toISOString()
}
