import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { addressOf } from './address.ts'
import { beginCeremony, endCeremony, findCeremony } from './ceremony.ts'
import { type Entrance, letIn } from './enter.ts'
import { noteOf } from './notes.ts'
import { changePassword, weaknessFor } from './password-change.ts'
import { linkOver, tooMany } from './problems.ts'
import { sessionAnswer } from './session/answer.ts'
import { countTry } from './throttle.ts'

const days = 7

/** An invitation, as the administrator passes it on; there is no mail that would. */
export interface Invitation {
  readonly link: string
  readonly until: string
}

/** Makes a one-time link with which a person chooses a password; older links of the person are worth nothing then. */
export async function invite(
  office: Pick<Office, 'database' | 'clock' | 'origin'>,
  person: string,
): Promise<Invitation> {
  await office.database.db
    .deleteFrom('ceremonies')
    .where('kind', '=', 'invitation')
    .where('person', '=', person)
    .execute()
  const minutes = days * 24 * 60
  const word = await beginCeremony(office, 'invitation', { person, content: {} }, minutes)
  const until = new Date(office.clock().getTime() + minutes * 60_000).toISOString()
  // Behind the #, so that the word is sent to no server and stands in no log of a proxy.
  return { link: `${office.origin}/invitation#token=${word}`, until }
}

/** Adds the route that accepts an invitation. */
export function invitationRoutes(router: Router, entrance: Entrance): void {
  const { office, settings } = entrance
  router.add(
    {
      method: 'post',
      path: '/api/invitations/accept',
      id: 'acceptInvitation',
      summary: 'Chooses a password with the word of an invitation, and begins to sign in.',
      access: 'anyone',
      body: z.object({ token: z.string().max(100), password: z.string().max(1000) }),
      gives: sessionAnswer,
      problems: ['link-over', 'too-many-tries', 'password-short', 'password-common'],
    },
    async ({ c, body }) => {
      const counted = [{ of: 'address', who: addressOf(c, settings.trustProxy ?? false) }] as const
      const wait = await countTry(office, counted)
      if (wait !== undefined) return problem(c, tooMany(wait))
      const person = (await findCeremony(office, 'invitation', body.token))?.person
      if (person === undefined || !(await isHere(office, person))) return problem(c, linkOver)
      const weak = await weaknessFor(entrance, person, body.password)
      if (weak !== undefined) return problem(c, weak)
      // Used up before the password is set: of two who bring the word at once only one sets it. A crash in between costs the
      // person a new link, and opens nothing.
      if ((await endCeremony(office, 'invitation', body.token)) === undefined) return problem(c, linkOver)
      await changePassword(entrance, person, body.password)
      await noteOf(office, { type: 'office.invitation-accepted', person, by: { role: 'nobody', person } })
      return letIn(entrance, c, person, ['password'])
    },
  )
}

async function isHere({ database }: Office, person: string): Promise<boolean> {
  const row = await database.db
    .selectFrom('persons')
    .select('id')
    .where('id', '=', person)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
