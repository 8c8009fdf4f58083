import { type CaseState, projectionOf } from '../../cases/index.ts'
import { keyName } from '../keys/case-keys.ts'
import { type Key, seal, unseal } from '../keys/seal.ts'
import type { Beside, CaseRow, TaskRow } from '../log/beside.ts'

/** How a case stands, as rows. */
export interface Standing {
  readonly row: CaseRow
  /** The summary; null of a case that was erased. */
  readonly sealed: Uint8Array | null
  readonly tasks: readonly TaskRow[]
}

/** What a case's summary is bound to. */
function placeOf(facility: string, caseId: string): string {
  return `ostiary/summary/1\n${keyName(facility, caseId)}`
}

const [firstMoment, lastMoment] = ['0001-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z'] as const
const lastDay = '9999-12-31'
const inOneForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

// PostgreSQL knows no year 0 and writes those after 9999 otherwise than JavaScript: one wild date must not stop all who
// write in the same moment. The event keeps what was said.
function momentOf(text: string | undefined): string | null {
  // As projections write it. Among texts of this length and form the order of the texts is that of the moments.
  if (text !== undefined && inOneForm.test(text) && text >= firstMoment) return text
  const time = text === undefined ? Number.NaN : Date.parse(text)
  if (Number.isNaN(time)) return null
  if (time < Date.parse(firstMoment)) return firstMoment
  return time > Date.parse(lastMoment) ? lastMoment : new Date(time).toISOString()
}

function dayOf(day: string | undefined): string | null {
  if (day === undefined) return null
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(day) ? day : lastDay
}

/** The rows of a case; undefined before it is opened. Without a key (it was erased) it has no summary. */
export function standingOf(facility: string, state: CaseState, key: Key | undefined): Standing | undefined {
  const projection = projectionOf(state)
  if (projection === undefined) return undefined
  const { row, outline, summary, tasks } = projection
  const sealed =
    key === undefined || state.status === 'erased'
      ? null
      : seal(key, Buffer.from(JSON.stringify(summary)), placeOf(facility, state.id))
  return {
    row: {
      facility,
      id: state.id,
      kind: row.kind,
      request_kind: row.requestKind ?? null,
      status: row.status,
      version: row.version,
      opened_at: momentOf(row.openedAt),
      by_role: row.openedBy.role,
      by_person: row.openedBy.person ?? null,
      by_device: row.openedBy.device ?? null,
      entered_late: row.enteredLate,
      assigned_role: row.assigned?.role ?? null,
      assigned_person: row.assigned?.person ?? null,
      urgency: row.urgency,
      due_at: momentOf(row.dueAt),
      open_tasks: row.openTasks,
      holds: row.holds,
      closed_at: momentOf(row.closedAt),
      keep_until: dayOf(row.keepUntil),
      merged_into: row.mergedInto ?? null,
      outline,
    },
    sealed,
    tasks: tasks.map(({ task, duty, owner, person, status, dueAt }) => ({
      facility,
      case_id: state.id,
      task,
      duty: duty ?? null,
      owner,
      person: person ?? null,
      status,
      due_at: momentOf(dueAt),
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
  if (before.tasks === after.tasks) return { row: now.row, sealed: now.sealed, tasks: [], tasksGone: [] }
  const was = new Map(standingOf(facility, before, undefined)?.tasks.map((t) => [t.task, JSON.stringify(t)]))
  const left = new Set(now.tasks.map((t) => t.task))
  return {
    row: now.row,
    sealed: now.sealed,
    tasks: now.tasks.filter((t) => was.get(t.task) !== JSON.stringify(t)),
    tasksGone: [...was.keys()].flatMap((task) => (task !== null && !left.has(task) ? [task] : [])),
  }
}

/** The summary in a case's row, opened; undefined where there is none, or the key is another. */
export function openSummary(facility: string, caseId: string, sealed: Uint8Array, key: Key): unknown {
  const plain = unseal(key, sealed, placeOf(facility, caseId))
  return plain && JSON.parse(plain.toString())
}
