import type { Context } from 'hono'
import { type Problem, problem } from '../access/problem.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'
import { freshMinutes } from '../sign-in/settings.ts'
import type { Role } from './role.ts'

/** Who changes something about people: a named person, at one facility, in one role. */
export interface Actor {
  readonly person: string
  readonly facility: string
  readonly role: Role
  readonly session: string
}

/** Who asks, if they are a person who proved lately who they are; else the answer that says why not. */
export function freshActor(office: Office, c: Context, who: SignedIn): Actor | Response {
  const { person, viewer, session } = who
  if (person === undefined || viewer === undefined || session === undefined) return problem(c, peopleOnly)
  const age = office.clock().getTime() - session.freshAt.getTime()
  if (age >= freshMinutes * 60_000) return problem(c, freshFirst)
  return { person: person.id, facility: viewer.facility, role: viewer.role, session: session.id }
}

/** The answer to a program or a device where only a person may act. */
export const peopleOnly: Problem = {
  status: 403,
  code: 'people-only',
  message: {
    en: 'Only a person who signed in may do that.',
    es: 'Solo una persona que inició sesión puede hacer eso.',
  },
}

/** What changes people and tokens asks for a recent proof. */
export const freshFirst: Problem = {
  status: 403,
  code: 'fresh-sign-in-needed',
  message: {
    en: 'To change this, show again that it is you: give your password, or use your passkey.',
    es: 'Para cambiar esto, demuestre otra vez que es usted: dé su contraseña o use su llave de acceso.',
  },
}
