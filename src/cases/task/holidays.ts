import { addDays, type Day, type Text } from '../../engine/index.ts'

/** A day that is free; only a `legal` one lengthens a period that a law sets. */
export interface Holiday {
  readonly day: Day
  readonly name: Text
  readonly legal: boolean
}

interface Fixed {
  readonly on: string
  readonly since?: number
  readonly name: Text
}

interface Floating {
  readonly month: number
  /** Which Monday or Thursday of the month; -1 is the last. */
  readonly nth: number
  readonly weekday: number
  readonly name: Text
}

const fixed: readonly Fixed[] = [
  { on: '01-01', name: { en: 'New Year’s Day', es: 'Año Nuevo' } },
  { on: '06-19', since: 2021, name: { en: 'Juneteenth', es: 'Juneteenth' } },
  { on: '07-04', name: { en: 'Independence Day', es: 'Día de la Independencia' } },
  { on: '11-11', name: { en: 'Veterans Day', es: 'Día de los Veteranos' } },
  { on: '12-25', name: { en: 'Christmas Day', es: 'Navidad' } },
]

const floating: readonly Floating[] = [
  { month: 1, nth: 3, weekday: 1, name: { en: 'Martin Luther King Jr. Day', es: 'Día de Martin Luther King Jr.' } },
  { month: 2, nth: 3, weekday: 1, name: { en: 'Washington’s Birthday', es: 'Natalicio de Washington' } },
  { month: 5, nth: -1, weekday: 1, name: { en: 'Memorial Day', es: 'Día de los Caídos' } },
  { month: 9, nth: 1, weekday: 1, name: { en: 'Labor Day', es: 'Día del Trabajo' } },
  { month: 10, nth: 2, weekday: 1, name: { en: 'Columbus Day', es: 'Día de la Raza' } },
  { month: 11, nth: 4, weekday: 4, name: { en: 'Thanksgiving Day', es: 'Día de Acción de Gracias' } },
]

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

// A holiday on Saturday is kept on Friday, one on Sunday on Monday (5 U.S.C. 6103(b), E.O. 11582).
function observed(day: Day): Day {
  const weekday = weekdayOf(day)
  if (weekday === 6) return addDays(day, -1)
  return weekday === 0 ? addDays(day, 1) : day
}

function floatingDay(year: number, { month, nth, weekday }: Floating): Day {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  if (nth > 0) return addDays(start, (nth - 1) * 7)
  const fifth = addDays(start, 28)
  return fifth.slice(5, 7) === first.slice(5, 7) ? fifth : addDays(start, 21)
}

/** The federal holidays that are kept in a year (5 U.S.C. 6103), New Year's of the next year on December 31 among them. */
export function federalHolidays(year: number): readonly Holiday[] {
  const days = [year, year + 1].flatMap((y) => [
    ...fixed.filter((f) => y >= (f.since ?? 0)).map((f) => ({ day: observed(`${y}-${f.on}`), name: f.name })),
    ...floating.map((f) => ({ day: floatingDay(y, f), name: f.name })),
  ])
  const kept = days.filter((d) => d.day.startsWith(`${year}-`))
  return kept.map((d) => ({ ...d, legal: true })).sort((a, b) => (a.day < b.day ? -1 : 1))
}
