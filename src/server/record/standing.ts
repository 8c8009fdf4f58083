import { type CaseState, projectionOf } from '../../cases/index.ts'
import { keyName } from '../keys/case-keys.ts'
import { type Key, seal, unseal } from '../keys/seal.ts'
import { type Beside, type CaseRow, hexOf, type TaskRow } from '../log/beside.ts'

/** How a case stands, as rows. */
export interface Standing {
  readonly row: CaseRow
  readonly tasks: readonly TaskRow[]
}

/** What a case's summary is bound to. */
function placeOf(facility: string, caseId: string): string {
  return `ostiary/summary/1\n${keyName(facility, caseId)}`
}

/** The rows of a case; undefined before it is opened. Without a key (it was erased) it has no summary. */
export function standingOf(facility: string, state: CaseState, key: Key | undefined): Standing | undefined {
  const projection = projectionOf(state)
  if (projection === undefined) return undefined
  const { row, outline, summary, tasks } = projection
  const sealed =
    key === undefined || state.status === 'erased'
      ? null
      : hexOf(seal(key, Buffer.from(JSON.stringify(summary)), placeOf(facility, state.id)))
  return {
    row: {
      facility,
      id: state.id,
      kind: row.kind,
      request_kind: row.requestKind ?? null,
      status: row.status,
      version: row.version,
      opened_at: row.openedAt,
      by_role: row.openedBy.role,
      by_person: row.openedBy.person ?? null,
      by_device: row.openedBy.device ?? null,
      entered_late: row.enteredLate,
      assigned_role: row.assigned?.role ?? null,
      assigned_person: row.assigned?.person ?? null,
      urgency: row.urgency,
      due_at: row.dueAt ?? null,
      open_tasks: row.openTasks,
      holds: row.holds,
      closed_at: row.closedAt ?? null,
      keep_until: row.keepUntil ?? null,
      merged_into: row.mergedInto ?? null,
      outline,
      sealed,
    },
    tasks: tasks.map(({ task, duty, owner, person, status, dueAt }) => ({
      facility,
      case_id: state.id,
      task,
      duty: duty ?? null,
      owner,
      person: person ?? null,
      status,
      due_at: dueAt ?? null,
    })),
  }
}

/** What changes in the rows of a case from one state to the next: all of its row, and those tasks that are not as they were. */
export function standingAfter(
  facility: string,
  before: CaseState,
  after: CaseState,
  key: Key | undefined,
): NonNullable<Beside['standing']> | undefined {
  const now = standingOf(facility, after, key)
  if (now === undefined) return undefined
  if (before.tasks === after.tasks) return { row: now.row, tasks: [], tasksGone: [] }
  const was = new Map(standingOf(facility, before, undefined)?.tasks.map((t) => [t.task, JSON.stringify(t)]))
  const left = new Set(now.tasks.map((t) => t.task))
  return {
    row: now.row,
    tasks: now.tasks.filter((t) => was.get(t.task) !== JSON.stringify(t)),
    tasksGone: [...was.keys()].flatMap((task) => (task !== null && !left.has(task) ? [task] : [])),
  }
}

/** The summary in a case's row, opened; undefined where there is none, or the key is another. */
export function openSummary(facility: string, caseId: string, sealed: Uint8Array, key: Key): unknown {
  const plain = unseal(key, sealed, placeOf(facility, caseId))
  return plain && JSON.parse(plain.toString())
}
