import { randomUUID } from 'node:crypto'
import type { Office } from '../office/office.ts'
import { isRole, type Role } from './role.ts'

/** A role that somebody took in an emergency, as those who watch over it read it. */
export interface Emergency {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly role: Role
  /** Undefined where the key that sealed it is gone. */
  readonly why?: string
  readonly since: string
  readonly until: string
}

const toldForDays = 7

/** The emergency roles of the last seven days at a facility, newest first. */
export async function emergenciesFor(
  { database, keyring, clock }: Pick<Office, 'database' | 'keyring' | 'clock'>,
  facility: string,
): Promise<readonly Emergency[]> {
  const since = new Date(clock().getTime() - toldForDays * 86_400_000)
  const rows = await database.db
    .selectFrom('emergency_roles as e')
    .innerJoin('persons as p', 'p.id', 'e.person')
    .select(['e.id', 'e.person', 'p.name', 'e.role', 'e.sealed_why', 'e.since', 'e.until'])
    .where('e.facility', '=', facility)
    .where('e.since', '>=', since)
    .orderBy('e.since', 'desc')
    .limit(100)
    .execute()
  const read = rows.map(async ({ id, person, name, role, sealed_why, since: from, until }) => {
    const opened = await keyring.open(sealed_why, boundTo(id))
    const why = opened && Buffer.from(opened).toString('utf8')
    const times = { since: from.toISOString(), until: until.toISOString() }
    return isRole(role) ? [{ id, person, name, role, ...(why === undefined ? {} : { why }), ...times }] : []
  })
  return (await Promise.all(read)).flat()
}

// What the sealed reason is bound to.
function boundTo(id: string): string {
  return `emergency-role:${id}`
}

// Minutes for which a role taken in an emergency lasts.
const emergencyMinutes = 60

/** Who takes which role where, and why. */
export interface Taking {
  readonly person: string
  readonly facility: string
  readonly role: Role
  readonly why: string
}

/** Takes a role for an hour; the reason is sealed. */
export async function takeRole({ database, keyring, clock }: Office, { person, facility, role, why }: Taking) {
  const id = randomUUID()
  const since = clock()
  const until = new Date(since.getTime() + emergencyMinutes * 60_000)
  const sealed_why = Buffer.from(await keyring.seal(Buffer.from(why, 'utf8'), boundTo(id)))
  await database.db
    .insertInto('emergency_roles')
    .values({ id, person, facility, role, sealed_why, since, until })
    .execute()
  return { id, until }
}

/** True if a person acts at a facility in a role that they took. */
export async function isInEmergency({ database, clock }: Office, person: string, facility: string): Promise<boolean> {
  const row = await database.db
    .selectFrom('emergency_roles')
    .select('id')
    .where('person', '=', person)
    .where('facility', '=', facility)
    .where('until', '>', clock())
    .executeTakeFirst()
  return row !== undefined
}

/** Ends such a role, one's own or anybody's; gives whose it was, or undefined where there is none to end. */
export async function endEmergency(
  { database, clock }: Office,
  facility: string,
  id: string,
  by: { readonly person: string; readonly anybodys: boolean },
): Promise<string | undefined> {
  const now = clock()
  let ending = database.db
    .updateTable('emergency_roles')
    .set({ until: now })
    .where('id', '=', id)
    .where('facility', '=', facility)
    .where('until', '>', now)
  if (!by.anybodys) ending = ending.where('person', '=', by.person)
  return (await ending.returning('person').executeTakeFirst())?.person
}
