import { type CaseState, entryOf, knownFacts } from '../case/state.ts'
import { contactEntry } from '../entry/nouns.ts'
import { openTasks, type Task } from '../task/task.ts'
import type { QueueRow } from './row.ts'

const hour = 3_600_000

/**
 * How urgent a case is, by what lies open of it and without a clock, so that it can be worked out again alike:
 * - 3, now: officers are here (in person, not entered late, no end of the contact and no outcome recorded), a danger is
 *   claimed in a case that has no outcome, or an open duty is due at once;
 * - 2, within a day: an open duty gives at most 24 hours; a referral of a threat, or a stay in custody, that is not over;
 * - 1, within three days: an open duty gives at most 72 hours;
 * - 0: everything else, and every case that is not open.
 *
 * Whatever the urgency, a case with a late duty comes first: that takes a clock, and `urgencyAt` has one.
 */
export function urgencyOf(state: CaseState): QueueRow['urgency'] {
  if (state.status !== 'open') return 0
  const over = hasOutcome(state)
  const shortest = Math.min(...openTasks(state.tasks).map(timeGiven))
  if (shortest <= 0 || (!over && (isHere(state) || dangerClaimed(state)))) return 3
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
