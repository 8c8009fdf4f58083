import { isRole } from '../role/roles.ts'
import { isId, isInstant, isRecord, misfit } from '../shape/read.ts'
import {
  type CaseEvent,
  type Envelope,
  eventShapes,
  isEventType,
  type KeptEvent,
  type StoredEvent,
  type Writer,
} from './event.ts'

type Json = Readonly<Record<string, unknown>>

/** For each type, how data of version n becomes data of version n + 1. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, (data: Json) => Json>>>>

/** What this release knows of older versions: nothing yet, every event is at its first. */
export const upcasters: Upcasters = {}

/** The version of a type that this release writes and understands. */
export function versionOf(type: string, known: Upcasters = upcasters): number {
  const steps = Object.keys(Object.hasOwn(known, type) ? (known[type] ?? {}) : {})
  return 1 + Math.max(0, ...steps.map(Number))
}

/** An event from storage or from another device: brought up to this release's version, or kept as it is; `undefined` only for what is no event at all. */
export function readEvent(raw: unknown, known: Upcasters = upcasters): StoredEvent | undefined {
  const envelope = readEnvelope(raw)
  if (envelope === undefined || !isRecord(raw)) return undefined
  const { type, v, data } = raw
  if (typeof type !== 'string' || !isId(type) || !Number.isSafeInteger(v) || (v as number) < 1) return undefined
  if (!isRecord(data)) return undefined
  const found = { ...envelope, type, v: v as number, data }
  const keep = (kept: KeptEvent['kept']): KeptEvent => ({ ...found, kept })
  if (!isEventType(type)) return keep('unknown-type')
  const current = versionOf(type, known)
  if (found.v > current) return keep('newer-version')
  const upcast = bringUp(type, found.v, current, data, known)
  if (upcast === undefined || misfit(eventShapes[type], upcast) !== undefined) return keep('misfit')
  return { ...found, v: current, data: upcast } as unknown as CaseEvent
}

function bringUp(type: string, from: number, to: number, data: Json, known: Upcasters): Json | undefined {
  let at: Json | undefined = data
  for (let v = from; v < to; v++) at = at && known[type]?.[v]?.(at)
  return at
}

function readEnvelope(raw: unknown): Envelope | undefined {
  if (!isRecord(raw)) return undefined
  const { id, case: caseId, command, at, received } = raw
  const by = readWriter(raw['by'])
  if (!isId(id) || !isId(caseId) || !isId(command) || !isInstant(at) || by === undefined) return undefined
  if (received !== undefined && !isInstant(received)) return undefined
  return { id, case: caseId, command, at, ...(received === undefined ? {} : { received }), by }
}

/** Who wrote it, if that is well formed. */
export function readWriter(raw: unknown): Writer | undefined {
  if (!isRecord(raw)) return undefined
  const { role, person, device } = raw
  if (!isRole(role)) return undefined
  if ((person !== undefined && !isId(person)) || (device !== undefined && !isId(device))) return undefined
  return { role, ...(person === undefined ? {} : { person }), ...(device === undefined ? {} : { device }) }
}
