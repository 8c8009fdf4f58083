import type { Context } from 'hono'
import { type Failure, failureWords, type Text } from '../../engine/index.ts'
import { type Problem, problem } from '../access/problem.ts'
import { languageAsked } from './language.ts'

/** Why a request was refused. */
export interface Refusal {
  readonly code: string
  readonly message: Text
  readonly at?: string
  readonly nearest?: string
}

/**
 * Answers with a refusal as problem+json, in the language that was asked for. Release 0.1 had no more than the member `error`; it
 * stays for the programs that read it.
 */
export function refuse(c: Context, status: Problem['status'], { code, message, at, nearest }: Refusal): Response {
  const place = { ...(at === undefined ? {} : { at }), ...(nearest === undefined ? {} : { nearest }) }
  const error = { code, message: message[languageAsked(c)], ...place }
  return problem(c, { status, code, message, more: { ...place, error } })
}

/** The engine's refusal of a situation, as the API's. */
export function refusedSituation(failure: Failure): Refusal {
  const { code, at, nearest } = failure
  const message = { en: failureWords(failure, 'en'), es: failureWords(failure, 'es') }
  return { code, at, ...(nearest === undefined ? {} : { nearest }), message }
}
