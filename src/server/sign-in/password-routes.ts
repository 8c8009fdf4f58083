import type { Context } from 'hono'
import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { emailShape } from '../people/shapes.ts'
import { addressOf } from './address.ts'
import { complete, type Entrance, letIn, sessionHere } from './enter.ts'
import { useRecoveryCode } from './factor/recovery-codes.ts'
import { useTotp } from './factor/totp.ts'
import { failed } from './failure.ts'
import { noteOf } from './notes.ts'
import { accountOf, proven } from './password/account.ts'
import { startOver, tooMany, wrongCode, wrongPassword } from './problems.ts'
import { answerOf, sessionAnswer } from './session/answer.ts'
import { setSessionCookie } from './session/cookie.ts'
import type { Session } from './session/session.ts'
import { renewSession } from './session/store.ts'
import { type Counted, countTry, forgetTries } from './throttle.ts'

/** Adds the routes of signing in with a password and a second factor. */
export function passwordRoutes(router: Router, entrance: Entrance): void {
  router.add(
    {
      method: 'post',
      path: '/api/session/password',
      id: 'signInWithPassword',
      summary: 'Begins to sign in with an e-mail address and a password.',
      access: 'anyone',
      body: z.object({ email: emailShape, password: z.string().max(1000) }),
      gives: sessionAnswer,
      problems: ['wrong-sign-in', 'too-many-tries'],
    },
    ({ c, body }) => withPassword(entrance, c, body),
  )
  router.add(
    {
      method: 'post',
      path: '/api/session/fresh',
      id: 'showAgain',
      summary:
        'Shows again, with the password, that it is the person who signed in; asked for before changes of accounts and people.',
      access: 'signed-in',
      body: z.object({ password: z.string().max(1000) }),
      gives: sessionAnswer,
      problems: ['wrong-sign-in', 'too-many-tries'],
    },
    ({ c, body }) => again(entrance, c, body.password),
  )
  const second = { access: 'anyone', body: z.object({ code: z.string().max(60) }), gives: sessionAnswer } as const
  const problems = ['wrong-code', 'start-over', 'too-many-tries']
  router.add(
    {
      method: 'post',
      path: '/api/session/totp',
      id: 'giveOneTimeCode',
      summary: 'Goes on with a code from the authenticator app.',
      ...second,
      problems,
    },
    ({ c, body }) => withCode(entrance, c, body.code, 'totp'),
  )
  router.add(
    {
      method: 'post',
      path: '/api/session/recovery',
      id: 'giveRecoveryCode',
      summary: 'Goes on with one of the recovery codes, which is used up.',
      ...second,
      problems,
    },
    ({ c, body }) => withCode(entrance, c, body.code, 'recovery-code'),
  )
}

interface Given {
  readonly email: string
  readonly password: string
}

async function withPassword(entrance: Entrance, c: Context, { email, password }: Given): Promise<Response> {
  const { office } = entrance
  const counted = triesOf(entrance, c, email)
  const wait = await countTry(office, counted)
  if (wait !== undefined) return problem(c, tooMany(wait))
  const account = await accountOf(office, { email })
  const right = await proven(entrance, account, password)
  if (right === undefined) {
    failed(entrance, account?.person, 'password')
    return problem(c, wrongPassword)
  }
  await forgetTries(office, counted)
  return letIn(entrance, c, right.person, ['password'])
}

function triesOf({ settings }: Entrance, c: Context, email: string): readonly Counted[] {
  const address = addressOf(c, settings.trustProxy ?? false)
  return [
    { of: 'accountHere', who: `${email} ${address}` },
    { of: 'account', who: email },
    { of: 'address', who: address },
  ]
}

async function again(entrance: Entrance, c: Context, password: string): Promise<Response> {
  const { office, settings } = entrance
  const session = await sessionHere(entrance, c)
  if (session === undefined) return problem(c, startOver)
  const counted = triesOf(entrance, c, session.email)
  const wait = await countTry(office, counted)
  if (wait !== undefined) return problem(c, tooMany(wait))
  const account = await accountOf(office, { person: session.person.id })
  if ((await proven(entrance, account, password)) === undefined) {
    failed(entrance, account?.person, 'password')
    return problem(c, wrongPassword)
  }
  await forgetTries(office, counted)
  const word = await renewSession(office.database.db, office.clock(), settings, session.id, { fresh: true })
  if (word === undefined) return problem(c, startOver)
  setSessionCookie(c, office, word)
  c.header('Cache-Control', 'no-store')
  return c.json(await answerOf(office, { ...session, freshAt: office.clock() }))
}

async function withCode(
  entrance: Entrance,
  c: Context,
  code: string,
  factor: 'totp' | 'recovery-code',
): Promise<Response> {
  const { office } = entrance
  const session = await sessionHere(entrance, c)
  if (session?.needs !== 'second-factor') return problem(c, startOver)
  const { id } = session.person
  const counted: readonly Counted[] = [{ of: 'secondFactor', who: id }]
  const wait = await countTry(office, counted)
  if (wait !== undefined) return problem(c, tooMany(wait))
  if (!(await (factor === 'totp' ? useTotp : useRecoveryCode)(office, id, code))) {
    failed(entrance, id, factor)
    return problem(c, wrongCode)
  }
  await forgetTries(office, counted)
  if (factor === 'recovery-code') await noteUsed(entrance, session)
  return (await complete(entrance, c, session, factor)) ?? problem(c, startOver)
}

function noteUsed({ office }: Entrance, { person, standings }: Session): Promise<void> {
  const by = { role: standings[0]?.role ?? ('nobody' as const), person: person.id }
  return noteOf(office, { type: 'office.recovery-code-used', person: person.id, by })
}
