import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { freshSession } from './account-access.ts'
import { type Entrance, sessionHere } from './enter.ts'
import { methodsOf } from './factor/methods.ts'
import { noteFactor } from './factor-routes.ts'
import { keepsAWayIn } from './last-way.ts'
import { changePassword, weaknessFor } from './password-change.ts'
import { lastWayIn, startOver } from './problems.ts'
import { endSessions } from './session/store.ts'

const account = z.object({
  person: z.object({ id: z.string(), name: z.string(), email: z.string(), language: z.enum(['en', 'es']) }),
  password: z.boolean(),
  totp: z.boolean(),
  passkeys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      addedAt: z.iso.datetime(),
      usedAt: z.iso.datetime().optional(),
      /** Whether its key was copied to other devices of the person. */
      backedUp: z.boolean(),
    }),
  ),
  recoveryCodesLeft: z.number(),
  identities: z.array(z.object({ provider: z.string(), name: z.string(), linkedAt: z.iso.datetime() })),
})

/** Adds the routes by which a person looks after their own account: what there is, password, authenticator app. */
export function accountRoutes(router: Router, entrance: Entrance): void {
  own(router, entrance)
  passwordAndApp(router, entrance)
}

function own(router: Router, entrance: Entrance): void {
  const { office, settings } = entrance
  router.add(
    {
      method: 'get',
      path: '/api/account',
      id: 'account',
      summary: 'One’s own account: the ways in which one can sign in.',
      access: 'signed-in',
      gives: account,
    },
    async ({ c }) => {
      const session = await sessionHere(entrance, c)
      if (session === undefined) return problem(c, startOver)
      const { id } = session.person
      const { db } = office.database
      const methods = await methodsOf(office, id)
      const passkeys = await db
        .selectFrom('passkeys')
        .selectAll()
        .where('person', '=', id)
        .orderBy('added_at')
        .execute()
      const identities = await db.selectFrom('identities').selectAll().where('person', '=', id).execute()
      const nameOf = (provider: string) => settings.providers?.find((each) => each.id === provider)?.name ?? provider
      const body: z.infer<typeof account> = {
        person: { ...session.person, email: session.email },
        password: methods.password,
        totp: methods.totp,
        recoveryCodesLeft: methods.recoveryCodes,
        passkeys: passkeys.map((each) => ({
          id: each.id,
          name: each.name,
          addedAt: each.added_at.toISOString(),
          backedUp: each.backed_up,
          ...(each.used_at === null ? {} : { usedAt: each.used_at.toISOString() }),
        })),
        identities: identities.map(({ provider, linked_at }) => ({
          provider,
          name: nameOf(provider),
          linkedAt: linked_at.toISOString(),
        })),
      }
      return c.json(body, 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'patch',
      path: '/api/account',
      id: 'changeAccount',
      summary: 'The language in which Ostiary speaks to oneself.',
      access: 'signed-in',
      body: z.object({ language: z.enum(['en', 'es']) }),
    },
    async ({ c, body, who }) => {
      const id = who.person?.id ?? ''
      await office.database.db.updateTable('persons').set({ language: body.language }).where('id', '=', id).execute()
      return c.body(null, 204)
    },
  )
}

function passwordAndApp(router: Router, entrance: Entrance): void {
  const { office } = entrance
  router.add(
    {
      method: 'post',
      path: '/api/account/password',
      id: 'changePassword',
      summary: 'Changes one’s own password; one’s other sessions end.',
      access: 'signed-in',
      body: z.object({ password: z.string().max(1000) }),
      problems: ['fresh-sign-in-needed', 'password-short', 'password-long', 'password-common'],
    },
    async ({ c, body }) => {
      const { session, refused } = await freshSession(entrance, c)
      if (refused) return refused
      const { id } = session.person
      const weak = await weaknessFor(entrance, id, body.password)
      if (weak !== undefined) return problem(c, weak)
      await changePassword(entrance, id, body.password, session.id)
      await noteFactor(entrance, session, 'office.password-changed')
      return c.body(null, 204)
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/account/totp',
      id: 'dropOneTimeCodes',
      summary: 'Takes one’s authenticator app out of use; one’s other sessions end.',
      access: 'signed-in',
      problems: ['fresh-sign-in-needed', 'last-way-in'],
    },
    async ({ c }) => {
      const { session, refused } = await freshSession(entrance, c)
      if (refused) return refused
      const { id } = session.person
      if (!(await keepsAWayIn(office, id, 'totp'))) return problem(c, lastWayIn)
      await office.database.db.deleteFrom('totp_secrets').where('person', '=', id).execute()
      await endSessions(office.database.db, id, { except: session.id })
      await noteFactor(entrance, session, 'office.factor-removed', { factor: 'totp' })
      return c.body(null, 204)
    },
  )
}
