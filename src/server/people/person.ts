import type { Problem } from '../access/problem.ts'
import type { Office } from '../office/office.ts'
import type { Actor } from './actor.ts'
import { administratorNeeded, noSuchPerson, worksElsewhere } from './problems.ts'
import { isRole, seesCases } from './role.ts'

/** A person as whoever manages people needs to know them. */
export interface Managed {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly leftAt?: Date
  /** Their roles that did not end, confirmed or not, wherever. */
  readonly roles: readonly { readonly facility: string; readonly role: string; readonly pending: boolean }[]
}

/** A person of the facility; undefined for one who never had a role there. */
export async function managedPerson(
  { database }: Pick<Office, 'database'>,
  facility: string,
  id: string,
): Promise<Managed | undefined> {
  const person = await database.db.selectFrom('persons').selectAll().where('id', '=', id).executeTakeFirst()
  if (person === undefined) return undefined
  const given = await database.db
    .selectFrom('memberships')
    .select(['facility', 'role', 'confirmed_at', 'ended_at'])
    .where('person', '=', id)
    .execute()
  if (!given.some((each) => each.facility === facility)) return undefined
  return {
    id,
    name: person.name,
    email: person.email,
    ...(person.left_at === null ? {} : { leftAt: person.left_at }),
    roles: given
      .filter((each) => each.ended_at === null)
      .map((each) => ({ facility: each.facility, role: each.role, pending: each.confirmed_at === null })),
  }
}

/** Why somebody may not get at a person's account (address, password, factors); undefined if they may. */
export function mayRule({ facility, role }: Actor, person: Managed | undefined): Problem | undefined {
  if (person === undefined || person.leftAt !== undefined) return noSuchPerson
  if (person.roles.some((each) => each.facility !== facility)) return worksElsewhere
  // A role that still waits counts too: it may be confirmed while the link is under way.
  const sees = person.roles.some((each) => !isRole(each.role) || seesCases(each.role))
  return role === 'system-administrator' && sees ? administratorNeeded : undefined
}
