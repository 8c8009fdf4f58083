import type { Context } from 'hono'
import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { enrollingSession, freshSession } from './account-access.ts'
import { complete, type Entrance } from './enter.ts'
import { makeRecoveryCodes, recoveryCodesLeft } from './factor/recovery-codes.ts'
import { confirmTotp, offerTotp } from './factor/totp.ts'
import { noteOf } from './notes.ts'
import { tooMany, wrongCode } from './problems.ts'
import { answerOf, sessionAnswer } from './session/answer.ts'
import type { Factor, Session } from './session/session.ts'
import { endSessions } from './session/store.ts'
import { countTry, forgetTries } from './throttle.ts'

/** What every route that adds a factor answers: the session, and the recovery codes where they were made now. */
export const factorAdded = z.object({ session: sessionAnswer, recoveryCodes: z.array(z.string()).optional() })

/** Adds the routes that set up an authenticator app and make recovery codes. */
export function factorRoutes(router: Router, entrance: Entrance): void {
  const { office } = entrance
  router.add(
    {
      method: 'post',
      path: '/api/account/totp',
      id: 'offerOneTimeCodes',
      summary: 'A new secret for an authenticator app, shown once; it counts when a code from it was given.',
      access: 'anyone',
      body: z.object({}),
      gives: z.object({ secret: z.string(), address: z.string(), svg: z.string() }),
      problems: ['start-over', 'fresh-sign-in-needed'],
    },
    async ({ c }) => {
      const { session, refused } = await enrollingSession(entrance, c)
      if (refused) return refused
      c.header('Cache-Control', 'no-store')
      return c.json(await offerTotp(office, { id: session.person.id, email: session.email }))
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/account/totp/confirm',
      id: 'confirmOneTimeCodes',
      summary: 'Takes the authenticator app into use, with a code that it shows.',
      access: 'anyone',
      body: z.object({ code: z.string().max(20) }),
      gives: factorAdded,
      problems: ['start-over', 'wrong-code', 'too-many-tries', 'fresh-sign-in-needed'],
    },
    async ({ c, body }) => {
      const { session, refused } = await enrollingSession(entrance, c)
      if (refused) return refused
      const counted = [{ of: 'secondFactor', who: session.person.id }] as const
      const wait = await countTry(office, counted)
      if (wait !== undefined) return problem(c, tooMany(wait))
      if (!(await confirmTotp(office, session.person.id, body.code))) return problem(c, wrongCode)
      await forgetTries(office, counted)
      return added(entrance, c, session, 'totp')
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/account/recovery-codes',
      id: 'makeRecoveryCodes',
      summary: 'Ten new recovery codes, shown once; the old ones are worth nothing then.',
      access: 'signed-in',
      body: z.object({}),
      gives: z.object({ recoveryCodes: z.array(z.string()) }),
      problems: ['fresh-sign-in-needed'],
    },
    async ({ c }) => {
      const { session, refused } = await freshSession(entrance, c)
      if (refused) return refused
      const recoveryCodes = await makeRecoveryCodes(office, session.person.id)
      await noteFactor(entrance, session, 'office.recovery-codes-made')
      c.header('Cache-Control', 'no-store')
      return c.json({ recoveryCodes })
    },
  )
}

/** Answers after a factor was added: a half session becomes whole, other sessions end, the first recovery codes are made. */
export async function added(
  entrance: Entrance,
  c: Context,
  session: Session,
  factor: Extract<Factor, 'totp' | 'passkey'>,
): Promise<Response> {
  const { office } = entrance
  const { id } = session.person
  await endSessions(office.database.db, id, { except: session.id })
  await noteFactor(entrance, session, 'office.factor-added', { factor })
  const first = (await recoveryCodesLeft(office, id)) === 0
  const recoveryCodes = first ? { recoveryCodes: await makeRecoveryCodes(office, id) } : {}
  const whole = session.needs === 'enrol' ? await complete(entrance, c, session, factor) : undefined
  const answer = whole === undefined ? await answerOf(office, session) : await whole.json()
  c.header('Cache-Control', 'no-store')
  return c.json({ session: answer, ...recoveryCodes })
}

/** Notes a change of how a person signs in. */
export function noteFactor(
  { office }: Entrance,
  { person, acting, standings }: Session,
  type: `office.${string}`,
  data?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const by = { role: acting?.role ?? standings[0]?.role ?? ('nobody' as const), person: person.id }
  return noteOf(office, { type, person: person.id, by, ...(data === undefined ? {} : { data }) })
}
