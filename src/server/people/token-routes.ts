import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { type Actor, freshActor } from './actor.ts'
import { makeToken, newToken, revokeToken, tokenRow, tokensOf } from './tokens.ts'

const access = ['administrator', 'system-administrator'] as const

/** Adds the routes of API tokens. */
export function tokenRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/tokens',
      id: 'tokens',
      summary: 'The API tokens of the facility, without the tokens themselves.',
      access,
      gives: z.object({ rows: z.array(tokenRow) }),
    },
    async ({ c, who }) => c.json({ rows: await tokensOf(office, who.viewer?.facility ?? '') }),
  )
  router.add(
    {
      method: 'post',
      path: '/api/tokens',
      id: 'makeToken',
      summary: 'Makes an API token, shown this once.',
      access,
      body: newToken,
      gives: z.object({ id: z.string(), token: z.string() }),
      problems: ['not-yours-to-lend', 'fresh-sign-in-needed'],
    },
    async ({ c, body, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const made = await makeToken(office, actor, body)
      if ('status' in made) return problem(c, made)
      const { role, scopes, days } = body
      await note(office, actor, 'office.token-made', { token: made.id, role, scopes, days })
      return c.json(made, 201, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/tokens/:token',
      id: 'revokeToken',
      summary: 'Revokes an API token at once.',
      access,
      problems: ['no-such-token', 'fresh-sign-in-needed'],
    },
    async ({ c, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const id = c.req.param('token') ?? ''
      if (!(await revokeToken(office, actor.facility, id))) return problem(c, noSuchToken)
      await note(office, actor, 'office.token-revoked', { token: id })
      return c.body(null, 204)
    },
  )
}

function note(
  office: Office,
  { facility, role, person }: Actor,
  type: `office.${string}`,
  data: Readonly<Record<string, unknown>>,
): Promise<number> {
  return office.record.note({ facility, type, by: { role, person }, data })
}

const noSuchToken = {
  status: 404,
  code: 'no-such-token',
  message: { en: 'There is no such token, or it was revoked.', es: 'No hay tal token, o ya fue revocado.' },
} as const
