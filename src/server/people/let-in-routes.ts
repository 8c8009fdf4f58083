import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { invite } from '../sign-in/invitation.ts'
import { noteOf } from '../sign-in/notes.ts'
import { endSessions } from '../sign-in/session/store.ts'
import { freshActor } from './actor.ts'
import { resetFactors } from './factors.ts'
import { managedPerson, mayRule } from './person.ts'
import { noSuchPerson } from './problems.ts'
import { invitation } from './shapes.ts'

const managers = ['administrator', 'system-administrator'] as const
const fresh = 'fresh-sign-in-needed'

/** Adds the routes that let a person in again, and out at once. */
export function letInRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'post',
      path: '/api/people/:person/invite',
      id: 'invitePerson',
      summary:
        'A new one-time link, with which the person chooses a password; if asked, their second factors are taken away too.',
      access: managers,
      body: z.object({ resetFactors: z.boolean().optional() }),
      gives: invitation,
      problems: ['no-such-person', 'administrator-needed', 'works-elsewhere', fresh],
    },
    async ({ c, body, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const id = c.req.param('person') ?? ''
      const refused = mayRule(actor, await managedPerson(office, actor.facility, id))
      if (refused !== undefined) return problem(c, refused)
      if (body.resetFactors === true) await resetFactors(office, id)
      const by = { role: actor.role, person: actor.person }
      const data = { resetFactors: body.resetFactors === true }
      await noteOf(office, { type: 'office.person-invited', facility: actor.facility, person: id, by, data })
      return c.json(await invite(office, id), 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/people/:person/sign-out',
      id: 'signPersonOut',
      summary: 'Ends every session of a person: a lost phone, a suspicion.',
      access: managers,
      body: z.object({}),
      gives: z.object({ ended: z.number() }),
      problems: ['no-such-person'],
    },
    async ({ c, who }) => {
      const { viewer, person } = who
      const id = c.req.param('person') ?? ''
      const facility = viewer?.facility ?? ''
      if (viewer === undefined || (await managedPerson(office, facility, id)) === undefined)
        return problem(c, noSuchPerson)
      const ended = await endSessions(office.database.db, id)
      const by = { role: viewer.role, ...(person === undefined ? {} : { person: person.id }) }
      await noteOf(office, { type: 'office.person-signed-out', facility, person: id, by, data: { ended } })
      return c.json({ ended })
    },
  )
}
