import type { Transaction } from 'kysely'
import type { Problem } from '../access/problem.ts'
import type { Tables } from '../database/tables.ts'
import type { Office } from '../office/office.ts'
import { noteOf } from '../sign-in/notes.ts'
import { endSessions } from '../sign-in/session/store.ts'
import type { Actor } from './actor.ts'
import { hasForGood, lockRoles, othersAdminister } from './held-roles.ts'
import { lastAdministrator, noSuchPerson, noSuchRole, onlyConfirm, secondPersonNeeded } from './problems.ts'
import { type Role, seesCases } from './role.ts'

/** A change of a person's roles at the facility of whoever makes it. */
export interface RoleChange {
  readonly change: 'give' | 'take' | 'confirm'
  readonly role: Role
}

/** What came of it; a role given by somebody who sees no case waits for a second person. */
export type RoleChanged = 'given' | 'waits' | 'taken' | 'confirmed'

/** Gives, takes or confirms a role. The person's sessions end, so that what they see follows their roles at once. */
export async function changeRole(
  office: Office,
  actor: Actor,
  person: string,
  { change, role }: RoleChange,
): Promise<RoleChanged | Problem> {
  if (actor.role === 'privacy-officer' && change !== 'confirm') return onlyConfirm
  const done = await office.database.db.transaction().execute(async (trx) => {
    await lockRoles(trx, actor.facility)
    if (!(await isHere(trx, person))) return noSuchPerson
    if (change === 'give') return giveRole(trx, office.clock(), actor, person, role)
    return change === 'take'
      ? takeRole(trx, office.clock(), actor, person, role)
      : confirmRole(trx, office.clock(), actor, person, role)
  })
  if (typeof done !== 'string') return done
  await endSessions(office.database.db, person, person === actor.person ? { except: actor.session } : {})
  const type = ({ given: 'granted', waits: 'waits', taken: 'taken', confirmed: 'confirmed' } as const)[done]
  await noteOf(office, {
    type: `office.role-${type}`,
    facility: actor.facility,
    person,
    by: { role: actor.role, person: actor.person },
    data: { role },
  })
  return done
}

async function isHere(trx: Transaction<Tables>, person: string): Promise<boolean> {
  const row = await trx.selectFrom('persons').select('left_at').where('id', '=', person).executeTakeFirst()
  return row !== undefined && row.left_at === null
}

/** Gives a role, confirmed at once unless it sees cases and who gives it does not. */
export async function giveRole(
  trx: Transaction<Tables>,
  now: Date,
  actor: Pick<Actor, 'facility' | 'role' | 'person'>,
  person: string,
  role: Role,
): Promise<'given' | 'waits'> {
  const waits = actor.role === 'system-administrator' && seesCases(role)
  const given = {
    granted_by: actor.person,
    granted_at: now,
    confirmed_at: waits ? null : now,
    ended_at: null,
  }
  await trx
    .insertInto('memberships')
    .values({ person, facility: actor.facility, role, ...given })
    .onConflict((row) => {
      const again = row.columns(['person', 'facility', 'role']).doUpdateSet(given)
      // One that the person has already is left alone: giving it again must not make it wait.
      return again.where(({ eb, or }) =>
        or([eb('memberships.ended_at', 'is not', null), eb('memberships.confirmed_at', 'is', null)]),
      )
    })
    .execute()
  return waits ? 'waits' : 'given'
}

async function takeRole(
  trx: Transaction<Tables>,
  now: Date,
  { facility }: Actor,
  person: string,
  role: Role,
): Promise<'taken' | Problem> {
  if (role === 'administrator' && !(await othersAdminister(trx, facility, person))) {
    const pending = await trx
      .selectFrom('memberships')
      .select('role')
      .where('person', '=', person)
      .where('facility', '=', facility)
      .where('role', '=', role)
      .where('confirmed_at', 'is', null)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (pending === undefined) return lastAdministrator
  }
  const { numUpdatedRows } = await trx
    .updateTable('memberships')
    .set({ ended_at: now })
    .where('person', '=', person)
    .where('facility', '=', facility)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? 'taken' : noSuchRole
}

async function confirmRole(
  trx: Transaction<Tables>,
  now: Date,
  actor: Actor,
  person: string,
  role: Role,
): Promise<'confirmed' | Problem> {
  const waiting = await trx
    .selectFrom('memberships')
    .select(['granted_by'])
    .where('person', '=', person)
    .where('facility', '=', actor.facility)
    .where('role', '=', role)
    .where('confirmed_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (waiting === undefined) return noSuchRole
  const another = actor.person !== person && actor.person !== waiting.granted_by
  if (!seesCases(actor.role) || !another || !(await hasForGood(trx, actor))) return secondPersonNeeded
  await trx
    .updateTable('memberships')
    .set({ confirmed_at: now })
    .where('person', '=', person)
    .where('facility', '=', actor.facility)
    .where('role', '=', role)
    .execute()
  return 'confirmed'
}
