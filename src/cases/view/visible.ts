import { fold } from '../case/evolve.ts'
import type { CaseState } from '../case/state.ts'
import type { StoredEvent } from '../event/event.ts'
import { withoutPersonal } from '../event/personal.ts'
import { ownEvents } from './own-events.ts'
import { sightOf } from './sight.ts'
import type { Viewer } from './viewer.ts'

/** A case as a viewer sees it; `version` is that of the whole case, so that they can give commands. */
export type Visible =
  | { readonly sees: 'nothing' }
  | { readonly sees: 'own' | 'outline' | 'whole'; readonly state: CaseState }

/**
 * A case as a viewer sees it at an instant: the one function that decides. What is left out of the events is nowhere in the
 * state either, since the state is told by the events that are left.
 */
export function visibleTo(viewer: Viewer, state: CaseState, now: string): Visible {
  const sees = sightOf(viewer, state, now)
  switch (sees) {
    case 'nothing':
      return { sees }
    case 'whole':
      return { sees, state }
    case 'own':
      return { sees, state: toldBy(state, ownEvents(viewer, state)) }
    case 'outline':
      return { sees, state: toldBy(state, state.events.map(withoutPersonal)) }
  }
}

/** An event of a case as a viewer sees it; undefined for one that they do not. */
export function eventVisibleTo(
  viewer: Viewer,
  state: CaseState,
  event: StoredEvent,
  now: string,
): StoredEvent | undefined {
  const visible = visibleTo(viewer, state, now)
  return visible.sees === 'nothing' ? undefined : visible.state.events.find((e) => e.id === event.id)
}

function toldBy(state: CaseState, events: readonly StoredEvent[]): CaseState {
  return { ...fold(state.id, events), version: state.version }
}
