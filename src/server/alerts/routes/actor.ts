import type { Role } from '../../../cases/index.ts'
import type { SignedIn } from '../../access/signed-in.ts'

/** A person who acts at a facility, in a role. */
export interface Acting {
  readonly facility: string
  readonly person: string
  readonly role: Role
}

/** Who acts; undefined for a program, and for somebody without a role. */
export function actorOf({ viewer, person }: SignedIn): Acting | undefined {
  if (viewer === undefined || person === undefined) return undefined
  return { facility: viewer.facility, person: person.id, role: viewer.role }
}
