import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'
import { hashOf } from '../sign-in/word.ts'
import { isRole } from './role.ts'

// Written no more often than this, so that a busy script does not write a row each time.
const usedEverySeconds = 60

/** Who a bearer token speaks for; undefined for one that is unknown, revoked or over. */
export async function tokenOf(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  bearer: string,
): Promise<SignedIn | undefined> {
  if (!bearer.startsWith('ost_')) return undefined
  const now = clock()
  const row = await database.db
    .selectFrom('api_tokens')
    .selectAll()
    .where('hash', '=', hashOf(bearer))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (row === undefined || !isRole(row.role)) return undefined
  if (row.used_at === null || now.getTime() - row.used_at.getTime() > usedEverySeconds * 1000)
    await database.db.updateTable('api_tokens').set({ used_at: now }).where('id', '=', row.id).execute()
  return {
    viewer: { facility: row.facility, role: row.role, token: row.id },
    memberships: [{ facility: row.facility, role: row.role }],
    scopes: row.scopes,
  }
}
