/** Moments of the demonstration, counted back from now, with the offset of the facility's zone. */
export interface Moments {
  /** So many days ago at a time of the clock: `on(3, '14:20')`. */
  readonly on: (daysAgo: number, time: string) => string
  /** A day of the calendar so many days ago; ahead of today where negative. Today begins an hour after midnight. */
  readonly day: (daysAgo: number) => string
  readonly minutesAgo: (minutes: number) => string
}

const minute = 60_000

// What happened "today" happened within the first hour: just after midnight, today is still the day before.
const firstHour = 60 * minute

/** The moments around now in a time zone. */
export function momentsAround(now: Date, timeZone: string): Moments {
  const day = (daysAgo: number) =>
    local(new Date(now.getTime() - firstHour - daysAgo * 24 * 60 * minute), timeZone).slice(0, 10)
  return {
    day,
    on: (daysAgo, time) => {
      const wall = `${day(daysAgo)}T${time}:00`
      // The offset of about that moment, and then of the moment itself: they differ only around a change of the clocks.
      const near = offset(new Date(`${wall}Z`), timeZone)
      return `${wall}${offset(new Date(`${wall}${near}`), timeZone)}`
    },
    minutesAgo: (minutes) => {
      const moment = new Date(now.getTime() - minutes * minute)
      return `${local(moment, timeZone)}${offset(moment, timeZone)}`
    },
  }
}

function local(moment: Date, timeZone: string): string {
  // Swedish writes moments as ISO 8601 does.
  return moment.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')
}

function offset(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment)
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? 'Z' : name.slice('GMT'.length)
}
