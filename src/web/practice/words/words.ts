import type { Language } from '../../../engine/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** Every word of practice that is not the desk's, the drills' or the rulebook's. */
export type PracticeWords = typeof en

/** The words of practice in a language. */
export function practiceWords(language: Language): PracticeWords {
  return language === 'es' ? es : en
}
