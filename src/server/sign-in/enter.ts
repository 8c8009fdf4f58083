import type { Context } from 'hono'
import type { Office } from '../office/office.ts'
import type { Standing } from '../people/index.ts'
import { methodsOf, secondFactors } from './factor/methods.ts'
import { noteOf } from './notes.ts'
import { answerOf } from './session/answer.ts'
import { sessionWord, setSessionCookie } from './session/cookie.ts'
import { type Factor, isSecond, type Needs, type Session } from './session/session.ts'
import { endSessions, renewSession, sessionOf, startSession } from './session/store.ts'
import type { SignInSettings } from './settings.ts'

/** What the routes of signing in share. */
export interface Entrance {
  readonly office: Office
  readonly settings: SignInSettings
}

/** The session of the cookie, whole or half. */
export async function sessionHere({ office, settings }: Entrance, c: Context): Promise<Session | undefined> {
  const word = sessionWord(c, office)
  return word === undefined ? undefined : sessionOf(office, settings, word)
}

/**
 * Lets a person in who has just proved who they are: a new session under a new word, never one that was there before, so that a
 * word that somebody else planted is worth nothing. It is half a session while the second factor is missing.
 */
export async function admit(
  entrance: Entrance,
  c: Context,
  person: string,
  factors: readonly Factor[],
  chosen?: Pick<Standing, 'facility' | 'role'>,
): Promise<Session> {
  const { office, settings } = entrance
  const before = await sessionHere(entrance, c)
  const needs = await stillNeeded(office, person, factors)
  // Who shows again that it is them goes on in the role that they had.
  const same = before?.person.id === person && needs === undefined ? before.acting : undefined
  const acting = chosen ?? same
  const agent = c.req.header('User-Agent')
  const word = await startSession(office.database.db, office.clock(), settings, {
    person,
    factors,
    ...(needs === undefined ? {} : { needs }),
    ...(acting === undefined ? {} : { chosen: acting }),
    ...(agent === undefined ? {} : { agent }),
  })
  // Killed before this, the server leaves a session behind that nobody has the word of any more; it ends by itself.
  if (before !== undefined) await endSessions(office.database.db, before.person.id, { only: before.id })
  return goOn(entrance, c, word)
}

/** The same, answered with the session. */
export async function letIn(...[entrance, c, ...more]: Parameters<typeof admit>): Promise<Response> {
  return tell(entrance, c, await admit(entrance, c, ...more))
}

async function tell({ office }: Entrance, c: Context, session: Session): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  return c.json(await answerOf(office, session))
}

async function stillNeeded(office: Office, person: string, factors: readonly Factor[]): Promise<Needs | undefined> {
  if (isSecond(factors)) return undefined
  return secondFactors(await methodsOf(office, person)).length > 0 ? 'second-factor' : 'enrol'
}

/** Makes a half session whole, under another word. */
export async function complete(
  entrance: Entrance,
  c: Context,
  session: Session,
  factor: Factor,
): Promise<Response | undefined> {
  const { office, settings } = entrance
  const word = await renewSession(office.database.db, office.clock(), settings, session.id, {
    factors: [...session.factors, factor],
    whole: true,
    fresh: true,
  })
  return word === undefined ? undefined : tell(entrance, c, await goOn(entrance, c, word))
}

// Gives the browser its new word. A whole session without a role takes the only one that its person has.
async function goOn({ office, settings }: Entrance, c: Context, word: string): Promise<Session> {
  setSessionCookie(c, office, word)
  const session = await settled({ office, settings }, word)
  if (session.needs === undefined) {
    await office.database.db
      .updateTable('persons')
      .set({ signed_in_at: office.clock() })
      .where('id', '=', session.person.id)
      .execute()
    await noteOf(office, {
      type: 'office.signed-in',
      person: session.person.id,
      by: { role: session.acting?.role ?? session.standings[0]?.role ?? 'nobody', person: session.person.id },
      data: { factors: session.factors },
    })
  }
  return session
}

async function settled({ office, settings }: Entrance, word: string): Promise<Session> {
  const session = await sessionOf(office, settings, word)
  if (session === undefined) throw new Error('a session that was just begun is not there')
  const [only, ...others] = session.standings
  if (session.needs !== undefined || session.acting !== undefined || only === undefined || others.length > 0)
    return session
  await office.database.db
    .updateTable('sessions')
    .set({ facility: only.facility, role: only.role })
    .where('id', '=', session.id)
    .execute()
  return { ...session, acting: only }
}
