import { randomUUID } from 'node:crypto'
import type { Problem } from '../access/problem.ts'
import type { Office } from '../office/office.ts'
import { type Invitation, invite } from '../sign-in/invitation.ts'
import { noteOf } from '../sign-in/notes.ts'
import type { Actor } from './actor.ts'
import { lockRoles } from './held-roles.ts'
import { managedPerson, mayRule } from './person.ts'
import { emailTaken } from './problems.ts'
import type { Role } from './role.ts'
import { giveRole } from './roles.ts'

/** A new person, as whoever adds them says. */
export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly phone?: string | undefined
  readonly language?: 'en' | 'es' | undefined
  readonly roles: readonly Role[]
}

/** A person who was added; with a link if whoever added them may pass one on. */
export interface Added {
  readonly id: string
  readonly waiting: readonly Role[]
  readonly invitation?: Invitation
}

/** Adds a person. Somebody who works at another facility of the installation already keeps their account and gets the roles here. */
export async function addPerson(office: Office, actor: Actor, person: NewPerson): Promise<Added | Problem> {
  const done = await office.database.db.transaction().execute(async (trx) => {
    await lockRoles(trx, actor.facility)
    const known = await trx
      .selectFrom('persons')
      .select('id')
      .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', person.email))
      .where('left_at', 'is', null)
      .executeTakeFirst()
    if (known !== undefined) {
      const here = await trx
        .selectFrom('memberships')
        .select('role')
        .where('person', '=', known.id)
        .where('facility', '=', actor.facility)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      if (here !== undefined) return emailTaken
    }
    const id = known?.id ?? randomUUID()
    const { name, email, phone = null, language = 'en' } = person
    if (known === undefined) await trx.insertInto('persons').values({ id, name, email, phone, language }).execute()
    const waiting: Role[] = []
    for (const role of new Set(person.roles))
      if ((await giveRole(trx, office.clock(), actor, id, role)) === 'waits') waiting.push(role)
    return { id, waiting, isNew: known === undefined }
  })
  if ('status' in done) return done
  const { id, waiting, isNew } = done
  const by = { role: actor.role, person: actor.person }
  const { facility } = actor
  await noteOf(office, {
    type: 'office.person-added',
    facility,
    person: id,
    by,
    data: { roles: person.roles, waiting },
  })
  const refused = mayRule(actor, await managedPerson(office, facility, id))
  return { id, waiting, ...(isNew && refused === undefined ? { invitation: await invite(office, id) } : {}) }
}
