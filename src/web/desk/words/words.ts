import type { Language } from '../../../engine/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** Every word of the desk that is not the rulebook's. */
export type Words = typeof en

/** The desk's words in a language. */
export function wordsIn(language: Language): Words {
  return language === 'es' ? es : en
}
