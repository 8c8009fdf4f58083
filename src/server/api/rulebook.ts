import type { Hono } from 'hono'
import type { Published } from '../published.ts'
import type { Requests } from '../requests.ts'
import { type Refusal, refuse } from './refusal.ts'

const forever = 'public, max-age=31536000, immutable'
const askAgain = 'public, no-cache'

/** `GET /api/rulebook`, `/api/rulebook?state=CA` and `/api/rulebook/<hash>`: the rulebook as it is published. */
export function rulebookRoutes(app: Hono<Requests>, published: Published): void {
  app.get('/api/rulebook', (c) => {
    const state = c.req.query('state')
    if (state !== undefined && !published.slices.includes(state)) return refuse(c, 404, noPack(state, published))
    const hash = (state === undefined ? published.whole : published.slice(state)).hash as string
    return c.body(published.byHash(hash) as string, 200, headers(hash, askAgain))
  })
  app.get('/api/rulebook/:hash', (c) => {
    const hash = c.req.param('hash')
    const found = published.byHash(hash)
    if (found !== undefined) return c.body(found, 200, headers(hash, forever))
    return refuse(c, 404, {
      code: 'unknown-hash',
      message: {
        en: 'This server does not publish a rulebook with that hash. GET /api/rulebook gives the present one.',
        es: 'Este servidor no publica un reglamento con ese hash. GET /api/rulebook da el actual.',
      },
    })
  })
}

/** The refusal for a state whose law is not modelled. */
export function noPack(state: string, published: Published): Refusal {
  const code = /^[A-Z]{2}$/.test(state) ? 'state-law-not-modelled' : 'unknown-state'
  const slices = published.slices.join(', ')
  return {
    code,
    message: {
      en: `There are slices for ${slices}. For other states use US.`,
      es: `Hay partes para ${slices}. Para otros estados use US.`,
    },
  }
}

function headers(hash: string, caching: string): Record<string, string> {
  return { 'Content-Type': 'application/json; charset=UTF-8', ETag: `"${hash}"`, 'Cache-Control': caching }
}
