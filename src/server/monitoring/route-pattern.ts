import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The pattern of the route that answered (`/api/cases/:case`), never the path that was asked for: paths name cases. */
export function routePattern(c: Context): string {
  const routes = matchedRoutes(c)
  const answered = routes[c.req.routeIndex] ?? routes.at(-1)
  return answered === undefined || /^\/?\*$/.test(answered.path) ? 'other' : answered.path
}

/** The request's method, or `OTHER`: a made-up one would become a label of its own. */
export function methodOf(c: Context): string {
  return methods.has(c.req.method) ? c.req.method : 'OTHER'
}
