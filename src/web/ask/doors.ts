import type { Facts } from '../../engine/index.ts'

/** What is happening, as someone at a desk would say it. */
export type DoorId = 'officers' | 'paper' | 'about-patient' | 'call' | 'custody' | 'outreach'

/** A way in: what is known by taking it, and what is asked first. */
export interface Door {
  readonly id: DoorId
  readonly facts: Facts
  readonly opening: readonly string[]
}

const byRequester: Facts = { 'request.initiated-by': 'requester' }
const inPerson: Facts = { ...byRequester, 'request.channel': 'in-person' }

/** The doors, in the order shown. */
export const doors: readonly Door[] = [
  { id: 'officers', facts: inPerson, opening: ['request.kind'] },
  { id: 'paper', facts: byRequester, opening: ['document.kind', 'request.kind'] },
  {
    id: 'about-patient',
    facts: { ...byRequester, 'request.kind': 'directory-inquiry' },
    opening: ['requester.agency'],
  },
  { id: 'call', facts: { ...byRequester, 'request.channel': 'phone' }, opening: ['request.kind'] },
  { id: 'custody', facts: { ...inPerson, 'request.kind': 'custody-escort' }, opening: ['patient.custody'] },
  { id: 'outreach', facts: { ...inPerson, 'request.kind': 'outreach' }, opening: ['requester.agency'] },
]

/** The door of that id. */
export function doorOf(id: unknown): Door | undefined {
  return doors.find((d) => d.id === id)
}
