import { sql, type Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Actor } from './actor.ts'

/** Puts changes of a facility's roles one after another, so that two cannot each take the last administrator but one. */
export async function lockRoles(trx: Transaction<Tables>, facility: string): Promise<void> {
  await sql`select 1 from facilities where id = ${facility} for update`.execute(trx)
}

/** True if somebody else is an administrator of the facility. */
export async function othersAdminister(trx: Transaction<Tables>, facility: string, person: string): Promise<boolean> {
  const other = await trx
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person')
    .select('persons.id')
    .where('memberships.facility', '=', facility)
    .where('memberships.role', '=', 'administrator')
    .where('memberships.person', '<>', person)
    .where('memberships.confirmed_at', 'is not', null)
    .where('memberships.ended_at', 'is', null)
    .where('persons.left_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** True if somebody acts in a role of their own: one taken in an emergency is for the case at hand, not for letting people in. */
export async function hasForGood(trx: Transaction<Tables>, { person, facility, role }: Actor): Promise<boolean> {
  const row = await trx
    .selectFrom('memberships')
    .select('role')
    .where('person', '=', person)
    .where('facility', '=', facility)
    .where('role', '=', role)
    .where('confirmed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
