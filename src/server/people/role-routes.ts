import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { freshActor } from './actor.ts'
import { leave } from './leaving.ts'
import { managedPerson } from './person.ts'
import { noSuchPerson } from './problems.ts'
import { changeRole } from './roles.ts'
import { roleShape } from './shapes.ts'

const managers = ['administrator', 'system-administrator'] as const
const fresh = 'fresh-sign-in-needed'

/** Adds the routes of roles and of leaving. */
export function roleRoutes(router: Router, office: Office): void {
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
