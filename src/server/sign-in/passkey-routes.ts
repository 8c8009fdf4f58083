import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { nameShape } from '../people/shapes.ts'
import { enrollingSession, freshSession } from './account-access.ts'
import { addressOf } from './address.ts'
import { type Entrance, letIn } from './enter.ts'
import { askForPasskey, keepPasskey, offerPasskey, usePasskey } from './factor/passkeys.ts'
import { added, factorAdded, noteFactor } from './factor-routes.ts'
import { failed } from './failure.ts'
import { keepsAWayIn } from './last-way.ts'
import { lastWayIn, tooMany, wrongPasskey } from './problems.ts'
import { sessionAnswer } from './session/answer.ts'
import { endSessions } from './session/store.ts'
import { countTry, forgetTries } from './throttle.ts'

// What the browser's own call gives; the library reads it strictly, so here only its outline is asked for.
const credential = z.looseObject({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(10_000) }),
  clientExtensionResults: z.looseObject({}),
})
const options = z.object({ ceremony: z.string(), options: z.looseObject({}) })
const word = z.string().max(100)

/** Adds the routes of passkeys: signing in with one, adding one, taking one away. */
export function passkeyRoutes(router: Router, entrance: Entrance): void {
  signInWithPasskey(router, entrance)
  keepPasskeys(router, entrance)
}

function signInWithPasskey(router: Router, entrance: Entrance): void {
  const { office, settings } = entrance
  router.add(
    {
      method: 'post',
      path: '/api/session/passkey/options',
      id: 'askForPasskey',
      summary: 'Begins a sign-in with a passkey.',
      access: 'anyone',
      body: z.object({}),
      gives: options,
      problems: ['too-many-tries'],
    },
    async ({ c }) => {
      const wait = await countTry(office, [{ of: 'address', who: addressOf(c, settings.trustProxy ?? false) }])
      if (wait !== undefined) return problem(c, tooMany(wait))
      return c.json(await askForPasskey(office), 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/session/passkey',
      id: 'signInWithPasskey',
      summary: 'Signs in with a passkey; no second factor is asked after it.',
      access: 'anyone',
      body: z.object({ ceremony: word, response: credential }),
      gives: sessionAnswer,
      problems: ['wrong-passkey'],
    },
    async ({ c, body }) => {
      const response = body.response as unknown as AuthenticationResponseJSON
      const used = await usePasskey(office, { ceremony: body.ceremony, response })
      if (!('person' in used)) {
        failed(entrance, used.failed, 'passkey')
        return problem(c, wrongPasskey)
      }
      await forgetTries(office, [{ of: 'address', who: addressOf(c, settings.trustProxy ?? false) }])
      return letIn(entrance, c, used.person, ['passkey'])
    },
  )
}

function keepPasskeys(router: Router, entrance: Entrance): void {
  const { office } = entrance
  router.add(
    {
      method: 'post',
      path: '/api/account/passkeys/options',
      id: 'offerPasskey',
      summary: 'Begins to add a passkey.',
      access: 'anyone',
      body: z.object({}),
      gives: options,
      problems: ['start-over', 'fresh-sign-in-needed'],
    },
    async ({ c }) => {
      const { session, refused } = await enrollingSession(entrance, c)
      if (refused) return refused
      const { id, name } = session.person
      c.header('Cache-Control', 'no-store')
      return c.json(await offerPasskey(office, { id, name, email: session.email }))
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/account/passkeys',
      id: 'addPasskey',
      summary: 'Adds a passkey.',
      access: 'anyone',
      body: z.object({ ceremony: word, response: credential, name: nameShape }),
      gives: factorAdded,
      problems: ['start-over', 'wrong-passkey', 'fresh-sign-in-needed'],
    },
    async ({ c, body }) => {
      const { session, refused } = await enrollingSession(entrance, c)
      if (refused) return refused
      const response = body.response as unknown as RegistrationResponseJSON
      const { ceremony, name } = body
      if (!(await keepPasskey(office, session.person.id, { ceremony, response, name })))
        return problem(c, { ...wrongPasskey, status: 422 })
      return added(entrance, c, session, 'passkey')
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/account/passkeys/:passkey',
      id: 'dropPasskey',
      summary: 'Takes one of one’s passkeys away; one’s other sessions end.',
      access: 'signed-in',
      problems: ['last-way-in', 'no-such-passkey', 'fresh-sign-in-needed'],
    },
    async ({ c }) => {
      const { session, refused } = await freshSession(entrance, c)
      if (refused) return refused
      const { id } = session.person
      if (!(await keepsAWayIn(office, id, 'passkey'))) return problem(c, lastWayIn)
      const { numDeletedRows } = await office.database.db
        .deleteFrom('passkeys')
        .where('id', '=', c.req.param('passkey') ?? '')
        .where('person', '=', id)
        .executeTakeFirst()
      if (numDeletedRows !== 1n) return problem(c, { ...wrongPasskey, status: 404, code: 'no-such-passkey' })
      await endSessions(office.database.db, id, { except: session.id })
      await noteFactor(entrance, session, 'office.factor-removed', { factor: 'passkey' })
      return c.body(null, 204)
    },
  )
}
