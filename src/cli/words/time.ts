import type { Day, Duty, Language } from '../../engine/index.ts'
import { say } from './phrases.ts'

/** A day in words: `June 3, 2026`, `3 de junio de 2026`. */
export function dayWords(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** From when until when, as half-open versions have it. */
export function periodWords(from: Day, until: Day | undefined, language: Language): string {
  return until === undefined
    ? say(language, `from ${from}`, `desde ${from}`)
    : say(language, `${from} until ${until}`, `${from} hasta ${until}`)
}

const units = [
  ['year', 'years', 'año', 'años'],
  ['month', 'months', 'mes', 'meses'],
  ['day', 'days', 'día', 'días'],
  ['hour', 'hours', 'hora', 'horas'],
  ['minute', 'minutes', 'minuto', 'minutos'],
] as const

const counts = {
  'calendar-days': ['calendar ', ' calendario'],
  'working-days': ['working ', ' laborables'],
  'business-days': ['business ', ' hábiles'],
} as const

/** How soon a duty is due: `at once`, `within 3 working days`; the ISO 8601 duration itself where it has another form. */
export function dueWords({ due, count }: Pick<Duty, 'due' | 'count'>, language: Language): string {
  const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(due)
  if (!m) return due
  const parts = m.slice(1, 6).flatMap((text, i) => {
    const n = Number(text ?? 0)
    if (n === 0) return []
    const [one, many, uno, varios] = units[i] as (typeof units)[number]
    const [before, after] = i === 2 && count !== undefined ? counts[count] : ['', '']
    return [say(language, `${n} ${before}${n === 1 ? one : many}`, `${n} ${n === 1 ? uno : varios}${after}`)]
  })
  if (parts.length === 0) return say(language, 'at once', 'de inmediato')
  return say(language, `within ${parts.join(' ')}`, `en ${parts.join(' ')}`)
}

/** This moment as RFC 3339 with the machine's own offset. */
export function instantNow(now: Date = new Date()): string {
  const offset = -now.getTimezoneOffset()
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0')
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}
