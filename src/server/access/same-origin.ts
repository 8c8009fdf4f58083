import type { Context, MiddlewareHandler } from 'hono'
import { type Problem, problem } from './problem.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site has a browser send. Browsers say where such a request comes from; programs have no browser's
 * session, and one without any of these headers is a program's. The session's cookie is SameSite=Strict beside this.
 */
export function sameOrigin(ownOrigin: string): MiddlewareHandler {
  return async (c, next) => {
    if (safe.has(c.req.method) || fromHere(c, ownOrigin)) return next()
    return problem(c, fromElsewhere)
  }
}

function fromHere(c: Context, ownOrigin: string): boolean {
  const [site, origin] = [c.req.header('Sec-Fetch-Site'), c.req.header('Origin')]
  // A proxy before us may change the host, so what the browser itself judged goes first.
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (origin !== undefined) return origin === ownOrigin || origin === new URL(c.req.url).origin
  return c.req.header('Cookie') === undefined
}

const fromElsewhere: Problem = {
  status: 403,
  code: 'from-elsewhere',
  message: {
    en: 'Another site sent this request. Open Ostiary itself and try again.',
    es: 'Otro sitio envió esta petición. Abra Ostiary mismo y vuelva a intentarlo.',
  },
}
