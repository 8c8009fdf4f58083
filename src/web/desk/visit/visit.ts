import type { CommandData, CommandType, NounName } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { type Dialogue, type Given, openDialogue } from '../../ask/dialogue.ts'
import type { DoorId } from '../../ask/doors.ts'
import { factsOf } from '../../ask/situation.ts'
import { factOf, isForDesk } from '../../ask/view.ts'
import type { Bundle } from '../device/bundle.ts'

/** A visit as this device knows it: what was tapped, and what of it was written down. */
export interface Visit {
  readonly case: string
  readonly startedAt: string
  readonly door: DoorId
  /** The case was opened by an entry. */
  readonly opened: boolean
  /** The facts that entries state already. */
  readonly said: Readonly<Record<string, Given>>
}

/** What an entry says, before it has a number: a command about the visit's case. */
export type Saying = {
  readonly [T in CommandType]: { readonly type: T; readonly data: CommandData<T> }
}[CommandType]

/** A visit with the entries that follow from what was just done. */
export interface Written {
  readonly visit: Visit
  readonly sayings: readonly Saying[]
}

// The record asks why something was corrected; at the desk the answer is that another one was tapped.
const tappedAnew = 'Changed at the desk.'

/** What is wanted by whoever comes through a door, until they say. */
const wantedAt: Readonly<Record<DoorId, string>> = {
  officers: 'other',
  paper: 'serve-papers',
  'about-patient': 'directory-inquiry',
  call: 'other',
  custody: 'custody-escort',
  outreach: 'outreach',
}

/** A dialogue at the facility's own desk: where it stands is known, and so is its policy. */
export function deskDialogue({ facility }: Bundle, today: string, door?: DoorId): Dialogue {
  const place = Object.entries(facility.place).map(([key, value]) => [
    key === 'state' ? '@state' : `facility.${key}`,
    value,
  ])
  const answers = { ...Object.fromEntries(place), ...facility.settled, ...(door && { '@door': door }) }
  const started = openDialogue(today)
  return { ...started, answers, desk: { policies: facility.policies } }
}

/** A visit that just began. */
export function beginVisit(id: string, door: DoorId, startedAt: string): Visit {
  return { case: id, startedAt, door, opened: false, said: {} }
}

/** What staff at a desk said of a visit, as facts: without what the facility knows of itself. */
export function saidAtDesk(book: Rulebook, d: Dialogue): Readonly<Record<string, Given>> {
  const known = Object.entries(factsOf(book, d)).filter(([id, value]) => {
    const fact = factOf(book, id)
    return (
      fact !== undefined && isForDesk(fact) && !id.startsWith('facility.') && (id !== 'items' || value !== 'unknown')
    )
  })
  return Object.fromEntries(known)
}

/** Opens the visit's case if that was not done, by what is known of what they want. */
export function openingOf(visit: Visit, facility: string, wanted: Given | undefined): Written {
  if (visit.opened) return { visit, sayings: [] }
  const requestKind = typeof wanted === 'string' && wanted !== 'unknown' ? wanted : wantedAt[visit.door]
  const opening: Saying = { type: 'open-case', data: { kind: 'visit', facility, requestKind } }
  const channel = visit.door === 'call' ? 'phone' : visit.door === 'paper' ? undefined : 'in-person'
  const fields = { startedAt: visit.startedAt, ...(channel && { channel }) }
  const contact: Saying = { type: 'record', data: { noun: 'contact', entry: 'contact', fields } }
  return {
    visit: { ...visit, opened: true, said: { ...visit.said, 'request.kind': requestKind } },
    sayings: [opening, contact],
  }
}

/** What has to be written after the dialogue moved: new facts are given, changed ones corrected, senseless ones taken back. */
export function writeFacts(visit: Visit, now: Readonly<Record<string, Given>>): Written {
  const gone = Object.keys(visit.said).filter((id) => now[id] === undefined && id !== 'request.kind')
  const taken = Object.fromEntries(gone.filter((id) => visit.said[id] !== 'unknown').map((id) => [id, 'unknown']))
  const differing = Object.entries(now).filter(([id, v]) => JSON.stringify(visit.said[id]) !== JSON.stringify(v))
  const fresh = Object.fromEntries(differing.filter(([id]) => visit.said[id] === undefined))
  const changed = { ...taken, ...Object.fromEntries(differing.filter(([id]) => visit.said[id] !== undefined)) }
  const some = (facts: object): boolean => Object.keys(facts).length > 0
  const sayings: readonly Saying[] = [
    ...(some(fresh) ? [{ type: 'give-facts', data: { facts: fresh } } as Saying] : []),
    ...(some(changed) ? [{ type: 'correct-facts', data: { facts: changed, why: tappedAnew } } as Saying] : []),
  ]
  return { visit: { ...visit, said: { ...visit.said, ...taken, ...now } }, sayings }
}

/** Something that was seen, done or handed over, as a new entry of its noun. */
export function nounSaying(noun: NounName, entry: string, fields: Readonly<Record<string, unknown>>): Saying {
  return { type: 'record', data: { noun, entry, fields } } as Saying
}
