import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { caseKinds, type Projection, type Viewer, wrote } from '../../../cases/index.ts'
import type { Tables } from '../../database/tables.ts'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,119}$/)
const yes = z.union([z.literal('true'), z.literal(true)])

/** What a list of cases may be narrowed to; of each the rows that fit all. */
export const filterShape = {
  status: z.enum(['open', 'closed', 'erased']).optional(),
  kind: z.enum(caseKinds).optional(),
  /** `me`, `role` (the asker's own), `nobody`, a role, or the id of a person. */
  assigned: id.optional(),
  /** Whose tasks are open in it. */
  owner: z.enum(['staff', 'liaison', 'administrator', 'privacy-officer', 'counsel', 'facility']).optional(),
  late: yes.optional(),
  /** Opened on that day or later, in UTC. */
  since: z.iso.date().optional(),
  agency: id.optional(),
  /** `over`: closed, on no hold, and kept for as long as was asked, so that a person may decide to erase it. */
  kept: z.literal('over').optional(),
} as const

/** What a list is narrowed to. */
export type Filter = z.infer<z.ZodObject<typeof filterShape>>

type Cases = ExpressionBuilder<Tables, 'cases'>
type Condition = ExpressionWrapper<Tables, 'cases', SqlBool>

/** The conditions of a filter, and of who looks, on rows of the table of cases; `now` says what is late. */
export function conditionsOf(viewer: Viewer, filter: Filter, now: Date) {
  return (eb: Cases): Condition => {
    const all: Condition[] = [eb('kind', 'is not', null), ...ownOnly(eb, viewer)]
    if (filter.status !== undefined) all.push(eb('status', '=', filter.status))
    if (filter.kind !== undefined) all.push(eb('kind', '=', filter.kind))
    if (filter.assigned !== undefined) all.push(assignedTo(eb, viewer, filter.assigned))
    if (filter.owner !== undefined) all.push(hasTaskOf(eb, filter.owner))
    if (filter.late === true || filter.late === 'true')
      all.push(eb.and([eb('status', '=', 'open'), eb('due_at', '<', now)]))
    if (filter.since !== undefined) all.push(eb('opened_at', '>=', new Date(`${filter.since}T00:00:00Z`)))
    if (filter.agency !== undefined) all.push(eb(sql<string>`outline->>'agency'`, '=', filter.agency))
    if (filter.kept !== undefined)
      all.push(eb.and([eb('status', '=', 'closed'), eb('holds', '=', 0), eb('keep_until', '<=', keptUntil(now))]))
    return eb.and(all)
  }
}

// The day in UTC may be one ahead of the facility's: a case is listed a few hours late rather than early.
function keptUntil(now: Date): string {
  return new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10)
}

/** True for a viewer at the door, who is shown only what they opened. */
export function isAtDoor({ role }: Viewer): boolean {
  return role === 'desk' || role === 'security'
}

// Beside `rowVisibleTo`, which is asked again for each row: so that a page is not empty because nothing on it was theirs.
function ownOnly(eb: Cases, viewer: Viewer): readonly Condition[] {
  if (!isAtDoor(viewer)) return []
  const { person, device } = viewer
  const mine = [
    ...(person === undefined ? [] : [eb('by_person', '=', person)]),
    ...(device === undefined ? [] : [eb('by_device', '=', device)]),
  ]
  return [eb.or(mine)]
}

function assignedTo(eb: Cases, { person, role }: Viewer, to: string): Condition {
  if (to === 'nobody') return eb.and([eb('assigned_person', 'is', null), eb('assigned_role', 'is', null)])
  if (to === 'me') return eb('assigned_person', '=', person ?? '')
  if (to === 'role') return eb('assigned_role', '=', role)
  return eb.or([eb('assigned_person', '=', to), eb('assigned_role', '=', to)])
}

function hasTaskOf(eb: Cases, owner: string): Condition {
  return eb.exists(
    eb
      .selectFrom('tasks')
      .select(sql`1`.as('one'))
      .whereRef('tasks.facility', '=', 'cases.facility')
      .whereRef('tasks.case_id', '=', 'cases.id')
      .where('tasks.status', '=', 'open')
      .where('tasks.owner', '=', owner),
  ) as Condition
}

/** The same of a case as it stood earlier, which no table has any more. */
export function fits(viewer: Viewer, filter: Filter, { row, tasks, outline }: Projection, now: Date): boolean {
  const { status, kind, assigned, owner, late, since, agency, kept } = filter
  const isLate = row.status === 'open' && row.dueAt !== undefined && Date.parse(row.dueAt) < now.getTime()
  return (
    (!isAtDoor(viewer) || wrote(viewer, row.openedBy)) &&
    (status === undefined || row.status === status) &&
    (kind === undefined || row.kind === kind) &&
    (assigned === undefined || isAssigned(viewer, row.assigned, assigned)) &&
    (owner === undefined || tasks.some((t) => t.status === 'open' && t.owner === owner)) &&
    (late === undefined || isLate) &&
    (since === undefined || Date.parse(row.openedAt) >= Date.parse(`${since}T00:00:00Z`)) &&
    (agency === undefined || outline.agency === agency) &&
    (kept === undefined || isKeptLongEnough(row, now))
  )
}

function isKeptLongEnough({ status, holds, keepUntil }: Projection['row'], now: Date): boolean {
  return status === 'closed' && holds === 0 && keepUntil !== undefined && keepUntil <= keptUntil(now)
}

function isAssigned({ person, role }: Viewer, assigned: Projection['row']['assigned'], to: string): boolean {
  if (to === 'nobody') return assigned?.person === undefined && assigned?.role === undefined
  if (to === 'me') return person !== undefined && assigned?.person === person
  if (to === 'role') return assigned?.role === role
  return assigned?.person === to || assigned?.role === to
}
