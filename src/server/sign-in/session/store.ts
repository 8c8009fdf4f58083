import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { readStandings, type Standing, type StandingRow, standingsOf } from '../../people/index.ts'
import { halfMinutes, type SignInSettings, usualSignIn } from '../settings.ts'
import { hashOf, randomWord } from '../word.ts'
import type { Factor, Needs, NewSession, Session } from './session.ts'

type Db = Kysely<Tables> | Transaction<Tables>
type Times = Pick<SignInSettings, 'idleMinutes' | 'longestHours'>

// Written no more often than this, so that reading a page does not write a row each time.
const seenEverySeconds = 60

/** Starts a session and gives the word of its cookie. */
export async function startSession(db: Db, now: Date, settings: Times, session: NewSession): Promise<string> {
  const word = randomWord()
  await db
    .insertInto('sessions')
    .values({
      hash: hashOf(word),
      id: randomUUID(),
      person: session.person,
      facility: session.chosen?.facility ?? null,
      role: session.chosen?.role ?? null,
      factors: JSON.stringify(session.factors),
      needs: session.needs ?? null,
      agent: session.agent?.slice(0, 200) ?? null,
      created_at: now,
      seen_at: now,
      expires_at: endOf(now, settings, session.needs),
      fresh_at: now,
    })
    .execute()
  return word
}

function endOf(now: Date, { longestHours = usualSignIn.longestHours }: Times, needs: Needs | undefined): Date {
  const minutes = needs === undefined ? longestHours * 60 : halfMinutes[needs]
  return new Date(now.getTime() + minutes * 60_000)
}

/** What changes when a session goes on under a new word. */
export interface Renewal {
  readonly factors?: readonly Factor[]
  /** The second factor was given: the session is whole from now on, and its time begins. */
  readonly whole?: true
  readonly chosen?: Pick<Standing, 'facility' | 'role'>
  readonly fresh?: true
}

/** Gives a session another word: the old one is worth nothing from then on. Undefined if it ended meanwhile. */
export async function renewSession(
  db: Db,
  now: Date,
  settings: Times,
  id: string,
  renewal: Renewal,
): Promise<string | undefined> {
  const word = randomWord()
  const { numUpdatedRows } = await db
    .updateTable('sessions')
    .set({
      hash: hashOf(word),
      seen_at: now,
      ...(renewal.factors === undefined ? {} : { factors: JSON.stringify(renewal.factors) }),
      ...(renewal.whole === undefined ? {} : { needs: null, expires_at: endOf(now, settings, undefined) }),
      ...(renewal.chosen === undefined ? {} : { facility: renewal.chosen.facility, role: renewal.chosen.role }),
      ...(renewal.fresh === undefined ? {} : { fresh_at: now }),
    })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? word : undefined
}

interface SessionRow {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly email: string
  readonly language: string
  readonly facility: string | null
  readonly role: string | null
  readonly factors: readonly Factor[]
  readonly needs: Needs | null
  readonly seen_at: Date
  readonly expires_at: Date
  readonly fresh_at: Date
  readonly standings: readonly StandingRow[] | null
}

/** The session of a cookie's word; undefined where there is none, it has ended, or its person left. */
export async function sessionOf(
  { database: { db }, clock }: Pick<Office, 'database' | 'clock'>,
  settings: Times,
  word: string,
): Promise<Session | undefined> {
  const now = clock()
  const idle = (settings.idleMinutes ?? usualSignIn.idleMinutes) * 60_000
  const hash = hashOf(word)
  const { rows } = await sql<SessionRow>`
    select s.id, s.person, p.name, p.email, p.language, s.facility, s.role, s.factors, s.needs, s.seen_at, s.expires_at,
      s.fresh_at, ${standingsOf(sql`s.person`, now)} as standings
    from sessions s join persons p on p.id = s.person
    where s.hash = ${hash} and s.expires_at > ${now} and s.seen_at > ${new Date(now.getTime() - idle)} and p.left_at is null`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) return undefined
  if (now.getTime() - row.seen_at.getTime() > seenEverySeconds * 1000)
    await db.updateTable('sessions').set({ seen_at: now }).where('hash', '=', hash).execute()
  return read(row, new Date(Math.min(row.expires_at.getTime(), now.getTime() + idle)))
}

function read(row: SessionRow, expiresAt: Date): Session {
  const standings = readStandings(row.standings)
  const acting = standings.find(({ facility, role }) => facility === row.facility && role === row.role)
  return {
    id: row.id,
    person: { id: row.person, name: row.name, language: row.language === 'es' ? 'es' : 'en' },
    email: row.email,
    standings,
    factors: row.factors,
    freshAt: row.fresh_at,
    expiresAt,
    ...(acting === undefined ? {} : { acting }),
    ...(row.needs === null ? {} : { needs: row.needs }),
  }
}

/** Ends sessions of a person: all, one, or all but one; how many. */
export async function endSessions(
  db: Db,
  person: string,
  which: { readonly only?: string; readonly except?: string | undefined } = {},
): Promise<number> {
  let ending = db.deleteFrom('sessions').where('person', '=', person)
  if (which.only !== undefined) ending = ending.where('id', '=', which.only)
  if (which.except !== undefined) ending = ending.where('id', '<>', which.except)
  return Number((await ending.executeTakeFirst()).numDeletedRows)
}

/** Deletes the sessions that are over; how many. */
export async function sweepSessions(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  settings: Times,
): Promise<number> {
  const now = clock()
  const idle = new Date(now.getTime() - (settings.idleMinutes ?? usualSignIn.idleMinutes) * 60_000)
  const { numDeletedRows } = await database.db
    .deleteFrom('sessions')
    .where((row) => row.or([row('expires_at', '<=', now), row('seen_at', '<=', idle)]))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
