import { sql } from 'kysely'
import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'
import { readStandings, type StandingRow, standingsOf } from '../people/index.ts'

/** True if whoever sent a request could still send it: their session or token, and their role, are as they were. */
export async function isStillIn(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  who: SignedIn,
): Promise<boolean> {
  const { session, viewer } = who
  if (viewer === undefined) return false
  const now = clock()
  if (viewer.token !== undefined) {
    const token = await database.db
      .selectFrom('api_tokens')
      .select(['expires_at', 'revoked_at'])
      .where('id', '=', viewer.token)
      .executeTakeFirst()
    return token !== undefined && token.revoked_at === null && (token.expires_at === null || token.expires_at > now)
  }
  if (session === undefined) return false
  const { rows } = await sql<{
    facility: string | null
    role: string | null
    standings: readonly StandingRow[] | null
  }>`
    select s.facility, s.role, ${standingsOf(sql`s.person`, now)} as standings
    from sessions s join persons p on p.id = s.person
    where s.id = ${session.id} and s.expires_at > ${now} and p.left_at is null`.execute(database.db)
  const [row] = rows
  if (row === undefined || row.facility !== viewer.facility || row.role !== viewer.role) return false
  return readStandings(row.standings).some((s) => s.facility === viewer.facility && s.role === viewer.role)
}
