import type { Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { isRole, type Role } from '../../people/role.ts'
import { dropWaiting, noteAlert } from '../steps/end.ts'
import type { AlertRow } from '../steps/take-steps.ts'
import { endTest } from '../steps/test-step.ts'
import { assignCase } from './assign.ts'

/** Who answers an alert, and which way. */
export interface Answering {
  readonly person: string
  readonly role: Role
  readonly via: 'page' | 'link'
}

/** What came of it; `already` says that somebody (perhaps they themselves) was first. */
export type Acknowledged = { readonly done: 'acknowledged' | 'already' | 'over' }

/** Roles that may take an alert that they were not told of. */
export const officeRoles: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']

/** Acknowledges an alert: it goes on to nobody else, the office has an event, and the case is theirs if they may have it. Undefined where it is not for them. */
export async function acknowledge(
  office: Office,
  facility: string,
  id: string,
  by: Answering,
): Promise<Acknowledged | undefined> {
  const found = await office.database.inFacility(facility, (trx) => answer(office, trx, facility, id, by))
  if (found === undefined) return undefined
  const { alert, done } = found
  // A crash before this leaves an alert that somebody has and a case that nobody has: whoever asks again is given it.
  if (alert.cause !== 'test' && alert.acknowledged_by === by.person) await assignCase(office, alert, by)
  return { done }
}

interface Answered extends Acknowledged {
  readonly alert: AlertRow
}

async function answer(
  office: Office,
  trx: Transaction<Tables>,
  facility: string,
  id: string,
  by: Answering,
): Promise<Answered | undefined> {
  const alert = await trx
    .selectFrom('alerts')
    .selectAll()
    .where('facility', '=', facility)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (alert === undefined || !(await isFor(trx, alert, by))) return undefined
  if (alert.cause === 'test') return { alert, done: await answerTest(office, trx, alert, by) }
  if (alert.status !== 'open') return { alert, done: alert.status === 'over' ? 'over' : 'already' }
  const acknowledged_at = office.clock()
  const changed = {
    status: 'acknowledged',
    acknowledged_by: by.person,
    acknowledged_at,
    acknowledged_via: by.via,
    next_at: null,
    because: null,
  }
  // The event is durable before the alert is stopped. A crash in between leaves an event and an alert that still looks for
  // somebody; the other way round it could be stopped with nobody named.
  await noteAlert(office, alert, 'office.alert-acknowledged', { via: by.via }, { role: by.role, person: by.person })
  await trx.updateTable('alerts').set(changed).where('facility', '=', facility).where('id', '=', id).execute()
  await dropWaiting(trx, alert)
  await markAnswered(trx, alert, by, acknowledged_at)
  return { alert: { ...alert, ...changed }, done: 'acknowledged' }
}

async function isFor(trx: Transaction<Tables>, { facility, id, cause }: AlertRow, by: Answering): Promise<boolean> {
  if (cause !== 'test' && officeRoles.includes(by.role)) return true
  const told = await trx
    .selectFrom('alert_people')
    .select('person')
    .where('facility', '=', facility)
    .where('alert', '=', id)
    .where('person', '=', by.person)
    .executeTakeFirst()
  return told !== undefined
}

// Of a test everybody answers for themselves; when all have, it is over.
async function answerTest(
  office: Office,
  trx: Transaction<Tables>,
  alert: AlertRow,
  by: Answering,
): Promise<Acknowledged['done']> {
  if (alert.status === 'over') return 'over'
  await markAnswered(trx, alert, by, office.clock())
  const open = await trx
    .selectFrom('alert_people')
    .select('person')
    .where('facility', '=', alert.facility)
    .where('alert', '=', alert.id)
    .where('acknowledged_at', 'is', null)
    .executeTakeFirst()
  if (open === undefined) await endTest({ office, trx }, alert)
  return 'acknowledged'
}

// Whoever took it without being told stands in the list too.
async function markAnswered(
  trx: Transaction<Tables>,
  { facility, id, step }: AlertRow,
  { person, role, via }: Answering,
  now: Date,
): Promise<void> {
  const row = { facility, alert: id, person, role, step, told_at: now }
  await trx
    .insertInto('alert_people')
    .values({ ...row, seen_at: now, seen_via: via, acknowledged_at: now })
    .onConflict((c) =>
      c.columns(['facility', 'alert', 'person']).doUpdateSet((e) => ({
        acknowledged_at: e.fn.coalesce('alert_people.acknowledged_at', e.val(now)),
        seen_at: e.fn.coalesce('alert_people.seen_at', e.val(now)),
        seen_via: e.fn.coalesce('alert_people.seen_via', e.val(via)),
      })),
    )
    .execute()
}

/** The role in which somebody answers who is not signed in: the one they were told in while they have it, else another of theirs. */
export function roleToAnswerIn(told: string, held: readonly string[]): Role | undefined {
  const role = held.includes(told) ? told : held[0]
  return role !== undefined && isRole(role) ? role : undefined
}
