import { sql } from 'kysely'
import type { Office } from '../../office/office.ts'

/** The ways in which a person can sign in. */
export interface Methods {
  readonly password: boolean
  readonly totp: boolean
  readonly passkeys: number
  readonly recoveryCodes: number
  readonly identities: number
}

/** The ways in which a person can sign in now. */
export async function methodsOf({ database }: Pick<Office, 'database'>, person: string): Promise<Methods> {
  const { rows } = await sql<Record<keyof Methods, boolean | string>>`
    select exists (select from passwords where person = ${person}) as password,
      exists (select from totp_secrets where person = ${person} and sealed is not null) as totp,
      (select count(*) from passkeys where person = ${person}) as passkeys,
      (select count(*) from recovery_codes where person = ${person} and used_at is null) as "recoveryCodes",
      (select count(*) from identities where person = ${person}) as identities`.execute(database.db)
  const [row] = rows
  return {
    password: row?.password === true,
    totp: row?.totp === true,
    passkeys: Number(row?.passkeys),
    recoveryCodes: Number(row?.recoveryCodes),
    identities: Number(row?.identities),
  }
}

/** The second factors that somebody who gave a password can go on with. */
export function secondFactors({ totp, passkeys, recoveryCodes }: Methods): readonly string[] {
  return [
    ...(totp ? ['totp'] : []),
    ...(passkeys > 0 ? ['passkey'] : []),
    // Codes alone are no second factor to live with: they stand in for one that was lost.
    ...((totp || passkeys > 0) && recoveryCodes > 0 ? ['recovery-code'] : []),
  ]
}
