import type { QueueRow } from './row.ts'
import { administratorSees, wrote } from './sight.ts'
import type { Viewer } from './viewer.ts'

/** A row of the viewer's own facility as they see it at an instant; undefined where they do not see the case. */
export function rowVisibleTo(viewer: Viewer, row: QueueRow, now: string): QueueRow | undefined {
  const at = { ...row, urgency: urgencyAt(row, now) }
  switch (viewer.role) {
    case 'desk':
    case 'security':
      return wrote(viewer, row.openedBy) ? ownRow(at) : undefined
    case 'liaison':
    case 'privacy-officer':
    case 'counsel':
      return row.status === 'erased' ? withoutTitle(at) : at
    case 'administrator':
      return administratorSees(row.status, row.closedAt, now) === 'whole' ? at : withoutTitle(at)
    case 'auditor':
      return withoutTitle(at)
    default:
      return undefined
  }
}

/** How urgent a case is at an instant: as its row says, or the most where a duty is late. */
export function urgencyAt({ urgency, status, dueAt }: QueueRow, now: string): QueueRow['urgency'] {
  return status === 'open' && dueAt !== undefined && Date.parse(dueAt) < Date.parse(now) ? 3 : urgency
}

function withoutTitle({ title: _, ...row }: QueueRow): QueueRow {
  return row
}

// At the door: their own visit, what they are asked to do next, and nothing of how the office divides its work.
function ownRow(row: QueueRow): QueueRow {
  const { title: _t, assigned: _a, mergedInto: _m, keepUntil: _k, dueAt, outline, ...rest } = row
  const next = outline.nextTask?.owner === 'staff' ? outline.nextTask : undefined
  return {
    ...rest,
    holds: 0,
    outline: next === undefined ? {} : { nextTask: next },
    // The next task is the one that makes the case late first.
    ...(next === undefined || dueAt === undefined ? {} : { dueAt }),
  }
}
