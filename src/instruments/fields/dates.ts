const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const byNumber = /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/g
const byName = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/gi
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+day\s+of)?\s+([A-Z][a-z]{2,8}),?\s+(\d{4})\b/gi
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g

/** A date in a text: the day as `YYYY-MM-DD`, and where it stands. */
export interface FoundDate {
  readonly day: string
  readonly at: number
  readonly length: number
}

/** The dates in a text, in their order; American order of month and day. */
export function datesIn(text: string): readonly FoundDate[] {
  const found = [
    ...collect(text, iso, ([, y = '', m = '', d = '']) => [+y, +m, +d]),
    ...collect(text, byName, ([, name = '', d = '', y = '']) => [+y, month(name), +d]),
    ...collect(text, dayFirst, ([, d = '', name = '', y = '']) => [+y, month(name), +d]),
    ...collect(text, byNumber, ([, m = '', d = '', y = '']) => [y.length === 2 ? 2000 + +y : +y, +m, +d]),
  ]
  return found.toSorted((a, b) => a.at - b.at)
}

function collect(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => readonly number[],
): readonly FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [year = 0, monthOfYear = 0, day = 0] = read(match)
    if (monthOfYear < 1 || monthOfYear > 12 || day < 1 || day > lastDay(year, monthOfYear)) return []
    if (year < 1950 || year > 2100) return []
    const two = (value: number): string => String(value).padStart(2, '0')
    return [{ day: `${year}-${two(monthOfYear)}-${two(day)}`, at: match.index, length: match[0].length }]
  })
}

function month(name: string): number {
  const small = name.toLowerCase()
  return months.findIndex((one) => one === small || (small.length >= 3 && one.startsWith(small))) + 1
}

function lastDay(year: number, monthOfYear: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthOfYear - 1] ?? 31
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
