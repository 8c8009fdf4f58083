import type { Role } from '../role/roles.ts'

/** Who looks: at one facility and in one role at a time, as a person who signed in, a device at a door, or a program. */
export interface Viewer {
  readonly facility: string
  readonly role: Role
  readonly person?: string
  readonly device?: string
  /** The API token that a program came with. */
  readonly token?: string
}
