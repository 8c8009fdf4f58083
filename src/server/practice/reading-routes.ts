import { z } from 'zod'
import { type Role, roles } from '../../cases/index.ts'
import { isDay } from '../../engine/index.ts'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { languageAsked } from '../api/language.ts'
import { storedSettings } from '../facility/index.ts'
import { noFacility } from '../facility/problems.ts'
import type { Office } from '../office/office.ts'
import { oneLine, shownShape } from './result.ts'
import { resultsOf, type Wanted } from './store.ts'
import { standingShape, summaryOf } from './summary.ts'
import { csvOf, recordPdf } from './training-record.ts'

// Whoever answers for training sees everybody's results; everybody else their own.
const seesAll: readonly Role[] = ['liaison', 'administrator', 'privacy-officer']
const shownAtMost = 200

const day = z.string().refine(isDay)
const filter = { from: day.optional(), to: day.optional(), team: oneLine.optional(), person: oneLine.optional() }
const listQuery = z.strictObject({ ...filter, lang: z.string().optional() })
const recordQuery = listQuery.extend({ format: z.enum(['csv', 'pdf']).default('pdf') })

/** Adds the routes by which results are read: as a list, and as the training record. */
export function readingRoutes(router: Router, office: Office): void {
  listRoute(router, office)
  recordRoute(router, office)
}

function listRoute(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/practice/results',
      id: 'practiceResults',
      summary: 'Results by person and team: everybody’s for those who answer for training, else one’s own.',
      access: roles,
      query: listQuery,
      gives: z.object({
        all: z.boolean(),
        count: z.int(),
        rows: z.array(shownShape),
        people: z.array(standingShape),
        teams: z.array(standingShape),
      }),
    },
    async ({ c, who, query }) => {
      const rows = await resultsOf(office, wantedBy(who, query))
      const body = { all: mayAll(who), count: rows.length, rows: rows.slice(0, shownAtMost), ...summaryOf(rows) }
      return c.json(body, 200, { 'Cache-Control': 'no-store' })
    },
  )
}

function recordRoute(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/practice/record',
      id: 'practiceRecord',
      summary: 'The training record as a file, of the same results as the list.',
      access: roles,
      query: recordQuery,
      problems: ['no-facility'],
    },
    async ({ c, who, query }) => {
      const facility = who.viewer?.facility ?? ''
      const stored = await storedSettings(office.database, facility)
      if (stored === undefined) return problem(c, noFacility)
      const rows = await resultsOf(office, wantedBy(who, query))
      const { name, timeZone } = stored.settings
      const { from, to } = query
      const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
      const language = languageAsked(c)
      const of = { facility: name, rows, ...span, made: office.clock(), timeZone, language }
      const file = query.format === 'csv' ? new TextEncoder().encode(csvOf(of)) : await recordPdf(of)
      return c.body(Uint8Array.from(file).buffer, 200, {
        'Content-Type': query.format === 'csv' ? 'text/csv; charset=UTF-8' : 'application/pdf',
        'Content-Disposition': `attachment; filename="training-record.${query.format}"`,
        'Content-Language': language,
        'Cache-Control': 'no-store',
      })
    },
  )
}

const mayAll = ({ viewer }: SignedIn): boolean => viewer !== undefined && seesAll.includes(viewer.role)

function wantedBy(who: SignedIn, query: z.infer<typeof listQuery>): Wanted {
  const { from, to, team, person } = query
  // A program without a person of its own has practised nothing.
  const own = mayAll(who) ? person : (who.person?.id ?? 'nobody')
  return {
    facility: who.viewer?.facility ?? '',
    ...(own === undefined ? {} : { person: own }),
    ...(team === undefined ? {} : { team }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
