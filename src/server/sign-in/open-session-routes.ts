import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Entrance } from './enter.ts'
import { dropSessionCookie } from './session/cookie.ts'
import { signOut } from './signed-out.ts'

const openSession = z.object({
  id: z.string(),
  current: z.boolean(),
  agent: z.string().optional(),
  factors: z.array(z.string()),
  since: z.iso.datetime(),
  seen: z.iso.datetime(),
})

/** Adds the routes that show where a person is signed in, and sign them out there. */
export function openSessionRoutes(router: Router, entrance: Entrance): void {
  const { office } = entrance
  router.add(
    {
      method: 'get',
      path: '/api/account/sessions',
      id: 'sessions',
      summary: 'Where one is signed in.',
      access: 'signed-in',
      gives: z.object({ rows: z.array(openSession) }),
    },
    async ({ c, who }) => {
      const rows = await office.database.db
        .selectFrom('sessions')
        .selectAll()
        .where('person', '=', who.person?.id ?? '')
        .where('expires_at', '>', office.clock())
        .where('needs', 'is', null)
        .orderBy('seen_at', 'desc')
        .execute()
      const shown = rows.map((row) => ({
        id: row.id,
        current: row.id === who.session?.id,
        factors: [...row.factors],
        since: row.created_at.toISOString(),
        seen: row.seen_at.toISOString(),
        ...(row.agent === null ? {} : { agent: row.agent }),
      }))
      return c.json({ rows: shown }, 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/account/sessions/:session',
      id: 'endSession',
      summary: 'Signs out elsewhere.',
      access: 'signed-in',
      problems: ['no-such-session'],
    },
    async ({ c, who }) => {
      const only = c.req.param('session') ?? ''
      const isHere = only === who.session?.id
      const ended = await signOut(office, who, isHere ? 'here' : 'elsewhere', only)
      if (ended === 0) return problem(c, noSuchSession)
      if (isHere) dropSessionCookie(c, office)
      return c.body(null, 204)
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/account/sessions',
      id: 'endSessions',
      summary: 'Signs out everywhere, here too.',
      access: 'signed-in',
    },
    async ({ c, who }) => {
      await signOut(office, who, 'everywhere')
      dropSessionCookie(c, office)
      return c.body(null, 204)
    },
  )
}

const noSuchSession = {
  status: 404,
  code: 'no-such-session',
  message: { en: 'That session has ended already.', es: 'Esa sesión ya terminó.' },
} as const
