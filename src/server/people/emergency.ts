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

/** What the sealed reason of an emergency role is bound to. */
export function boundTo(id: string): string {
  return `emergency-role:${id}`
}
