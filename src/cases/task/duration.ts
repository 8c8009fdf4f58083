/** An ISO 8601 duration in whole numbers. */
export interface Duration {
  readonly months: number
  readonly days: number
  readonly seconds: number
  /** True if it names hours, minutes or seconds: then it ends at an instant, else with a day. */
  readonly timed: boolean
}

const shape = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** Reads a duration such as `P2D`, `PT72H` or `P1Y6M`; `undefined` if it is none. */
export function parseDuration(given: string): Duration | undefined {
  const m = shape.exec(given)
  if (m === null) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = m
    .slice(1)
    .map((part) => Number(part ?? 0))
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    seconds: hours * 3600 + minutes * 60 + seconds,
    timed: given.includes('T'),
  }
}

/** The day so many months later, on the last day of a month that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  const wanted = Math.min(date, last.getUTCDate())
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)).toISOString().slice(0, 10)
}
