import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { freshActor } from './actor.ts'
import { addPerson } from './add.ts'
import { changePerson } from './change.ts'
import { colleague, colleaguesOf, peopleOf, personRow } from './list.ts'
import { emailShape, invitation, nameShape, phoneShape, roleShape } from './shapes.ts'

const managers = ['administrator', 'system-administrator'] as const
const fresh = 'fresh-sign-in-needed'

/** Adds the routes that list people, add them and change what is known of them. */
export function listRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/people',
      id: 'people',
      summary: 'The people of the facility, those who left too.',
      access: [...managers, 'privacy-officer'],
      gives: z.object({ rows: z.array(personRow) }),
    },
    async ({ c, who }) =>
      c.json({ rows: await peopleOf(office, who.viewer?.facility ?? '') }, 200, { 'Cache-Control': 'no-store' }),
  )
  router.add(
    {
      method: 'get',
      path: '/api/people/names',
      id: 'colleagues',
      summary: 'Names and roles of the people of the facility, to give tasks to: no addresses.',
      access: ['liaison', 'privacy-officer', 'counsel', 'administrator'],
      gives: z.object({ rows: z.array(colleague) }),
    },
    async ({ c, who }) => c.json({ rows: await colleaguesOf(office, who.viewer?.facility ?? '') }),
  )
  router.add(
    {
      method: 'post',
      path: '/api/people',
      id: 'addPerson',
      summary:
        'Adds a person, with a one-time link to pass on; roles that see cases wait for a second person if IT gives them.',
      access: managers,
      body: z.object({
        name: nameShape,
        email: emailShape,
        phone: phoneShape.optional(),
        language: z.enum(['en', 'es']).optional(),
        roles: z.array(roleShape).min(1),
      }),
      gives: z.object({ id: z.string(), waiting: z.array(roleShape), invitation: invitation.optional() }),
      problems: ['email-taken', fresh],
    },
    async ({ c, body, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const added = await addPerson(office, actor, body)
      return 'status' in added ? problem(c, added) : c.json(added, 201, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'patch',
      path: '/api/people/:person',
      id: 'changePerson',
      summary: 'Changes a person’s name, e-mail address, telephone or language.',
      access: managers,
      body: z.object({
        name: nameShape.optional(),
        email: emailShape.optional(),
        phone: phoneShape.nullable().optional(),
        language: z.enum(['en', 'es']).optional(),
      }),
      gives: z.object({ id: z.string() }),
      problems: ['no-such-person', 'email-taken', 'administrator-needed', 'works-elsewhere', fresh],
    },
    async ({ c, body, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const id = c.req.param('person') ?? ''
      const refused = await changePerson(office, actor, id, body)
      return refused === undefined ? c.json({ id }) : problem(c, refused)
    },
  )
}
