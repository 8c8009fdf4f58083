import type { Context } from 'hono'
import { languageDetector } from 'hono/language'
import type { Language } from '../../engine/index.ts'

/** Reads which language a request to the API asks for: `?lang=es`, else Accept-Language, else English. Nothing is remembered. */
export const detectLanguage = languageDetector({
  order: ['querystring', 'header'],
  supportedLanguages: ['en', 'es'],
  fallbackLanguage: 'en',
  caches: false,
})

/** The language that was read. */
export function languageAsked(c: Context): Language {
  return c.get('language') === 'es' ? 'es' : 'en'
}
