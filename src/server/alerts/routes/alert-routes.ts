import { z } from 'zod'
import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import { type Answering, acknowledge, officeRoles } from '../answer/acknowledge.ts'
import { markSeen } from '../answer/seen.ts'
import { noAlert } from '../problems.ts'
import { alertShape, listAlerts } from '../show/list.ts'
import { actorOf } from './actor.ts'

const page = z.strictObject({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

const seesAll: readonly string[] = [...officeRoles, 'auditor']

/** The list of alerts, and answering one. */
export function listRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/alerts',
      id: 'listAlerts',
      summary:
        'Alerts, the latest first, each with what became of it for every person; outside the office only one’s own',
      access: 'signed-in',
      query: page,
      gives: z.object({ rows: z.array(alertShape), next: z.string().optional() }),
    },
    async ({ c, who, query: { cursor, limit } }) => {
      const { viewer, person } = who
      const before = cursor === undefined ? undefined : readCursor(cursor)
      const own = viewer === undefined || seesAll.includes(viewer.role) ? {} : { toldTo: person?.id ?? '' }
      const asked = { limit, ...own, ...(before === undefined ? {} : { before }) }
      const rows = viewer === undefined ? [] : await listAlerts(office, viewer.facility, asked)
      const last = rows.length === limit ? rows.at(-1) : undefined
      return c.json({ rows, ...(last === undefined ? {} : { next: cursorOf(last) }) })
    },
  )
}

/** Seeing and acknowledging an alert, by whoever signed in. */
export function answerRoutes(router: Router, office: Office): void {
  const own = { method: 'post', access: 'signed-in', problems: ['no-alert'] } as const
  router.add(
    {
      ...own,
      path: '/api/alerts/:id/acknowledge',
      id: 'acknowledgeAlert',
      summary: 'Takes an alert: it goes on to nobody else, and the case is given to whoever takes it if nobody has it',
      gives: z.object({ done: z.enum(['acknowledged', 'already', 'over']) }),
    },
    async ({ c, who }) => {
      const actor = actorOf(who)
      const by: Answering | undefined = actor && { person: actor.person, role: actor.role, via: 'page' }
      const done = actor && by && (await acknowledge(office, actor.facility, c.req.param('id') ?? '', by))
      return done === undefined ? problem(c, noAlert) : c.json(done)
    },
  )
  router.add(
    {
      ...own,
      path: '/api/alerts/:id/seen',
      id: 'seeAlert',
      summary: 'Notes that whoever asks has the alert before their eyes',
    },
    async ({ c, who }) => {
      const actor = actorOf(who)
      if (actor !== undefined)
        await office.database.inFacility(actor.facility, (trx) => {
          const seen = { person: actor.person, via: 'page', at: office.clock() } as const
          return markSeen(trx, actor.facility, c.req.param('id') ?? '', seen)
        })
      return c.body(null, 204)
    },
  )
}

function readCursor(text: string): { readonly at: string; readonly id: string } | undefined {
  const [at = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  return Number.isNaN(Date.parse(at)) ? undefined : { at, id }
}

function cursorOf({ raisedAt, id }: { readonly raisedAt: string; readonly id: string }): string {
  return Buffer.from(`${raisedAt} ${id}`).toString('base64url')
}
