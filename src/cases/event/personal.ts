import { join, type Parted, part, pathsMarked } from '../shape/personal.ts'
import { isRecord } from '../shape/read.ts'
import { type EventType, eventShapes, isKept, type PersonalPath, type StoredEvent } from './event.ts'

type Listed = { readonly [T in EventType]: readonly PersonalPath<T>[] }

/** The paths of each event's data that are personal (claims among them): exactly these are encrypted. */
export const personalPaths: Listed = listed(['personal', 'claim']) as Listed

/** The paths that hold what a requester claims: never in a chart, a search index, a figure or a log. */
export const claimPaths: Readonly<Record<EventType, readonly string[]>> = listed(['claim'])

function listed(marks: readonly ('personal' | 'claim')[]): Readonly<Record<EventType, readonly string[]>> {
  const entries = Object.entries(eventShapes).map(([type, shape]) => [type, pathsMarked(shape, marks)] as const)
  return Object.fromEntries(entries) as Record<EventType, readonly string[]>
}

/** The two parts of an event's data; of an event that is not understood everything is personal. */
export function partEvent(event: StoredEvent): Parted {
  const data = event.data as Readonly<Record<string, unknown>>
  if (isKept(event)) return { open: {}, sealed: { ...data } }
  return part(data, personalPaths[event.type])
}

/** The event with its parts put together again; without the sealed part, as it is after erasure. */
export function joinEvent<E extends StoredEvent>(event: E, parted: Parted): E {
  return { ...event, data: isKept(event) ? parted.sealed : join(parted) }
}

/** The event without anything personal. */
export function withoutPersonal<E extends StoredEvent>(event: E): E {
  return joinEvent(event, { open: partEvent(event).open, sealed: {} })
}

/** The event without what requesters claim, for exports to a chart. */
export function withoutClaims<E extends StoredEvent>(event: E): E {
  if (isKept(event)) return withoutPersonal(event)
  const data = event.data as Readonly<Record<string, unknown>>
  const paths = claimPaths[event.type]
  return { ...event, data: isRecord(data) ? join({ open: part(data, paths).open, sealed: {} }) : data }
}
