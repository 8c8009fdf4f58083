import type { MiddlewareHandler } from 'hono'
import type { Requests } from '../requests.ts'
import type { ServerLog } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { methodOf, routePattern } from './route-pattern.ts'

/** Counts and logs every answer: its id, the route's pattern, the status, and how long it took. */
export function observed(log: ServerLog, metrics: Metrics): MiddlewareHandler<Requests> {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const ms = performance.now() - began
    const [method, route] = [methodOf(c), routePattern(c)]
    metrics.answered(method, route, c.res.status, ms / 1000)
    log.info({ request: c.get('requestId'), method, route, status: c.res.status, ms: Math.round(ms * 10) / 10 })
  }
}
