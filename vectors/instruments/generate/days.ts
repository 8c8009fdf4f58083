const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** How a sheet writes its days. */
export type DayStyle = 'long' | 'slashes' | 'short-month' | 'ordinal'

/** The day (YYYY-MM-DD) that lies a number of days after another. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function ordinal(day: number): string {
  const last = day % 10
  if (day > 10 && day < 14) return `${day}th`
  return `${day}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`
}

/** A day (YYYY-MM-DD) as a paper writes it. */
export function written(day: string, style: DayStyle): string {
  const [year = '', month = '01', date = '01'] = day.split('-')
  const name = months[Number(month) - 1] ?? ''
  if (style === 'slashes') return `${month}/${date}/${year}`
  if (style === 'short-month') return `${name.slice(0, 3)} ${Number(date)}, ${year}`
  if (style === 'ordinal') return `${ordinal(Number(date))} day of ${name}, ${year}`
  return `${name} ${Number(date)}, ${year}`
}
