import type { SignedIn } from '../../access/signed-in.ts'
import type { Office } from '../../office/office.ts'
import { hashOf } from '../../sign-in/word.ts'

/** The one thing that a device may do: what a desk's device does. */
export const deskScope = 'desk'

// Written no more often than this: a device asks every few seconds while it waits.
const seenEverySeconds = 60

/** Who a device's token speaks for; undefined for one that is unknown, revoked or over. */
export async function deviceOf(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  token: string,
): Promise<SignedIn | undefined> {
  if (!token.startsWith('dev_')) return undefined
  const now = clock()
  const row = await database.db
    .selectFrom('devices')
    .select(['facility', 'id', 'seen_at'])
    .where('token_hash', '=', hashOf(token))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.seen_at === null || now.getTime() - row.seen_at.getTime() > seenEverySeconds * 1000)
    await database.db.updateTable('devices').set({ seen_at: now }).where('id', '=', row.id).execute()
  const { facility, id: device } = row
  return { viewer: { facility, role: 'desk', device }, memberships: [], scopes: [deskScope] }
}
