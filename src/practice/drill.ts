import type { Facts, Text } from '../engine/index.ts'

/** The six ways in which something begins at a desk. */
export type DoorName = 'officers' | 'about-patient' | 'paper' | 'call' | 'custody' | 'outreach'

/** A situation to practise: a short invented story, and what a desk can tell of it. */
export interface Drill {
  readonly id: string
  /** The vector that it was taken from, as its file and the place of the case in it: `s01#0`. */
  readonly from: string
  readonly door: DoorName
  readonly story: Text
  /** What the story tells, as the facts that a desk is asked for. */
  readonly facts: Readonly<Record<string, string | boolean | readonly string[]>>
  /** Other answers that the story allows as well, also to what it does not tell. */
  readonly also?: Readonly<Record<string, readonly (string | boolean)[]>>
  /** The action that the question at the end is about. */
  readonly key: string
  /** Moves that might tempt somebody here; of these, only what the rulebook calls wrong is offered. */
  readonly tempting: readonly string[]
}

const byRequester: Facts = { 'request.initiated-by': 'requester' }
const inPerson: Facts = { ...byRequester, 'request.channel': 'in-person' }

/** What is known by the way in which it began. */
export const knownAtDoor: Readonly<Record<DoorName, Facts>> = {
  officers: inPerson,
  paper: byRequester,
  'about-patient': { ...byRequester, 'request.kind': 'directory-inquiry' },
  call: { ...byRequester, 'request.channel': 'phone' },
  custody: { ...inPerson, 'request.kind': 'custody-escort' },
  outreach: { ...inPerson, 'request.kind': 'outreach' },
}
