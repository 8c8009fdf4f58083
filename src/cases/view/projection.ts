import { type CaseState, knownFacts, own } from '../case/state.ts'
import { present } from '../command/draft.ts'
import { isKept, type StoredEvent } from '../event/event.ts'
import type { Role } from '../role/roles.ts'
import type { Task } from '../task/task.ts'
import { instantText } from '../task/zone.ts'
import type { CaseOutline, CaseSummary, QueueRow } from './row.ts'
import { closedAt } from './sight.ts'
import { summaryOf } from './summary.ts'
import { lateFrom, tasksByLateness, urgencyOf } from './urgency.ts'

/** A task in a list of tasks; without its title, which somebody wrote, and without its grounds. */
export type TaskRow = Pick<Task, 'task' | 'duty' | 'owner' | 'person' | 'status'> & { readonly dueAt?: string }

/** How a case stands, for lists: `row`, `tasks` and `outline` may lie open, `summary` is to be sealed. */
export interface Projection {
  readonly row: QueueRow
  readonly tasks: readonly TaskRow[]
  readonly outline: CaseOutline
  readonly summary: CaseSummary
}

/** How a case stands, for lists; undefined before it is opened. The same events give the same, whenever it is asked. */
export function projectionOf(state: CaseState): Projection | undefined {
  const { status, kind, opened } = state
  if (status === 'new' || kind === undefined || opened === undefined) return undefined
  const outline = outlineOf(state)
  return {
    row: rowOf(state, status, kind, opened, outline),
    tasks: taskRows(state),
    outline,
    summary: summaryOf(state),
  }
}

function rowOf(
  state: CaseState,
  status: QueueRow['status'],
  kind: QueueRow['kind'],
  opened: NonNullable<CaseState['opened']>,
  outline: CaseOutline,
): QueueRow {
  const open = tasksByLateness(state)
  const late = open[0] === undefined ? Number.POSITIVE_INFINITY : lateFrom(open[0])
  const { at, by, enteredLate } = opened
  const person = by.person ?? (by.device === undefined ? undefined : own(state.writers, by.device))
  return present({
    id: state.id,
    kind,
    requestKind: requestKindOf(state),
    status,
    version: state.version,
    openedAt: inUtc(at),
    openedBy: present({ ...by, person }),
    enteredLate,
    assigned: state.assigned,
    urgency: urgencyOf(state),
    dueAt: status === 'open' && Number.isFinite(late) ? instantText(late) : undefined,
    openTasks: open.length,
    holds: Object.keys(state.holds).length,
    closedAt: status === 'closed' ? inUtc(closedAt(state)) : undefined,
    keepUntil: state.closing?.keepUntil,
    mergedInto: state.closing?.mergedInto,
    outline,
  })
}

// A tombstone has no facts any more; what was asked for at the opening lies open in its event.
function requestKindOf(state: CaseState): string | undefined {
  const known = knownFacts(state)['request.kind']
  if (typeof known === 'string') return known
  const opening = state.events.find((e) => !isKept(e) && e.type === 'case-opened')
  const said = (opening?.data as Readonly<Record<string, unknown>> | undefined)?.['requestKind']
  return typeof said === 'string' ? said : undefined
}

function outlineOf(state: CaseState): CaseOutline {
  if (state.status === 'erased') return {}
  const facts = knownFacts(state)
  const [agency, documentKind] = [facts['requester.agency'], facts['document.kind']]
  const next = state.status === 'open' ? tasksByLateness(state)[0] : undefined
  const unread = unreadIn(state.events)
  return present({
    agency: typeof agency === 'string' ? agency : undefined,
    documentKind: typeof documentKind === 'string' ? documentKind : undefined,
    nextTask:
      next &&
      present({ task: next.task, duty: next.duty, owner: next.owner, person: next.person, dueAt: inUtc(next.due?.at) }),
    unread: unread === 0 ? undefined : unread,
  })
}

const doorRoles: readonly Role[] = ['desk', 'security']

function unreadIn(events: readonly StoredEvent[]): number {
  const seen = events.findLastIndex((e) => !doorRoles.includes(e.by.role))
  return new Set(events.slice(seen + 1).map((e) => e.command)).size
}

function taskRows({ tasks }: CaseState): readonly TaskRow[] {
  return Object.values(tasks).map(({ task, duty, owner, person, status, due }) =>
    present({ task, duty, owner, person, status, dueAt: inUtc(due?.at) }),
  )
}

// Instants are written in one way, to the millisecond, as they come back from a database: lists compare them.
function inUtc<T extends string | undefined>(at: T): T {
  return (at === undefined ? undefined : instantText(Date.parse(at))) as T
}
