import { type RawBuilder, sql } from 'kysely'
import { isRole, type Role } from './role.ts'

/** A role that a person has at a facility now. */
export interface Standing {
  readonly facility: string
  readonly facilityName: string
  /** The zone whose clock the facility goes by; absent only where settings of an odd make lack it. */
  readonly timeZone?: string
  readonly role: Role
  /** Of a role taken in an emergency: when it ends. */
  readonly until?: Date
}

/** The roles that a person has now, as a JSON list for a query: confirmed, not ended, and those taken in an emergency while they last. */
export function standingsOf(person: RawBuilder<unknown>, now: Date): RawBuilder<readonly StandingRow[] | null> {
  return sql`(
    select json_agg(json_build_object('facility', s.facility, 'facilityName', f.name,
      'timeZone', f.settings->>'timeZone', 'role', s.role, 'until', s.until) order by s.facility, s.role)
    from (
      select facility, role, null::timestamptz as until from memberships
      where person = ${person} and confirmed_at is not null and ended_at is null
      union all
      select facility, role, max(until) from emergency_roles
      where person = ${person} and since <= ${now} and until > ${now} group by facility, role
    ) s join facilities f on f.id = s.facility
  )`
}

/** A standing as the query gives it. */
export interface StandingRow {
  readonly facility: string
  readonly facilityName: string
  readonly timeZone: string | null
  readonly role: string
  readonly until: string | null
}

/** Standings from a query; a role of a later release is left out, because this one cannot say what it may do. */
export function readStandings(rows: readonly StandingRow[] | null): readonly Standing[] {
  return (rows ?? []).flatMap(({ facility, facilityName, timeZone, role, until }) => {
    if (!isRole(role)) return []
    const zone = timeZone === null ? {} : { timeZone }
    return [{ facility, facilityName, role, ...zone, ...(until === null ? {} : { until: new Date(until) }) }]
  })
}
