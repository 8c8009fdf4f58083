import type { Context } from 'hono'
import type { Text } from '../../engine/index.ts'
import { languageAsked } from '../api/language.ts'

/** Why a request was refused, as RFC 9457 writes it; `code` is stable, and no text repeats what was given. */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 423 | 429 | 500 | 502 | 503 | 507
  readonly code: string
  readonly message: Text
  /** The field that it is about. */
  readonly at?: string
  /** What else a program needs: both sides of a conflict, the tasks that are open. */
  readonly more?: Readonly<Record<string, unknown>>
  readonly retryAfterSeconds?: number
}

/** Answers with a problem, in the language that was asked for. */
export function problem(c: Context, { status, code, message, at, more, retryAfterSeconds }: Problem): Response {
  const language = languageAsked(c)
  const body = {
    type: `/problems/${code}`,
    title: code,
    status,
    detail: message[language],
    code,
    ...(at === undefined ? {} : { at }),
    ...more,
  }
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json; charset=UTF-8',
    'Cache-Control': 'no-store',
    'Content-Language': language,
    ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  })
}
