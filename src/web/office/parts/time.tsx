import type { Language } from '../../../engine/index.ts'
import { useOffice, useZone } from '../context.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

/** A calendar day in words. */
export function dayText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
}

/** A day or an instant in words, in a time zone whose name stands with it; the device's own where none is known. */
export function timeText(at: string, language: Language, timeZone?: string): string {
  if (at.length === 10) return dayText(at, language)
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
  return format.format(new Date(at))
}

/** A day or an instant on the page, by the facility's clock unless another zone is named. */
export function Time({ at, zone }: { readonly at: string; readonly zone?: string | undefined }) {
  const { language } = useOffice()
  const here = useZone()
  return (
    <time class="time" dateTime={at}>
      {timeText(at, language, zone ?? here)}
    </time>
  )
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How far off an instant is, in words: "in 3 hours", "2 days ago". */
export function farOff(at: string, now: number, language: Language): string {
  const off = Date.parse(at) - now
  const [unit, size] = steps.find(([, ms]) => Math.abs(off) >= ms) ?? ['minute', 60_000]
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(Math.trunc(off / size), unit)
}
