import type { Selectable } from 'kysely'
import { joinEvent, partEvent, readEvent, type StoredEvent } from '../../cases/index.ts'
import { commitment, entryBytes, saltLength, utf8 } from '../../ledger/index.ts'
import { canonical } from '../../rulebook/index.ts'
import type { Tables } from '../database/tables.ts'
import { keyName } from '../keys/case-keys.ts'
import { freshRandom, type Key, seal, unseal } from '../keys/seal.ts'
import type { EventRow } from '../log/beside.ts'
import { sha256 } from './sha256.ts'

/** An event as it is in the database. */
export type StoredRow = Selectable<Tables['events']>

/** An event's row and its entry in the ledger. */
export interface Written {
  readonly entry: Uint8Array
  readonly event: EventRow
  readonly sealed: Uint8Array
}

/** A stored event, with what opens its entry in the ledger; without `salt` it was erased, and nothing opens it any more. */
export interface ReadBack {
  readonly event: StoredEvent
  readonly position: number
  readonly payload: Uint8Array
  readonly salt?: Uint8Array
}

/** The bytes that the entry of an event commits to: its canonical JSON. */
export function payloadOf(event: object): Uint8Array {
  return utf8(canonical(event))
}

/** What an event's sealed part is bound to. */
function placeOf(facility: string, caseId: string, eventId: string): string {
  return `ostiary/event/1\n${keyName(facility, caseId)}\n${eventId}`
}

/** An event of a case as it is written, at a place in the case; what is personal, and the salt, are sealed. */
export function writtenEvent(facility: string, seq: number, event: StoredEvent, key: Key): Written {
  const { id, command, type, v, at, by, received = at } = event
  const salt = freshRandom(saltLength)
  const { open, sealed } = partEvent(event)
  const secret = Buffer.concat([salt, Buffer.from(JSON.stringify(sealed))])
  // That a case was erased must be provable when its key is gone, and there is nothing in it to hide.
  const kept = type === 'case-erased' ? salt : seal(key, secret, placeOf(facility, event.case, id))
  return {
    entry: entryBytes({ time: received, type, role: by.role, commitment: commitment(payloadOf(event), salt, sha256) }),
    event: {
      facility,
      case_id: event.case,
      seq,
      event_id: id,
      command,
      type,
      v,
      at,
      received,
      by_role: by.role,
      by_person: by.person ?? null,
      by_device: by.device ?? null,
      open,
    },
    sealed: kept,
  }
}

/** An event as it was stored; without its key (the case was erased) without what was sealed. */
export function readBack(row: StoredRow, key: Key | undefined): ReadBack {
  const { salt, sealed } = openedPart(row, key)
  const raw = joinEvent(envelopeOf(row), { open: row.open, sealed })
  const event = readEvent(raw)
  if (event === undefined) throw new Error(`the event at position ${row.position} is none`)
  return { event, position: Number(row.position), payload: payloadOf(raw), ...(salt === undefined ? {} : { salt }) }
}

function envelopeOf(row: StoredRow): StoredEvent {
  const by = {
    role: row.by_role,
    ...(row.by_person === null ? {} : { person: row.by_person }),
    ...(row.by_device === null ? {} : { device: row.by_device }),
  }
  const { event_id: id, case_id, command, at, type, v } = row
  return { id, case: case_id, command, at, received: secondOf(row.received), by, type, v, data: {} } as never
}

interface Part {
  readonly salt?: Uint8Array
  readonly sealed: Readonly<Record<string, unknown>>
}

function openedPart(row: StoredRow, key: Key | undefined): Part {
  if (row.sealed === null) return { sealed: {} }
  if (row.type === 'case-erased') return { salt: row.sealed, sealed: {} }
  if (key === undefined) return { sealed: {} }
  const opened = unseal(key, row.sealed, placeOf(row.facility, row.case_id ?? '', row.event_id))
  // Never shown as erased: somebody altered the database.
  if (opened === undefined) throw new Error(`the event at position ${row.position} does not open with its case's key`)
  const sealed = JSON.parse(opened.subarray(saltLength).toString()) as Readonly<Record<string, unknown>>
  return { salt: opened.subarray(0, saltLength), sealed }
}

/** A moment as the ledger writes it: UTC, to the second. */
export function secondOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}

// PostgreSQL's JSON takes neither the null character nor half of a surrogate pair. What is open is ids and choices, so that
// somebody who sends those means harm.
const unstorable = /\\u0000|\\ud[89a-f]/i

/** True if the open part of an event can be stored. */
export function isStorable(open: Readonly<Record<string, unknown>>): boolean {
  return !unstorable.test(JSON.stringify(open))
}
