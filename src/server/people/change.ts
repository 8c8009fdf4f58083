import type { Problem } from '../access/problem.ts'
import type { Office } from '../office/office.ts'
import { noteOf } from '../sign-in/notes.ts'
import type { Actor } from './actor.ts'
import { managedPerson, mayRule } from './person.ts'
import { emailTaken } from './problems.ts'

/** What may be changed of a person; a telephone of `null` is taken away. */
export interface PersonChange {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | null | undefined
  readonly language?: 'en' | 'es' | undefined
}

/** Changes a person; undefined if it was done. An address leads to an account, so only who may rule the account changes it. */
export async function changePerson(
  office: Office,
  actor: Actor,
  id: string,
  change: PersonChange,
): Promise<Problem | undefined> {
  const refused = mayRule(actor, await managedPerson(office, actor.facility, id))
  if (refused !== undefined) return refused
  const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const fields = Object.keys(set)
  if (fields.length === 0) return undefined
  try {
    await office.database.db.updateTable('persons').set(set).where('id', '=', id).execute()
  } catch (error) {
    if (isTaken(error)) return emailTaken
    throw error
  }
  const by = { role: actor.role, person: actor.person }
  // Which fields, not what they say: an event of the office holds no address.
  await noteOf(office, { type: 'office.person-changed', facility: actor.facility, person: id, by, data: { fields } })
  return undefined
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
}
