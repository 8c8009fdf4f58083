import { sameValue } from '../case/recorded.ts'
import type { CaseState } from '../case/state.ts'
import type { CaseEvent, EventOf, StoredEvent } from '../event/event.ts'
import { isKept } from '../event/event.ts'
import { withoutClaims, withoutPersonal } from '../event/personal.ts'
import type { GivenFacts } from '../shape/shape.ts'
import type { OpenSpec } from '../task/task.ts'
import { wrote } from './sight.ts'
import type { Viewer } from './viewer.ts'

/** What one who opened a case has of it so far: the facts that they gave, and the tasks that they were shown. */
interface Known {
  readonly facts: Map<string, unknown[]>
  readonly tasks: Set<string>
}

/**
 * The events of a case as one sees them who opened it at the door: what they wrote, what they are asked to do, messages to
 * them, and how it ended; no claim of a requester, and nothing that others wrote about a person.
 */
export function ownEvents(viewer: Viewer, state: CaseState): readonly StoredEvent[] {
  const known: Known = { facts: new Map(), tasks: new Set() }
  return state.events.flatMap((event): readonly StoredEvent[] => {
    if (isKept(event)) return wrote(viewer, event.by, state.writers) ? [withoutPersonal(event)] : []
    const seen = ownEvent(viewer, state, event, known)
    return seen === undefined ? [] : [seen]
  })
}

function ownEvent(viewer: Viewer, state: CaseState, event: CaseEvent, known: Known): CaseEvent | undefined {
  const mine = wrote(viewer, event.by, state.writers)
  switch (event.type) {
    case 'assessed':
      return instruction(event, known)
    case 'duties-derived':
      return staffDuties(event, known)
    case 'facts-given':
    case 'facts-corrected':
      return mine ? ownFacts(event, known) : undefined
    case 'task-added':
      if (!mine && event.data.owner !== 'staff') return undefined
      known.tasks.add(event.data.task)
      return withoutClaims(event)
    case 'task-assigned':
    case 'task-done':
    case 'task-waived':
      if (!known.tasks.has(event.data.task)) return undefined
      return mine ? withoutClaims(event) : withoutPersonal(event)
    case 'message-sent':
      return mine || isFor(viewer, state, event) ? event : undefined
    default:
      return mine ? withoutClaims(event) : ending(event)
  }
}

// Of what others wrote only how the case stands and how the visit ended, without words.
function ending(event: CaseEvent): CaseEvent | undefined {
  switch (event.type) {
    case 'case-closed':
    case 'case-reopened':
    case 'case-erased':
    case 'writer-named':
    case 'outcome-recorded':
    case 'outcome-corrected':
      return withoutPersonal(event)
    case 'case-merged': {
      // Which other case it was is nothing to somebody who may not see that one.
      const { into: _, ...data } = event.data
      return withoutPersonal({ ...event, data } as CaseEvent)
    }
    default:
      return undefined
  }
}

function isFor(viewer: Viewer, state: CaseState, { data }: EventOf<'message-sent'>): boolean {
  const { toPerson, toDevice } = data
  if (toPerson !== undefined && toPerson === viewer.person) return true
  return toDevice !== undefined && wrote(viewer, { role: viewer.role, device: toDevice }, state.writers)
}

function ownFacts<E extends EventOf<'facts-given'> | EventOf<'facts-corrected'>>(event: E, known: Known): E {
  for (const [id, value] of Object.entries({ ...event.data.open, ...event.data.personal })) {
    known.facts.set(id, [...(known.facts.get(id) ?? []), value])
  }
  return event
}

// What to do is theirs to know. Why may rest on a fact about a person that somebody else gave: then the reasons stay behind.
function instruction(event: EventOf<'assessed'>, known: Known): EventOf<'assessed'> {
  const { open, personal, answers = [], ...rest } = event.data
  const theirs = (facts: GivenFacts = {}) =>
    Object.fromEntries(Object.entries(facts).filter(([id, value]) => isKnown(known, id, value))) as GivenFacts
  const shown = theirs(personal)
  const all = Object.keys(personal ?? {}).every((id) => Object.hasOwn(shown, id))
  const bare = answers.map((a) => ({ ...a, missing: [], because: [], displaced: [], duties: [] }))
  const { next: _, ...unasked } = rest
  const data = { ...(all ? rest : unasked), open: theirs(open), personal: shown, answers: all ? answers : bare }
  return { ...event, data }
}

function isKnown(known: Known, id: string, value: unknown): boolean {
  return id === 'request.kind' || (known.facts.get(id) ?? []).some((given) => sameValue(given, value))
}

function staffDuties(event: EventOf<'duties-derived'>, known: Known): EventOf<'duties-derived'> {
  const { assessment, opened = [], changed = [], dropped = [] } = event.data
  const ofStaff = (specs: readonly OpenSpec[]) => specs.filter((s) => s.owner === 'staff')
  const data = { assessment, opened: ofStaff(opened), changed: ofStaff(changed) }
  for (const { task } of [...data.opened, ...data.changed]) known.tasks.add(task)
  return { ...event, data: { ...data, dropped: dropped.filter((task) => known.tasks.has(task)) } }
}
