import { sql } from 'kysely'
import { z } from 'zod'
import type { Office } from '../office/office.ts'
import { isRole } from './role.ts'
import { roleShape } from './shapes.ts'

/** A person in the list of a facility's people. */
export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().optional(),
  language: z.enum(['en', 'es']),
  roles: z.array(
    z.object({
      role: roleShape,
      /** Until a second person confirms it. */
      pending: z.boolean().optional(),
      givenBy: z.string().optional(),
      /** Of a role taken in an emergency. */
      until: z.iso.datetime().optional(),
    }),
  ),
  left: z.iso.datetime().optional(),
  lastSeen: z.iso.datetime().optional(),
  secondFactor: z.boolean(),
  /** Whether they can sign in at all: they accepted their invitation, or were linked to single sign-on. */
  reachable: z.boolean(),
  invitedUntil: z.iso.datetime().optional(),
})

/** A person in that list, as a type. */
export type PersonRow = z.infer<typeof personRow>

interface Row {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly language: string
  readonly left_at: Date | null
  readonly seen: Date | null
  readonly second: boolean
  readonly reachable: boolean
  readonly invited: Date | null
  readonly roles: readonly {
    readonly role: string
    readonly pending: boolean
    readonly givenBy: string | null
    readonly until: string | null
  }[]
}

/** The people who have a role at a facility, or had one. Those who left stay in the list, because the record names them. */
export async function peopleOf({ database, clock }: Pick<Office, 'database' | 'clock'>, facility: string) {
  const now = clock()
  const { rows } = await sql<Row>`
    select p.id, p.name, p.email, p.phone, p.language, p.left_at,
      greatest(p.signed_in_at, (select max(seen_at) from sessions where person = p.id and needs is null)) as seen,
      exists (select from totp_secrets where person = p.id and sealed is not null)
        or exists (select from passkeys where person = p.id) as second,
      exists (select from passwords where person = p.id) or exists (select from passkeys where person = p.id)
        or exists (select from identities where person = p.id) as reachable,
      (select max(expires_at) from ceremonies where kind = 'invitation' and person = p.id and expires_at > ${now}) as invited,
      coalesce((select json_agg(json_build_object('role', r.role, 'pending', r.pending, 'givenBy', r.given_by, 'until', r.until)
        order by r.role) from (
          select role, confirmed_at is null as pending, granted_by as given_by, null::timestamptz as until from memberships
          where person = p.id and facility = ${facility} and ended_at is null
          union all
          select role, false, null, until from emergency_roles
          where person = p.id and facility = ${facility} and since <= ${now} and until > ${now}
        ) r), '[]') as roles
    from persons p
    where exists (select from memberships m where m.person = p.id and m.facility = ${facility})
    order by p.left_at is not null, lower(p.name), p.id`.execute(database.db)
  return rows.map(rowOf)
}

function rowOf(row: Row): PersonRow {
  const roles = row.roles.flatMap(({ role, pending, givenBy, until }) =>
    isRole(role)
      ? [
          {
            role,
            ...(pending ? { pending, ...(givenBy === null ? {} : { givenBy }) } : {}),
            ...(until === null ? {} : { until: new Date(until).toISOString() }),
          },
        ]
      : [],
  )
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: row.language === 'es' ? 'es' : 'en',
    roles,
    secondFactor: row.second,
    reachable: row.left_at === null && row.reachable,
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(row.left_at === null ? {} : { left: row.left_at.toISOString() }),
    ...(row.seen === null ? {} : { lastSeen: row.seen.toISOString() }),
    ...(row.invited === null ? {} : { invitedUntil: row.invited.toISOString() }),
  }
}

/** A person as their colleagues see them. */
export const colleague = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(roleShape),
  left: z.iso.datetime().optional(),
})

/** The people of a facility as their colleagues see them; those who left too, because old entries name them. */
export async function colleaguesOf(
  office: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<z.infer<typeof colleague>[]> {
  const people = await peopleOf(office, facility)
  return people.map(({ id, name, roles, left }) => ({
    id,
    name,
    roles: roles.filter(({ pending }) => pending !== true).map(({ role }) => role),
    ...(left === undefined ? {} : { left }),
  }))
}
