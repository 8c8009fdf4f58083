import type { Context } from 'hono'
import { type Failure, failureWords, type Text } from '../../engine/index.ts'
import { languageAsked } from './language.ts'

/** Why a request was refused. */
export interface Refusal {
  readonly code: string
  readonly message: Text
  readonly at?: string
  readonly nearest?: string
}

/** Answers with a refusal as JSON, in the language that was asked for. */
export function refuse(c: Context, status: 400 | 404 | 405 | 413 | 422 | 500 | 503, refusal: Refusal): Response {
  const language = languageAsked(c)
  const headers = { 'Cache-Control': 'no-store', 'Content-Language': language }
  return c.json({ error: { ...refusal, message: refusal.message[language] } }, status, headers)
}

/** The engine's refusal of a situation, as the API's. */
export function refusedSituation(failure: Failure): Refusal {
  const { code, at, nearest } = failure
  const message = { en: failureWords(failure, 'en'), es: failureWords(failure, 'es') }
  return { code, at, ...(nearest === undefined ? {} : { nearest }), message }
}
