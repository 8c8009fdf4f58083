import type { MiddlewareHandler } from 'hono'
import type { SignedIn } from './access/signed-in.ts'

/** What is known of every request; a type alias, because hono asks for an index signature. */
export type Requests = { Variables: { requestId: string; who?: SignedIn } }

/** Gives each request an id of ours: one that came in could carry content into a log. */
export function identified(): MiddlewareHandler<Requests> {
  return async (c, next) => {
    const id = crypto.randomUUID()
    c.set('requestId', id)
    await next()
    c.header('X-Request-Id', id)
  }
}
