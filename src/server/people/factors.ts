import type { Office } from '../office/office.ts'
import { endSessions } from '../sign-in/session/store.ts'

/** Takes a person's authenticator app, passkeys and recovery codes away, for somebody who lost them all; their sessions end. */
export async function resetFactors({ database }: Pick<Office, 'database'>, person: string): Promise<void> {
  await database.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('totp_secrets').where('person', '=', person).execute()
    await trx.deleteFrom('passkeys').where('person', '=', person).execute()
    await trx.deleteFrom('recovery_codes').where('person', '=', person).execute()
    // Without this, whoever has only the old password could set up a factor of their own.
    await trx.deleteFrom('passwords').where('person', '=', person).execute()
    await endSessions(trx, person)
  })
}
