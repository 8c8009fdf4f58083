import type { Hono } from 'hono'
import type { Published } from '../published.ts'
import type { Requests } from '../requests.ts'

/** `GET /healthz` (the program runs) and `GET /readyz` (it can answer), for load balancers and monitors. */
export function healthRoutes(app: Hono<Requests>, published: Published): void {
  const never = { 'Cache-Control': 'no-store' }
  app.get('/healthz', (c) => c.json({ ok: true }, 200, never))
  app.get('/readyz', (c) => {
    const { version, hash } = published.whole
    const ready = published.whole.rules.length > 0
    return c.json({ ready, rulebook: { version, hash } }, ready ? 200 : 503, never)
  })
}
