import { sql } from 'kysely'
import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { readStandings, type StandingRow, standingsOf } from '../people/index.ts'
import { roleShape } from '../people/shapes.ts'
import { type Entrance, letIn } from './enter.ts'
import { sessionAnswer } from './session/answer.ts'

const demoPeople = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.object({ facility: z.string(), facilityName: z.string(), role: roleShape })),
    }),
  ),
})

/** Adds the sign-in of a demonstration: choosing one of its invented people. Without `--demo` there is nothing under these addresses. */
export function demoRoutes(router: Router, entrance: Entrance): void {
  const { office } = entrance
  router.add(
    {
      method: 'get',
      path: '/api/demo/people',
      id: 'demoPeople',
      summary: 'The invented people of a demonstration; only with --demo.',
      access: 'anyone',
      gives: demoPeople,
      problems: ['not-a-demo'],
    },
    async ({ c }) => (office.demo ? c.json({ rows: await people(entrance) }) : problem(c, notDemo)),
  )
  router.add(
    {
      method: 'post',
      path: '/api/demo/sign-in',
      id: 'demoSignIn',
      summary: 'Signs in as one of the invented people, without a password; only with --demo.',
      access: 'anyone',
      body: z.object({ person: z.string(), role: roleShape }),
      gives: sessionAnswer,
      problems: ['not-a-demo'],
    },
    async ({ c, body }) => {
      if (!office.demo) return problem(c, notDemo)
      const found = (await people(entrance)).find(({ id }) => id === body.person)
      const chosen = found?.roles.find(({ role }) => role === body.role)
      if (chosen === undefined) return problem(c, notDemo)
      return letIn(entrance, c, body.person, ['demo'], chosen)
    },
  )
}

async function people({ office }: Entrance) {
  const { rows } = await sql<{ id: string; name: string; standings: readonly StandingRow[] | null }>`
    select p.id, p.name, ${standingsOf(sql`p.id`, office.clock())} as standings
    from persons p where p.left_at is null order by p.name, p.id`.execute(office.database.db)
  return rows.map(({ id, name, standings }) => ({
    id,
    name,
    roles: readStandings(standings).map(({ facility, facilityName, role }) => ({ facility, facilityName, role })),
  }))
}

const notDemo = {
  status: 404,
  code: 'not-a-demo',
  message: { en: 'This is not a demonstration.', es: 'Esto no es una demostración.' },
} as const
