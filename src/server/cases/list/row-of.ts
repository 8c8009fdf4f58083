import type { Selectable } from 'kysely'
import { type CaseKind, type CaseOutline, type QueueRow, type Role, roles, type Writer } from '../../../cases/index.ts'
import type { Tables } from '../../database/tables.ts'

/** A row of the table of cases; undefined for one that was never opened. */
export function rowOf(row: Selectable<Tables['cases']>): QueueRow | undefined {
  if (row.kind === null || row.opened_at === null || !isStatus(row.status)) return undefined
  return {
    id: row.id,
    kind: row.kind as CaseKind,
    status: row.status,
    version: row.version,
    openedAt: row.opened_at.toISOString(),
    openedBy: writer(row),
    enteredLate: row.entered_late,
    urgency: row.urgency as QueueRow['urgency'],
    openTasks: row.open_tasks,
    holds: row.holds,
    outline: row.outline as CaseOutline,
    ...(row.request_kind === null ? {} : { requestKind: row.request_kind }),
    ...assigned(row),
    ...(row.due_at === null ? {} : { dueAt: row.due_at.toISOString() }),
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at.toISOString() }),
    ...(row.keep_until === null ? {} : { keepUntil: row.keep_until }),
    ...(row.merged_into === null ? {} : { mergedInto: row.merged_into }),
  }
}

function isStatus(status: string): status is QueueRow['status'] {
  return status === 'open' || status === 'closed' || status === 'erased'
}

function isRole(role: string | null): role is Role {
  return (roles as readonly (string | null)[]).includes(role)
}

function writer({ by_role, by_person, by_device }: Selectable<Tables['cases']>): Writer {
  return {
    role: isRole(by_role) ? by_role : 'desk',
    ...(by_person === null ? {} : { person: by_person }),
    ...(by_device === null ? {} : { device: by_device }),
  }
}

function assigned({ assigned_role, assigned_person }: Selectable<Tables['cases']>): Pick<QueueRow, 'assigned'> {
  if (assigned_role === null && assigned_person === null) return {}
  const role = isRole(assigned_role) ? { role: assigned_role } : {}
  return { assigned: { ...role, ...(assigned_person === null ? {} : { person: assigned_person }) } }
}
