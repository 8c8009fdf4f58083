import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { roleShape } from '../people/shapes.ts'
import { type Entrance, sessionHere } from './enter.ts'
import { noteOf } from './notes.ts'
import { answerOf, sessionAnswer } from './session/answer.ts'
import { dropSessionCookie, setSessionCookie } from './session/cookie.ts'
import { signedIn } from './session/session.ts'
import { endSessions, renewSession, sessionOf } from './session/store.ts'
import { signOut } from './signed-out.ts'

const noSession = {
  status: 401,
  code: 'sign-in-first',
  message: { en: 'Sign in first.', es: 'Primero inicie sesión.' },
} as const

/** Adds the routes of a session: how it stands, in which role one acts, and its end. */
export function sessionRoutes(router: Router, entrance: Entrance): void {
  const { office, settings } = entrance
  router.add(
    {
      method: 'get',
      path: '/api/session',
      id: 'session',
      summary: 'Who is signed in, in which role, and what is missing before the session counts.',
      access: 'anyone',
      gives: sessionAnswer,
      problems: ['sign-in-first'],
    },
    async ({ c }) => {
      const session = await sessionHere(entrance, c)
      if (session === undefined) return problem(c, noSession)
      c.header('Cache-Control', 'no-store')
      return c.json(await answerOf(office, session))
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/session/role',
      id: 'chooseRole',
      summary: 'Acts in another of one’s roles from now on, under another cookie.',
      access: 'signed-in',
      body: z.object({ facility: z.string(), role: roleShape }),
      gives: sessionAnswer,
      problems: ['no-such-role'],
    },
    async ({ c, body }) => {
      const session = await sessionHere(entrance, c)
      const chosen = session?.standings.find(({ facility, role }) => facility === body.facility && role === body.role)
      if (session === undefined) return problem(c, noSession)
      if (chosen === undefined) return problem(c, noSuchRole)
      const word = await renewSession(office.database.db, office.clock(), settings, session.id, { chosen })
      const renewed = word && (await sessionOf(office, settings, word))
      if (!word || !renewed) return problem(c, noSession)
      setSessionCookie(c, office, word)
      const { id } = session.person
      await noteOf(office, {
        type: 'office.role-chosen',
        facility: chosen.facility,
        person: id,
        by: { role: chosen.role, person: id },
      })
      c.header('Cache-Control', 'no-store')
      return c.json(await answerOf(office, renewed))
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/session',
      id: 'signOut',
      summary: 'Signs out; it is no fault to be signed out already.',
      access: 'anyone',
    },
    async ({ c }) => {
      const session = await sessionHere(entrance, c)
      dropSessionCookie(c, office)
      // Half a session never signed anybody in.
      if (session?.needs !== undefined) await endSessions(office.database.db, session.person.id, { only: session.id })
      else if (session !== undefined) await signOut(office, signedIn(session), 'here', session.id)
      return c.body(null, 204)
    },
  )
}

const noSuchRole = {
  status: 403,
  code: 'no-such-role',
  message: { en: 'You do not have that role there.', es: 'Usted no tiene esa función ahí.' },
} as const
