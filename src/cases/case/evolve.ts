import type { CaseEventType } from '../event/case-events.ts'
import type { CaseEvent, EventOf, StoredEvent } from '../event/event.ts'
import { isKept } from '../event/event.ts'
import { type CorrectedData, nounOf, type RecordedData } from '../event/noun-events.ts'
import { withoutPersonal } from '../event/personal.ts'
import type { GivenFacts } from '../shape/shape.ts'
import { correctEntry, recordEntry } from './evolve-entries.ts'
import { addTask, assignTask, deriveDuties, move } from './evolve-tasks.ts'
import { requestKindOf } from './kind.ts'
import { correct, say } from './recorded.ts'
import { type CaseState, type Closing, newCase, own, type Recorded } from './state.ts'

type Evolvers = { readonly [T in CaseEventType]: (state: CaseState, event: EventOf<T>) => Partial<CaseState> }

const evolvers: Evolvers = {
  'case-opened': opened,
  'facts-given': (state, e) => ({ facts: withFacts(state, e.data, e.id, say) }),
  'facts-corrected': (state, e) => ({
    facts: withFacts(state, e.data, e.id, (was, value, event) => correct(was, value, event, e.data.corrects)),
  }),
  assessed: (state, e) => ({ assessments: [...state.assessments, assessmentOf(e)] }),
  'duties-derived': (state, e) => ({ tasks: deriveDuties(state.tasks, e) }),
  'action-settled': (state, { data, id }) => {
    const { action, choice, at, assessment, againstAnswer = false } = data
    const settled = {
      action,
      choice,
      at,
      event: id,
      againstAnswer,
      ...(assessment === undefined ? {} : { assessment }),
    }
    return { settled: [...state.settled, settled] }
  },
  'task-added': (state, e) => ({ tasks: addTask(state.tasks, e) }),
  'task-assigned': (state, e) => ({ tasks: assignTask(state.tasks, e) }),
  'task-done': (state, e) => ({ tasks: move(state.tasks, e.data.task, 'done', e.id) }),
  'task-waived': (state, e) => ({ tasks: move(state.tasks, e.data.task, 'waived', e.id) }),
  'case-closed': (_, e) => ({ status: 'closed', closing: closingOf(e) }),
  'case-merged': (_, e) => ({ status: 'closed', closing: { ...closingOf(e), mergedInto: e.data.into } }),
  'case-reopened': () => ({ status: 'open' }),
  'case-assigned': (_, { data }) => ({ assigned: data }),
  'case-linked': (state, { data, id }) => ({ links: [...state.links, { ...data, event: id }] }),
  'hold-placed': (state, { data, id }) => ({ holds: { ...state.holds, [data.hold]: id } }),
  'hold-released': (state, { data }) => {
    const { [data.hold]: _, ...left } = state.holds
    return { holds: left }
  },
  'message-sent': (state, e) => ({ messages: [...state.messages, { ...e.data, event: e.id, by: e.by, at: e.at }] }),
  'writer-named': (state, { data }) => ({ writers: { ...state.writers, [data.device]: data.person } }),
  'case-erased': erased,
}

/** The case after one more event; total: an event twice changes nothing, one that is not understood is kept. */
export function evolve(state: CaseState, event: StoredEvent): CaseState {
  if (state.events.some((e) => e.id === event.id)) return state
  const events = [...state.events, event]
  const next = { ...state, events, version: events.length }
  if (isKept(event)) return next
  const change = changeBy(next, event)
  const { closing, ...without } = { ...next, ...change }
  return without.status === 'open' || closing === undefined ? without : { ...without, closing }
}

/** The case that a list of events tells. */
export function fold(id: string, events: Iterable<StoredEvent>): CaseState {
  let state = newCase(id)
  for (const event of events) state = evolve(state, event)
  return state
}

function changeBy(state: CaseState, event: CaseEvent): Partial<CaseState> {
  // After erasure nothing comes back, in whatever order a merge brings it.
  if (state.status === 'erased') return { events: state.events.map(withoutPersonal) }
  const found = nounOf(event.type)
  if (found === undefined) {
    const evolver = evolvers[event.type as CaseEventType] as (s: CaseState, e: CaseEvent) => Partial<CaseState>
    return evolver(state, event)
  }
  const { noun, how } = found
  return how === 'recorded'
    ? { entries: recordEntry(state.entries, noun, event.data as RecordedData, event.id) }
    : { entries: correctEntry(state.entries, noun, event.data as CorrectedData, event.id) }
}

function opened(state: CaseState, { data, at, by, id }: EventOf<'case-opened'>): Partial<CaseState> {
  if (state.opened !== undefined) return {}
  const kind = data.kind === 'visit' ? data.requestKind : requestKindOf[data.kind]
  const facts = kind === undefined ? {} : { open: { 'request.kind': kind } }
  return {
    status: state.status === 'new' ? 'open' : state.status,
    kind: data.kind,
    facility: data.facility,
    opened: { at, by, event: id, enteredLate: data.enteredLate === true },
    facts: withFacts(state, facts, id, say),
  }
}

function withFacts(
  state: CaseState,
  given: { readonly open?: GivenFacts; readonly personal?: GivenFacts },
  event: string,
  by: (was: Recorded | undefined, value: unknown, event: string) => Recorded,
): CaseState['facts'] {
  const facts: Record<string, Recorded> = { ...state.facts }
  for (const [id, value] of Object.entries({ ...given.open, ...given.personal })) {
    facts[id] = by(own(facts, id), value, event)
  }
  return facts
}

function assessmentOf({ data, id }: EventOf<'assessed'>): CaseState['assessments'][number] {
  const { open, personal, answers = [], warnings = [], ...rest } = data
  return { ...rest, event: id, facts: { ...open, ...personal }, answers, warnings }
}

function closingOf({ data, id, by }: EventOf<'case-closed'> | EventOf<'case-merged'>): Closing {
  const { openTasks, keepYears, keepUntil } = data
  return { event: id, by, openTasks, keepYears, keepUntil }
}

// A tombstone: that there was a case, of what kind, when, and until when it was kept.
function erased(state: CaseState): Partial<CaseState> {
  const { assessments, entries, facts, links, messages, settled, tasks, writers } = newCase(state.id)
  const events = state.events.map(withoutPersonal)
  return { status: 'erased', events, assessments, entries, facts, links, messages, settled, tasks, writers }
}
