import { addDays, type Day, isDay } from '../../engine/index.ts'

/** A free day as a calendar file names it. */
export interface ReadHoliday {
  readonly day: Day
  readonly name: string
}

/** What a calendar file (iCalendar, RFC 5545) gave: its days, and how many of its events could not be used, by reason. */
export interface HolidaysRead {
  readonly holidays: readonly ReadHoliday[]
  readonly skipped: readonly { readonly name: string; readonly why: 'not-a-whole-day' | 'repeats-oddly' | 'no-day' }[]
}

const longestSpan = 31
const mostDays = 500

type Properties = ReadonlyMap<string, { readonly parameters: string; readonly value: string }>

/** Reads the whole days of a calendar file within some years; undefined where it is no calendar file. */
export function readHolidays(text: string, from: number, until: number): HolidaysRead | undefined {
  const lines = unfolded(text)
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0] ?? '')) return undefined
  const holidays: ReadHoliday[] = []
  const skipped: HolidaysRead['skipped'][number][] = []
  for (const event of eventsIn(lines)) {
    const name = plain(event.get('SUMMARY')?.value ?? '').slice(0, 200) || '?'
    const days = daysOf(event, from, until)
    if (typeof days === 'string') skipped.push({ name, why: days })
    else for (const day of days) holidays.push({ day, name })
  }
  const byDay = new Map(holidays.toReversed().map((h) => [h.day, h]))
  return { holidays: [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, mostDays), skipped }
}

// A line that begins with a space goes on with the one before (RFC 5545, 3.1).
function unfolded(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
}

function* eventsIn(lines: readonly string[]): Generator<Properties> {
  let event: Map<string, { parameters: string; value: string }> | undefined
  let depth = 0
  for (const line of lines) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) event = new Map()
    else if (/^END:VEVENT\s*$/i.test(line)) {
      if (event !== undefined) yield event
      event = undefined
    } else if (/^BEGIN:/i.test(line)) depth++
    else if (/^END:/i.test(line)) depth--
    else if (event !== undefined && depth <= 1) {
      // An alarm inside an event has a time of its own: depth 1 is the calendar.
      const found = /^([A-Za-z-]+)((?:;[^:"]*(?:"[^"]*")?)*):(.*)$/.exec(line)
      if (found) event.set((found[1] as string).toUpperCase(), { parameters: found[2] ?? '', value: found[3] ?? '' })
    }
  }
}

function daysOf(
  event: Properties,
  from: number,
  until: number,
): readonly Day[] | 'not-a-whole-day' | 'repeats-oddly' | 'no-day' {
  const start = dayIn(event.get('DTSTART')?.value)
  if (event.get('DTSTART') === undefined) return 'no-day'
  if (start === undefined) return 'not-a-whole-day'
  const end = dayIn(event.get('DTEND')?.value) ?? addDays(start, 1)
  const rule = event.get('RRULE')?.value
  if (rule !== undefined && !/^FREQ=YEARLY(;INTERVAL=1)?$/i.test(rule)) return 'repeats-oddly'
  const span: Day[] = []
  for (let day = start; day < end && span.length < longestSpan; day = addDays(day, 1)) span.push(day)
  const years = Array.from({ length: until - from + 1 }, (_, i) => from + i)
  const all =
    rule === undefined
      ? span
      : years.filter((y) => y >= Number(start.slice(0, 4))).flatMap((y) => inYear(span, start, y))
  return all.filter((day) => Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= until)
}

// February 29 is left out in the years that have none.
function inYear(span: readonly Day[], start: Day, year: number): readonly Day[] {
  const shift = year - Number(start.slice(0, 4))
  return span.map((day) => `${Number(day.slice(0, 4)) + shift}${day.slice(4)}`).filter(isDay)
}

function dayIn(value: string | undefined): Day | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})\s*$/.exec(value ?? '')
  const day = found && `${found[1]}-${found[2]}-${found[3]}`
  return day && isDay(day) ? day : undefined
}

function plain(value: string): string {
  return value
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .trim()
}
