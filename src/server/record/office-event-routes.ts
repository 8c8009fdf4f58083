import { z } from 'zod'
import { roles } from '../../cases/index.ts'
import type { Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import type { StoredOfficeEvent } from './record.ts'

const query = z.strictObject({
  type: z
    .string()
    .regex(/^office\.[a-z-]{1,60}$/)
    .optional(),
  cursor: z.coerce.number().int().nonnegative().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

const row = z.object({
  position: z.number(),
  received: z.string(),
  type: z.string(),
  by: z.object({ role: z.enum([...roles, 'nobody']), person: z.string().optional() }),
  data: z.record(z.string(), z.unknown()),
})

/** Adds the route that lists the events of the office for those who watch over it. */
export function officeEventRoutes(router: Router, office: Pick<Office, 'database' | 'record'>): void {
  router.add(
    {
      method: 'get',
      path: '/api/office-events',
      id: 'officeEvents',
      summary: 'What happened in the office and not in a case, the latest first, each with its place in the ledger.',
      access: ['auditor', 'privacy-officer', 'counsel', 'administrator', 'system-administrator'],
      query,
      gives: z.object({
        rows: z.array(row),
        next: z.string().optional(),
        people: z.record(z.string(), z.string()).describe('The names of the people in the rows, by id.'),
      }),
    },
    async ({ c, who, query: { type, cursor, limit } }) => {
      const facility = who.viewer?.facility ?? ''
      const events = await office.record.officeEvents(facility, {
        limit,
        ...(cursor === undefined ? {} : { before: cursor }),
        ...(type === undefined ? {} : { types: [type] }),
      })
      const last = events.length === limit ? events.at(-1) : undefined
      const rows = events.map(({ position, received, type: what, by, data }) => ({
        position,
        received,
        type: what,
        by,
        data,
      }))
      const answer = { rows, people: await namesIn(office, events) }
      return c.json(last === undefined ? answer : { ...answer, next: String(last.position) }, 200, {
        'Cache-Control': 'no-store',
      })
    },
  )
}

async function namesIn(
  { database }: Pick<Office, 'database'>,
  events: readonly StoredOfficeEvent[],
): Promise<Readonly<Record<string, string>>> {
  const ids = new Set(events.flatMap(({ by, data }) => [by.person, data['person']]))
  const known = [...ids].filter((id) => typeof id === 'string')
  if (known.length === 0) return {}
  const rows = await database.db.selectFrom('persons').select(['id', 'name']).where('id', 'in', known).execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
