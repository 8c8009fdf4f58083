import type { Context } from 'hono'
import { z } from 'zod'
import { type CaseView, caseViewOf, roles } from '../../cases/index.ts'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import { languageAsked } from '../api/language.ts'
import type { Office } from '../office/office.ts'
import { peopleIn } from './people.ts'
import { noSuchCase } from './problems.ts'
import { type Sighted, sighted } from './sighted.ts'

/** The shape of a case as it is answered, for the API's document. */
export const caseViewShape = z.object({
  case: z.record(z.string(), z.unknown()),
  sees: z.enum(['own', 'outline', 'whole']),
  may: z.array(z.string()),
  row: z.record(z.string(), z.unknown()).optional(),
  due: z.record(z.string(), z.array(z.string())),
  changes: z.array(z.record(z.string(), z.unknown())),
  people: z.record(z.string(), z.string()),
})

/** The page of a case, for whoever may see something of it. */
export function casePageRoute(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/cases/:case',
      id: 'readCase',
      summary:
        'Reads a case, as much of it as the asker sees; a case that they may not know of is like one that is not there.',
      // Also those who see no case, so that they are told no more than anybody else.
      access: roles,
      scope: 'cases:read',
      gives: caseViewShape,
      problems: ['no-such-case'],
    },
    async ({ c, who }) => {
      const seen = await sighted(office, who, c.req.param('case') ?? '')
      if (seen === undefined) return problem(c, noSuchCase)
      c.header('Cache-Control', 'no-store')
      return c.json(await viewFor(c, office, seen))
    },
  )
}

/** A case as the answer has it, in the language that was asked for. */
export async function viewFor(
  c: Context,
  office: Pick<Office, 'database'>,
  { viewer, whole, visible, now }: Sighted,
): Promise<CaseView> {
  const people = await peopleIn(office, visible.state)
  return caseViewOf(viewer, whole, visible, { now, language: languageAsked(c), people })
}
