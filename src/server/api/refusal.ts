import type { Context } from 'hono'

/** Why a request was refused. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly at?: string
  readonly nearest?: string
}

/** Answers with a refusal as JSON. */
export function refuse(c: Context, status: 400 | 404 | 405 | 413 | 422 | 500 | 503, error: Refusal): Response {
  return c.json({ error }, status, { 'Cache-Control': 'no-store' })
}
