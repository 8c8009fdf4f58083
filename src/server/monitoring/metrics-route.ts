import { hash, timingSafeEqual } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, Hono } from 'hono'
import { type Problem, problem } from '../access/problem.ts'
import type { Requests } from '../requests.ts'
import type { Metrics } from './metrics.ts'

/** `GET /metrics`: for this machine, and from elsewhere for whoever has the token, if there is one. */
export function metricsRoute(app: Hono<Requests>, metrics: Metrics, token?: string): void {
  app.get('/metrics', async (c) => {
    if (!isLocal(c) && !holdsToken(c, token)) return problem(c, notForYou)
    return c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' })
  })
}

// A request that a proxy on this machine passed on comes from here and is not from here.
function isLocal(c: Context): boolean {
  if (c.req.header('X-Forwarded-For') !== undefined || c.req.header('Forwarded') !== undefined) return false
  const address = c.env?.incoming === undefined ? undefined : getConnInfo(c).remote.address
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address)
}

function holdsToken(c: Context, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1]
  if (token === undefined || given === undefined) return false
  const digest = (text: string) => hash('sha256', text, 'buffer')
  return timingSafeEqual(digest(given), digest(token))
}

const notForYou: Problem = {
  status: 403,
  code: 'metrics-token-needed',
  message: {
    en: 'Ask from the server’s own machine, or with the token of OSTIARY_METRICS_TOKEN.',
    es: 'Pregunte desde la misma máquina del servidor, o con el token de OSTIARY_METRICS_TOKEN.',
  },
}
