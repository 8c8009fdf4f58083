import type { NounName } from '../entry/nouns.ts'
import type { Role } from '../role/roles.ts'
import type { DataOf, PersonalPathOf, Shape } from '../shape/shape.ts'
import { type CaseEventType, caseEvents } from './case-events.ts'
import {
  type CorrectedData,
  type NounEventType,
  type NounShapes,
  nounEvents,
  type RecordedData,
} from './noun-events.ts'

/** Who wrote something: in which role, and the person or the device where known (at the desk nobody signs in). */
export interface Writer {
  readonly role: Role
  readonly person?: string
  readonly device?: string
}

/** What every event says beside its data; none of it is personal to a patient. */
export interface Envelope {
  readonly id: string
  readonly case: string
  /** The command that it came from. */
  readonly command: string
  /** The writer's own clock, with offset. */
  readonly at: string
  /** The server's clock when it received the command, where a server did. */
  readonly received?: string
  readonly by: Writer
}

/** The type of an event that this release knows. */
export type EventType = CaseEventType | NounEventType

/** What an event of a type says. */
export type EventData<T extends EventType> = T extends CaseEventType
  ? DataOf<(typeof caseEvents)[T]>
  : T extends `${infer N extends NounName}-recorded`
    ? RecordedData<N>
    : T extends `${infer N extends NounName}-corrected`
      ? CorrectedData<N>
      : never

/** An event of a type, at the version that this release writes. */
export type EventOf<T extends EventType> = T extends EventType
  ? Envelope & { readonly type: T; readonly v: number; readonly data: EventData<T> }
  : never

/** An event that this release knows. */
export type CaseEvent = EventOf<EventType>

/** An event of a type or version that this release does not know: kept whole, never dropped. */
export interface KeptEvent extends Envelope {
  readonly type: string
  readonly v: number
  readonly data: Readonly<Record<string, unknown>>
  readonly kept: 'unknown-type' | 'newer-version' | 'misfit'
}

/** An event as a case holds it. */
export type StoredEvent = CaseEvent | KeptEvent

/** True for an event that is kept without being understood. */
export function isKept(event: StoredEvent): event is KeptEvent {
  return 'kept' in event
}

/** The paths of an event's data that are personal, as a type. */
export type PersonalPath<T extends EventType> = PersonalPathOf<
  T extends CaseEventType ? (typeof caseEvents)[T] : T extends NounEventType ? NounShapes[T] : never
>

/** The shape of each event's data, by type. */
export const eventShapes: Readonly<Record<EventType, Shape>> = { ...caseEvents, ...nounEvents }

/** True for a type of event that this release knows. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventShapes, type)
}
