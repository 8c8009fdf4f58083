import { type CaseState, entryOf, knownFacts } from '../case/state.ts'
import { contactEntry } from '../entry/nouns.ts'
import { openTasks, type Task } from '../task/task.ts'
import type { QueueRow } from './row.ts'

const hour = 3_600_000

/** True for a duty that falls due the moment it arises: conduct, such as going on with care, rather than work with a date. */
export function isAtOnce({ duty, due }: Task): boolean {
  return duty !== undefined && due !== null && Date.parse(due.at) <= Date.parse(due.from)
}

/**
 * The instant from which an open task makes its case late in a list, in milliseconds; infinite for one without a due time. What
 * is due at once is done while officers are there and written down later: a day is left for that. The task keeps its true due time.
 */
export function lateFrom(task: Task): number {
  if (task.due === null) return Number.POSITIVE_INFINITY
  return Date.parse(task.due.at) + (isAtOnce(task) ? 24 * hour : 0)
}

/** The open tasks of a case in the order in which they make it late. */
export function tasksByLateness(state: CaseState): readonly Task[] {
  return openTasks(state.tasks).toSorted((a, b) => lateFrom(a) - lateFrom(b) || 0)
}

/**
 * How urgent a case is, by what lies open of it and without a clock, so that it can be worked out again alike:
 * - 3, now: officers are here (in person, not entered late, no end of the contact and no outcome recorded), or a danger is
 *   claimed in a case that has no outcome;
 * - 2, within a day: an open duty is due at once or gives at most 24 hours; a referral of a threat, or a stay in custody, that
 *   is not over;
 * - 1, within three days: an open duty gives at most 72 hours;
 * - 0: everything else, and every case that is not open.
 *
 * Whatever the urgency, a case with a late duty comes first: that takes a clock, and `urgencyAt` has one.
 */
export function urgencyOf(state: CaseState): QueueRow['urgency'] {
  if (state.status !== 'open') return 0
  const over = hasOutcome(state)
  if (!over && (isHere(state) || dangerClaimed(state))) return 3
  const shortest = Math.min(...openTasks(state.tasks).map(timeGiven))
  if (shortest <= 24 * hour || (!over && (state.kind === 'referral' || state.kind === 'custody-stay'))) return 2
  return shortest <= 72 * hour ? 1 : 0
}

// A task without a period of its own (one that a person added) says only its end.
function timeGiven({ due }: Task): number {
  return due === null ? Number.POSITIVE_INFINITY : Date.parse(due.at) - Date.parse(due.from)
}

function hasOutcome({ entries }: CaseState): boolean {
  return Object.values(entries).some(
    (e) => e.noun === 'outcome' && e.withdrawn === undefined && typeof e.fields['code']?.value === 'string',
  )
}

// A proposal by letter, or a visit told of afterwards, has nobody waiting in the hall.
function isHere(state: CaseState): boolean {
  if (state.kind !== 'visit' && state.kind !== 'outreach') return false
  const contact = entryOf(state, 'contact', contactEntry)
  const channel = knownFacts(state)['request.channel'] ?? contact?.fields['channel']?.value ?? 'in-person'
  const ended = typeof contact?.fields['endedAt']?.value === 'string'
  return channel === 'in-person' && !ended && state.opened?.enteredLate === false
}

function dangerClaimed(state: CaseState): boolean {
  const claimed = knownFacts(state)['exigency']
  return claimed !== undefined && claimed !== 'none' && claimed !== 'unknown'
}
