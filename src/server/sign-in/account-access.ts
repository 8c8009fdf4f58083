import type { Context } from 'hono'
import { problem } from '../access/problem.ts'
import { type Entrance, sessionHere } from './enter.ts'
import { freshFirst, startOver } from './problems.ts'
import type { Session } from './session/session.ts'
import { freshMinutes } from './settings.ts'

/** A session that may do what was asked, or the answer that says why not. */
export type Allowed =
  | { readonly session: Session; readonly refused?: never }
  | { readonly refused: Response; readonly session?: never }

/** The whole session of the cookie, proved lately. */
export async function freshSession(entrance: Entrance, c: Context): Promise<Allowed> {
  const session = await sessionHere(entrance, c)
  if (session === undefined || session.needs !== undefined) return { refused: problem(c, startOver) }
  return isFresh(entrance.office.clock(), session.freshAt) ? { session } : { refused: problem(c, freshFirst) }
}

/** The same, or the half session of somebody who sets up their first second factor. */
export async function enrollingSession(entrance: Entrance, c: Context): Promise<Allowed> {
  const session = await sessionHere(entrance, c)
  return session?.needs === 'enrol' ? { session } : freshSession(entrance, c)
}

/** True if somebody proved lately who they are. */
export function isFresh(now: Date, freshAt: Date): boolean {
  return now.getTime() - freshAt.getTime() < freshMinutes * 60_000
}
