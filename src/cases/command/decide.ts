import { evolve, fold } from '../case/evolve.ts'
import { sameValue } from '../case/recorded.ts'
import type { CaseState } from '../case/state.ts'
import type { CaseEvent, StoredEvent } from '../event/event.ts'
import { type Objection, type Refusal, refuse } from '../refusal/refusal.ts'
import { mayCommand, namedOnly } from '../role/permissions.ts'
import type { Command, CommandType } from './command.ts'
import { assessCase, settleAction, stamp } from './decide-assessment.ts'
import { correct, record } from './decide-entries.ts'
import { correctFacts, giveFacts } from './decide-facts.ts'
import { assignCase, linkCase, nameWriter, sendMessage } from './decide-people.ts'
import { closeCase, eraseCase, mergeCase, openCase, placeHold, releaseHold, reopenCase } from './decide-status.ts'
import { addTask, assignTask, finishTask, waiveTask } from './decide-tasks.ts'
import { type Decider, draft, isRefused } from './draft.ts'
import { meet, touchedBy, touchesOf } from './touches.ts'
import type { World } from './world.ts'

/** What comes of a command: events to be stored, or a refusal. */
export type Decision =
  | {
      readonly events: readonly CaseEvent[]
      /** What others wrote since the version that the writer saw; it did not meet what the command changes. */
      readonly since: readonly StoredEvent[]
      /** True if the command was here before and nothing is to be stored. */
      readonly already: boolean
    }
  | { readonly refused: Refusal }

const deciders: { readonly [T in CommandType]: Decider<T> } = {
  'open-case': openCase,
  record,
  correct,
  'give-facts': giveFacts,
  'correct-facts': correctFacts,
  assess: assessCase,
  'settle-action': settleAction,
  'add-task': addTask,
  'assign-task': assignTask,
  'finish-task': finishTask,
  'waive-task': waiveTask,
  'close-case': closeCase,
  'merge-case': mergeCase,
  'reopen-case': reopenCase,
  'assign-case': assignCase,
  'link-case': linkCase,
  'place-hold': placeHold,
  'release-hold': releaseHold,
  'send-message': sendMessage,
  'name-writer': nameWriter,
  'erase-case': eraseCase,
}

// What a device may bring late, without having seen the case: what was seen, said and done, never the case's status.
const besideAllowed: ReadonlySet<CommandType> = new Set([
  'open-case',
  'record',
  'correct',
  'give-facts',
  'correct-facts',
  'assess',
  'settle-action',
  'finish-task',
  'name-writer',
])

/** The commands that a closed case still takes. */
export const whenClosed: ReadonlySet<CommandType> = new Set([
  'reopen-case',
  'place-hold',
  'release-hold',
  'erase-case',
  'send-message',
  'link-case',
  'name-writer',
])

/** Decides a command: the same on a phone and on a server; given twice, it changes nothing. */
export function decide(state: CaseState, command: Command, world: World): Decision {
  const first = state.events.findIndex((e) => e.command === command.id)
  if (first >= 0) return decideAgain(state, command, world, first)
  const wrong = mayWrite(state, command)
  if (wrong) return { refused: wrong }
  const since = typeof command.expected === 'number' ? state.events.slice(command.expected) : []
  const theirs = since.filter((e) => meet(touchesOf(command), touchedBy(e)))
  if (theirs.length > 0) return { refused: refuse('conflict', { theirs, yours: command.data }) }
  // What a device brings to a case that was closed meanwhile is not lost: somebody has to look again.
  const late = state.status === 'closed' && !whenClosed.has(command.type)
  const opening = late ? [lateOpening(state, command)] : []
  const open = opening.reduce(evolve, state)
  const drafted = (deciders[command.type] as Decider<CommandType>)(open, command, world)
  if (isRefused(drafted)) return { refused: drafted }
  const events = drafted.length === 0 ? [] : [...opening, ...stamp(state, command, drafted)]
  return { events, since, already: false }
}

// Its id is out of the row: the others have the ids that the device gave them.
function lateOpening(state: CaseState, command: Command): CaseEvent {
  const [event] = stamp(state, command, [draft('case-reopened', { cause: 'late-entry' })])
  return { ...(event as CaseEvent), id: `${command.id}.reopened` }
}

function mayWrite(state: CaseState, { type, by, case: caseId, expected }: Command): Objection {
  if (!mayCommand(by.role, type)) return refuse('not-allowed')
  if (namedOnly.includes(type) && by.person === undefined) return refuse('person-needed')
  if (caseId !== state.id) return refuse('malformed-command', { at: 'case' })
  if (state.status === 'new' && type !== 'open-case') return refuse('not-open')
  if (state.status === 'erased') return refuse('case-erased')
  if (expected === 'beside' && !besideAllowed.has(type)) return refuse('expected-needed')
  if (typeof expected === 'number' && expected > state.version) return refuse('version-ahead')
  if (state.status === 'closed' && expected !== 'beside' && !whenClosed.has(type) && type !== 'open-case')
    return refuse('case-closed')
  return undefined
}

// Sent twice is the same command with the same words; another command under a known id is a mistake that must be seen.
function decideAgain(state: CaseState, command: Command, world: World, first: number): Decision {
  const stored = state.events.filter((e) => e.command === command.id)
  const then = fold(state.id, state.events.slice(0, first))
  const again = state.status === 'erased' ? undefined : decide(then, { ...command, expected: then.version }, world)
  const beside = state.status === 'erased' ? undefined : decide(then, { ...command, expected: 'beside' }, world)
  const same = [again, beside].some((d) => d !== undefined && 'events' in d && sameIntent(d.events, stored))
  if (!same && again !== undefined) return { refused: refuse('command-id-reused') }
  return { events: [], since: [], already: true }
}

// What is worked out may differ by now (another rulebook, another calendar); what the writer said may not.
const workedOut = ['keepYears', 'keepUntil', 'openTasks', 'assessment', 'againstAnswer', 'at']

function sameIntent(events: readonly CaseEvent[], stored: readonly StoredEvent[]): boolean {
  const said = (list: readonly StoredEvent[]) =>
    list
      .filter((e) => e.type !== 'assessed' && e.type !== 'duties-derived')
      .map(({ type, data }) => [
        type,
        Object.entries(data)
          .filter(([key]) => !workedOut.includes(key))
          .sort(),
      ])
  return sameValue(said(events), said(stored))
}
