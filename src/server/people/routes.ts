import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { invite } from '../sign-in/invitation.ts'
import { noteOf } from '../sign-in/notes.ts'
import { endSessions } from '../sign-in/session/store.ts'
import { freshActor } from './actor.ts'
import { addPerson } from './add.ts'
import { breakGlassRoutes } from './break-glass.ts'
import { changePerson } from './change.ts'
import { resetFactors } from './factors.ts'
import { leave } from './leaving.ts'
import { colleague, colleaguesOf, peopleOf, personRow } from './list.ts'
import { managedPerson, mayRule } from './person.ts'
import { noSuchPerson } from './problems.ts'
import { changeRole } from './roles.ts'
import { emailShape, nameShape, phoneShape, roleShape } from './shapes.ts'
import { tokenRoutes } from './token-routes.ts'

const managers = ['administrator', 'system-administrator'] as const
const fresh = 'fresh-sign-in-needed'
const invitation = z.object({ link: z.string(), until: z.iso.datetime() })

/** Adds the routes of people, their roles, tokens and emergency roles. */
export function peopleRoutes(router: Router, office: Office): void {
  listRoutes(router, office)
  roleRoutes(router, office)
  accountRoutes(router, office)
  tokenRoutes(router, office)
  breakGlassRoutes(router, office)
}

function listRoutes(router: Router, office: Office): void {
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

function roleRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'post',
      path: '/api/people/:person/roles',
      id: 'changeRole',
      summary: 'Gives, takes or confirms a role at the facility; the person’s sessions end.',
      access: [...managers, 'privacy-officer'],
      body: z.object({ change: z.enum(['give', 'take', 'confirm']), role: roleShape }),
      gives: z.object({ result: z.enum(['given', 'waits', 'taken', 'confirmed']) }),
      problems: ['no-such-person', 'no-such-role', 'last-administrator', 'second-person-needed', fresh],
    },
    async ({ c, body, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const id = c.req.param('person') ?? ''
      if ((await managedPerson(office, actor.facility, id)) === undefined) return problem(c, noSuchPerson)
      const result = await changeRole(office, actor, id, body)
      return typeof result === 'string' ? c.json({ result }) : problem(c, result)
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/people/:person/leave',
      id: 'personLeaves',
      summary: 'Ends a person’s time at the facility: access at once, tasks and cases to a role or a named person.',
      access: managers,
      body: z.object({ to: z.string().max(120).optional() }),
      gives: z.object({ moved: z.number(), waiting: z.number() }),
      problems: ['no-such-person', 'last-administrator', fresh],
    },
    async ({ c, body, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const id = c.req.param('person') ?? ''
      const others = [id, ...(body.to === undefined ? [] : [body.to])]
      const found = await Promise.all(others.map((each) => managedPerson(office, actor.facility, each)))
      const [, to] = found
      const toNobody = body.to !== undefined && (to === undefined || to.leftAt !== undefined || body.to === id)
      if (found[0] === undefined || toNobody) return problem(c, noSuchPerson)
      const left = await leave(office, actor, id, body.to)
      return 'status' in left ? problem(c, left) : c.json(left)
    },
  )
}

function accountRoutes(router: Router, office: Office): void {
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
