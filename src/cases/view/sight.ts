import { type CaseState, own } from '../case/state.ts'
import type { Writer } from '../event/event.ts'
import type { Viewer } from './viewer.ts'

/** How much of a case somebody sees: nothing, what they did there themselves, what lies open, or all of it. */
export type Sees = 'nothing' | 'own' | 'outline' | 'whole'

/** Days after its closing for which the administrator still sees the whole of a case. */
export const administratorSeesClosedForDays = 30

const dayInMilliseconds = 86_400_000

/** How much of a case a viewer sees at an instant; every list, page, search, file, feed and export asks here. */
export function sightOf(viewer: Viewer, state: CaseState, now: string): Sees {
  if (state.status === 'new' || state.facility !== viewer.facility) return 'nothing'
  switch (viewer.role) {
    case 'desk':
    case 'security':
      return state.opened !== undefined && wrote(viewer, state.opened.by, state.writers) ? 'own' : 'nothing'
    case 'liaison':
    case 'privacy-officer':
    case 'counsel':
      return state.status === 'erased' ? 'outline' : 'whole'
    case 'administrator':
      return administratorSees(state.status, closedAt(state), now)
    case 'auditor':
      return 'outline'
    default:
      return 'nothing'
  }
}

/** What the administrator sees of a case of that status: all while it is open and for 30 days after, then the outline. */
export function administratorSees(
  status: 'open' | 'closed' | 'erased',
  closed: string | undefined,
  now: string,
): 'outline' | 'whole' {
  if (status === 'open') return 'whole'
  if (status === 'erased' || closed === undefined) return 'outline'
  const until = Date.parse(closed) + administratorSeesClosedForDays * dayInMilliseconds
  return Date.parse(now) < until ? 'whole' : 'outline'
}

/** When a closed case was closed, by the server's clock where it saw that; undefined for any other. */
export function closedAt(state: CaseState): string | undefined {
  const closing = state.events.find((e) => e.id === state.closing?.event)
  return closing?.received ?? closing?.at
}

/** True if what this writer wrote is the viewer's: the same person, the same device, or a device that they were named for. */
export function wrote(viewer: Viewer, by: Writer, writers: CaseState['writers'] = {}): boolean {
  const { person, device } = viewer
  const named = by.device === undefined ? undefined : own(writers, by.device)
  if (person !== undefined && (by.person === person || named === person)) return true
  return device !== undefined && by.device === device
}
