import type { Role } from '../../../cases/index.ts'
import type { Language } from '../../../engine/index.ts'

/** A role of a person: waiting for a second person, or for a time only, where that is said. */
export interface PersonRole {
  readonly role: Role
  readonly pending?: boolean
  readonly givenBy?: string
  readonly until?: string
}

/** A person of the facility, as its administrators see them. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone?: string
  readonly language: Language
  readonly roles: readonly PersonRole[]
  readonly left?: string
  readonly lastSeen?: string
  readonly secondFactor: boolean
  readonly reachable: boolean
  readonly invitedUntil?: string
}

/** A one-time link for somebody who is to choose a password. */
export interface Invitation {
  readonly link: string
  readonly until: string
}

/** The address of a person in the API. */
export function pathOf({ id }: Pick<PersonRow, 'id'>): string {
  return `/api/people/${encodeURIComponent(id)}`
}
