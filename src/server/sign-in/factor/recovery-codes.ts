import type { Office } from '../../office/office.ts'
import { hashOf, readableCode, typedCode } from '../word.ts'

const howMany = 10
// Four groups of five are 98 bits, so a fast hash is enough to keep them.
const groups = 4

/** Makes ten recovery codes for a person, shown this once; those from before are worth nothing then. */
export async function makeRecoveryCodes({ database }: Pick<Office, 'database'>, person: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, () => readableCode(groups))
  await database.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('recovery_codes').where('person', '=', person).execute()
    const rows = codes.map((code) => ({ person, hash: kept(code) }))
    await trx.insertInto('recovery_codes').values(rows).execute()
  })
  return codes
}

/** Uses a code up; false where it is none of the person's, or was used. */
export async function useRecoveryCode(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  person: string,
  code: string,
): Promise<boolean> {
  const { numUpdatedRows } = await database.db
    .updateTable('recovery_codes')
    .set({ used_at: clock() })
    .where('person', '=', person)
    .where('hash', '=', kept(code))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many codes a person has left. */
export async function recoveryCodesLeft({ database }: Pick<Office, 'database'>, person: string): Promise<number> {
  const { left } = await database.db
    .selectFrom('recovery_codes')
    .select(({ fn }) => fn.countAll<string>().as('left'))
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(left)
}

function kept(code: string): string {
  return hashOf(typedCode(code)).toString('base64url')
}
