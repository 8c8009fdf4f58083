import type { Office } from '../../office/office.ts'
import type { Entrance } from '../enter.ts'
import { argon2Passwords } from './hash.ts'

/** An account whose password can be tried. */
export interface Account {
  readonly person: string
  readonly hash?: string
}

/** The account of an address or a person; undefined where there is none, or its person left. */
export async function accountOf(
  { database }: Pick<Office, 'database'>,
  of: { readonly email: string } | { readonly person: string },
): Promise<Account | undefined> {
  const among = database.db
    .selectFrom('persons')
    .leftJoin('passwords', 'passwords.person', 'persons.id')
    .select(['persons.id as person', 'passwords.hash'])
    .where('persons.left_at', 'is', null)
  const row = await ('email' in of
    ? among.where(({ eb, fn }) => eb(fn<string>('lower', ['persons.email']), '=', of.email))
    : among.where('persons.id', '=', of.person)
  ).executeTakeFirst()
  return row && { person: row.person, ...(row.hash === null ? {} : { hash: row.hash }) }
}

const usual = argon2Passwords()

/** The passwords of this entrance. */
export function passwordsOf({ settings }: Pick<Entrance, 'settings'>) {
  return settings.passwords ?? usual
}

/** The account, if the password is its own; the work is the same where there is no account. A cheap old hash is made anew. */
export async function proven(
  entrance: Entrance,
  account: Account | undefined,
  password: string,
): Promise<Account | undefined> {
  const tried = await passwordsOf(entrance).tryOut(password, account?.hash)
  if (!tried.right || account === undefined) return undefined
  if (tried.renewed !== undefined)
    await entrance.office.database.db
      .updateTable('passwords')
      .set({ hash: tried.renewed })
      .where('person', '=', account.person)
      // Changed meanwhile, the new one stays.
      .where('hash', '=', account.hash ?? '')
      .execute()
  return account
}

/** Gives a person a password. */
export async function setPassword(entrance: Entrance, person: string, password: string): Promise<void> {
  const hash = await passwordsOf(entrance).hash(password)
  const changed_at = entrance.office.clock()
  await entrance.office.database.db
    .insertInto('passwords')
    .values({ person, hash, changed_at })
    .onConflict((row) => row.column('person').doUpdateSet({ hash, changed_at }))
    .execute()
}
