import type { Command } from '../../cases/index.ts'
import type { Problem } from '../access/problem.ts'
import type { Office } from '../office/office.ts'
import { noteOf } from '../sign-in/notes.ts'
import { endSessions } from '../sign-in/session/store.ts'
import { hashOf } from '../sign-in/word.ts'
import type { Actor } from './actor.ts'
import { lockRoles, othersAdminister } from './held-roles.ts'
import { lastAdministrator } from './problems.ts'
import { isRole, type Role } from './role.ts'

/** What came of somebody's leaving: how many tasks and cases moved, and how many wait for an administrator to move them. */
export interface Left {
  readonly moved: number
  readonly waiting: number
}

/**
 * Ends a person's time at the facility. Their access ends first: a crash after that leaves tasks in their name, and whoever asks
 * again moves the rest. The name stays in the record, and the e-mail address is free for another account.
 */
export async function leave(
  office: Office,
  actor: Actor,
  person: string,
  to: string | undefined,
): Promise<Left | Problem> {
  const { facility } = actor
  const now = office.clock()
  const done = await office.database.db.transaction().execute(async (trx) => {
    await lockRoles(trx, facility)
    if (!(await othersAdminister(trx, facility, person))) return lastAdministrator
    const here = trx.updateTable('memberships').set({ ended_at: now }).where('person', '=', person)
    const { numUpdatedRows } = await here
      .where('facility', '=', facility)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    await trx
      .updateTable('emergency_roles')
      .set({ until: now })
      .where('person', '=', person)
      .where('facility', '=', facility)
      .where('until', '>', now)
      .execute()
    const elsewhere = await trx
      .selectFrom('memberships')
      .select('role')
      .where('person', '=', person)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (elsewhere === undefined) {
      await trx
        .updateTable('persons')
        .set({ left_at: now })
        .where('id', '=', person)
        .where('left_at', 'is', null)
        .execute()
      await trx.deleteFrom('ceremonies').where('person', '=', person).execute()
    }
    await endSessions(trx, person)
    return numUpdatedRows > 0n ? 'left' : 'had-left'
  })
  if (typeof done !== 'string') return done
  const by = { role: actor.role, person: actor.person }
  if (done === 'left') await noteOf(office, { type: 'office.person-left', facility, person, by })
  return moveWork(office, actor, person, to)
}

interface Work {
  readonly case: string
  readonly task?: string
  readonly role?: Role
}

async function workOf({ database }: Office, facility: string, person: string): Promise<readonly Work[]> {
  return database.inFacility(facility, async (trx) => {
    const tasks = await trx
      .selectFrom('tasks')
      .select(['case_id', 'task'])
      .where('facility', '=', facility)
      .where('person', '=', person)
      .where('status', 'in', ['open', 'waiting'])
      .orderBy('case_id')
      .execute()
    const cases = await trx
      .selectFrom('cases')
      .select(['id', 'assigned_role'])
      .where('facility', '=', facility)
      .where('assigned_person', '=', person)
      .where('status', '=', 'open')
      .orderBy('id')
      .execute()
    return [
      ...cases.map(({ id, assigned_role: role }) => ({ case: id, ...(role !== null && isRole(role) ? { role } : {}) })),
      ...tasks.map(({ case_id, task }) => ({ case: case_id, task })),
    ]
  })
}

async function moveWork(office: Office, actor: Actor, person: string, to: string | undefined): Promise<Left> {
  const work = await workOf(office, actor.facility, person)
  let moved = 0
  // One after another: the tasks of one case would refuse each other's version.
  if (actor.role !== 'system-administrator')
    for (const each of work) if (await move(office, actor, person, to, each)) moved += 1
  return { moved, waiting: work.length - moved }
}

async function move(
  office: Office,
  actor: Actor,
  person: string,
  to: string | undefined,
  work: Work,
): Promise<boolean> {
  const state = await office.record.load(actor.facility, work.case)
  if (state === undefined) return false
  const owner = work.task === undefined ? undefined : state.tasks[work.task]?.owner
  const envelope = {
    // The same when asked again: what was moved is not moved twice.
    id: `leave-${hashOf(`${person} ${work.task ?? ''} ${state.version}`)
      .toString('hex')
      .slice(0, 32)}`,
    case: work.case,
    at: office.clock().toISOString(),
    by: { role: actor.role, person: actor.person },
    expected: state.version,
  }
  const command: Command =
    work.task === undefined
      ? {
          ...envelope,
          type: 'assign-case',
          data: to === undefined ? { role: work.role ?? 'privacy-officer' } : { person: to },
        }
      : {
          ...envelope,
          type: 'assign-task',
          data: { task: work.task, ...(to === undefined ? { owner: owner ?? 'privacy-officer' } : { person: to }) },
        }
  return !('refused' in (await office.record.submit(actor.facility, command)))
}
