import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'
import { noteOf } from './notes.ts'
import { endSessions } from './session/store.ts'

/** Which of their sessions somebody ended: the one here, another one, or all. */
export type Where = 'here' | 'elsewhere' | 'everywhere'

/** Ends sessions of the person who asks, and puts that down in the record of each facility where they have a role; how many. */
export async function signOut(
  office: Office,
  { person, viewer, memberships }: Pick<SignedIn, 'person' | 'viewer' | 'memberships'>,
  where: Where,
  only?: string,
): Promise<number> {
  if (person === undefined) return 0
  const ended = await endSessions(office.database.db, person.id, only === undefined ? {} : { only })
  if (ended === 0) return 0
  // A crash before this: they are signed out all the same, and only their next sign-in tells of it.
  await noteOf(office, {
    type: 'office.signed-out',
    person: person.id,
    by: { role: viewer?.role ?? memberships[0]?.role ?? 'nobody', person: person.id },
    data: { where, ended },
  })
  return ended
}
