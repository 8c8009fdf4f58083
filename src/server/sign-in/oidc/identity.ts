import type { Office } from '../../office/office.ts'
import { noteOf } from '../notes.ts'
import type { Provider } from './provider.ts'
import type { Vouched } from './sign-on.ts'

/**
 * The person that a provider's subject stands for: the one it was linked to; else the one with the same e-mail address, where the
 * settings allow that and the provider says that it checked the address. An address alone would let whoever can make accounts at
 * the provider be anybody here.
 */
export async function personOf(office: Office, provider: Provider, vouched: Vouched): Promise<string | undefined> {
  const { db } = office.database
  const linked = await db
    .selectFrom('identities')
    .innerJoin('persons', 'persons.id', 'identities.person')
    .select(['persons.id', 'persons.left_at'])
    .where('provider', '=', provider.id)
    .where('subject', '=', vouched.subject)
    .executeTakeFirst()
  if (linked !== undefined) return linked.left_at === null ? linked.id : undefined
  if (!provider.linkByEmail || vouched.email === undefined) return undefined
  const { email } = vouched
  const found = await db
    .selectFrom('persons')
    .select('id')
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', email))
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (found === undefined) return undefined
  // One subject of a provider for each person: a second one with the same address is somebody to look into.
  const other = await db
    .selectFrom('identities')
    .select('subject')
    .where('provider', '=', provider.id)
    .where('person', '=', found.id)
    .executeTakeFirst()
  return other === undefined && (await link(office, provider, vouched, found.id)) ? found.id : undefined
}

/** Links a subject to a person; false where it is another's already. */
export async function link(office: Office, provider: Provider, { subject }: Vouched, person: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await office.database.db
    .insertInto('identities')
    .values({ provider: provider.id, subject, person, linked_at: office.clock() })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const data = { factor: 'single-sign-on', provider: provider.id }
  await noteOf(office, { type: 'office.factor-added', person, by: { role: 'nobody', person }, data })
  return true
}
