import { sql } from 'kysely'
import { z } from 'zod'
import type { Role } from '../../cases/index.ts'
import { type Problem, problem } from '../access/problem.ts'
import type { Asked, Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { sortShape } from './list/cursor.ts'
import { filterShape } from './list/filter.ts'

const keeps: readonly Role[] = ['liaison', 'privacy-officer', 'counsel', 'administrator', 'auditor']
const mostViews = 50

const nameShape = /^[^\p{C}]{1,60}$/u
// Not what was searched for: these filters lie open, and what people look for is often a patient's name.
const filters = z.strictObject({
  ...filterShape,
  status: z.enum(['open', 'closed', 'over', 'erased', 'all']).optional(),
  sort: sortShape.optional(),
})
const body = z.strictObject({ filters })
const view = z.object({ name: z.string(), filters })

const badName: Problem = {
  status: 422,
  code: 'name-malformed',
  at: 'name',
  message: { en: 'A name has 1 to 60 characters.', es: 'Un nombre tiene de 1 a 60 caracteres.' },
}
const tooMany: Problem = {
  status: 409,
  code: 'too-many-views',
  message: { en: 'You have 50 saved views. Delete one first.', es: 'Tiene 50 vistas guardadas. Borre una primero.' },
}
const personOnly: Problem = {
  status: 403,
  code: 'person-needed',
  message: { en: 'Only a person keeps views.', es: 'Solo una persona guarda vistas.' },
}

/** Filters that a person keeps for themselves. */
export function viewRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/views',
      id: 'listViews',
      summary: 'Lists the filters that the person keeps.',
      access: keeps,
      gives: z.object({ rows: z.array(view) }),
      problems: ['person-needed'],
    },
    (asked) => list(asked, office),
  )
  router.add(
    {
      method: 'put',
      path: '/api/views/:name',
      id: 'keepView',
      summary: 'Keeps a filter under a name; words that are searched for are not kept.',
      access: keeps,
      body,
      gives: view,
      problems: ['person-needed', 'name-malformed', 'too-many-views'],
    },
    (asked) => keep(asked, office),
  )
  router.add(
    {
      method: 'delete',
      path: '/api/views/:name',
      id: 'forgetView',
      summary: 'Forgets a filter; one that is not there is forgotten already.',
      access: keeps,
      problems: ['person-needed'],
    },
    (asked) => forget(asked, office),
  )
}

function ownerOf({ who }: Pick<Asked<unknown, unknown>, 'who'>) {
  const { viewer, person } = who
  return viewer === undefined || person === undefined ? undefined : { facility: viewer.facility, person: person.id }
}

async function list(asked: Asked<unknown, unknown>, { database }: Office): Promise<Response> {
  const owner = ownerOf(asked)
  if (owner === undefined) return problem(asked.c, personOnly)
  const rows = await database.inFacility(owner.facility, (trx) =>
    trx
      .selectFrom('saved_views')
      .select(['name', 'filter'])
      .where('facility', '=', owner.facility)
      .where('person', '=', owner.person)
      .orderBy('name')
      .execute(),
  )
  return asked.c.json({ rows: rows.map(({ name, filter }) => ({ name, filters: filter })) })
}

async function keep(asked: Asked<z.infer<typeof body>, unknown>, { database }: Office): Promise<Response> {
  const owner = ownerOf(asked)
  if (owner === undefined) return problem(asked.c, personOnly)
  const name = asked.c.req.param('name') ?? ''
  if (!nameShape.test(name)) return problem(asked.c, badName)
  const kept = JSON.stringify(asked.body.filters)
  const stored = await database.inFacility(owner.facility, async (trx) => {
    // In one statement with the count: of two requests at once neither passes the other by.
    const { rows } = await sql`
      insert into saved_views (facility, person, name, filter)
      select ${owner.facility}, ${owner.person}, ${name}, ${kept}::jsonb
      where (select count(*) from saved_views where facility = ${owner.facility} and person = ${owner.person}) < ${mostViews}
        or exists (select from saved_views where facility = ${owner.facility} and person = ${owner.person} and name = ${name})
      on conflict (facility, person, name) do update set filter = excluded.filter
      returning 1`.execute(trx)
    return rows.length > 0
  })
  return stored ? asked.c.json({ name, filters: asked.body.filters }) : problem(asked.c, tooMany)
}

async function forget(asked: Asked<unknown, unknown>, { database }: Office): Promise<Response> {
  const owner = ownerOf(asked)
  if (owner === undefined) return problem(asked.c, personOnly)
  await database.inFacility(owner.facility, (trx) =>
    trx
      .deleteFrom('saved_views')
      .where('facility', '=', owner.facility)
      .where('person', '=', owner.person)
      .where('name', '=', asked.c.req.param('name') ?? '')
      .execute(),
  )
  return asked.c.body(null, 204)
}
