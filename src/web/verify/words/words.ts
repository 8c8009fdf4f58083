import type { Language } from '../../../engine/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** Every word of the page. */
export type Words = typeof en

/** The page's words in a language. */
export function wordsIn(language: Language): Words {
  return language === 'es' ? es : en
}

/** A number as people of that language write it. */
export function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(language).format(value)
}

/** An instant in UTC, said to be so, since receipts travel between time zones. */
export function instantIn(language: Language, instant: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(instant)
}
