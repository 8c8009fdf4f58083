import type { Context } from 'hono'
import { z } from 'zod'
import { type QueueRow, type Role, roles, rowVisibleTo, type Viewer } from '../../../cases/index.ts'
import { type Problem, problem } from '../../access/problem.ts'
import type { Asked, Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import { limitOf } from '../limits.ts'
import { viewerOf } from '../sighted.ts'
import { type Cursor, cursorOf, cursorText, type Sort, sortShape } from './cursor.ts'
import { type Filter, filterShape } from './filter.ts'
import { beginning, pageOf } from './page.ts'
import { search, wordsOf } from './search.ts'
import { readsWords, summariesOf, titled } from './summaries.ts'

const seesCases: readonly Role[] = roles.filter((role) => role !== 'system-administrator')
const searches: readonly Role[] = ['liaison', 'privacy-officer', 'counsel', 'administrator']

const paging = {
  sort: sortShape.optional(),
  cursor: z.string().max(600).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
} as const
const listQuery = z.strictObject({
  ...filterShape,
  ...paging,
  q: z.string().max(200).optional(),
  lang: z.string().optional(),
})
const searchBody = z.strictObject({ ...filterShape, ...paging, q: z.string().min(1).max(200) })
type ListQuery = z.infer<typeof listQuery>

const row = z.record(z.string(), z.unknown())
const gives = z.object({ rows: z.array(row), next: z.string().optional(), scanned: z.int().optional() })

const badCursor: Problem = {
  status: 422,
  code: 'cursor-malformed',
  at: 'cursor',
  message: {
    en: 'This is not a place in a list. Begin the list again.',
    es: 'Esto no es un lugar de una lista. Empiece la lista de nuevo.',
  },
}
const listTooOld: Problem = {
  status: 409,
  code: 'list-too-old',
  message: {
    en: 'Much has changed since this list began. Begin it again.',
    es: 'Mucho ha cambiado desde que empezó esta lista. Empiécela de nuevo.',
  },
}
const searchNotYours: Problem = {
  status: 403,
  code: 'search-not-yours',
  message: { en: 'Your role may not search in cases.', es: 'Su función no puede buscar en los casos.' },
}

/** The list of cases, and the search in them. */
export function listRoutes(router: Router, office: Office): void {
  const often = limitOf(60, 60)
  const answer = async (
    { c, who }: Pick<Asked<unknown, unknown>, 'c' | 'who'>,
    query: ListQuery,
  ): Promise<Response> => {
    const viewer = viewerOf(who)
    const words = wordsOf(query.q ?? '')
    if (viewer === undefined || words.length === 0) return list(c, office, viewer, query)
    if (!searches.includes(viewer.role)) return problem(c, searchNotYours)
    const refused = await often.use(who)
    return refused === undefined ? searched(c, office, viewer, query, words) : problem(c, refused)
  }
  router.add(
    {
      method: 'get',
      path: '/api/cases',
      id: 'listCases',
      summary: 'Lists cases: what is late first, then by urgency and due time; or the newest first.',
      access: seesCases,
      scope: 'cases:read',
      query: listQuery,
      gives,
      problems: ['cursor-malformed', 'list-too-old', 'search-not-yours', 'too-often'],
    },
    (asked) => answer(asked, asked.query),
  )
  router.add(
    {
      method: 'post',
      path: '/api/cases/search',
      id: 'searchCases',
      summary: 'Searches cases, with the words in the body, so that no log of addresses between us has them.',
      access: searches,
      scope: 'cases:read',
      body: searchBody,
      gives,
      problems: ['cursor-malformed', 'list-too-old', 'too-often'],
    },
    (asked) => answer(asked, asked.body),
  )
}

async function begin(office: Office, text: string | undefined, sort: Sort): Promise<Cursor | undefined> {
  if (text === undefined) return beginning(office, sort)
  const cursor = cursorOf(text)
  return cursor?.sort === sort ? cursor : undefined
}

async function list(c: Context, office: Office, viewer: Viewer | undefined, query: ListQuery): Promise<Response> {
  if (viewer === undefined) return c.json({ rows: [] })
  const sort = query.sort ?? (query.status === 'open' ? 'urgency' : 'newest')
  const from = await begin(office, query.cursor, sort)
  if (from === undefined) return problem(c, badCursor)
  const page = await pageOf(office, viewer, filterOf(query), from, query.limit ?? 50)
  if (page === 'too-old') return problem(c, listTooOld)
  const now = office.clock().toISOString()
  const readable = page.rows.filter((r) => readsWords(viewer, r, now)).map((r) => r.id)
  const summaries = await summariesOf(office, viewer.facility, readable)
  const rows = page.rows.map((r) => titled(r, summaries.get(r.id)))
  return send(c, viewer, rows, page.next, now)
}

async function searched(
  c: Context,
  office: Office,
  viewer: Viewer,
  query: ListQuery,
  words: readonly string[],
): Promise<Response> {
  const from = await begin(office, query.cursor, 'newest')
  if (from === undefined) return problem(c, badCursor)
  const found = await search(office, viewer, { filter: filterOf(query), words, limit: query.limit ?? 50 }, from)
  if (found === 'too-old') return problem(c, listTooOld)
  return send(c, viewer, found.rows, found.next, office.clock().toISOString(), { scanned: found.scanned })
}

function send(
  c: Context,
  viewer: Viewer,
  rows: readonly QueueRow[],
  next: Cursor | undefined,
  now: string,
  more: { readonly scanned?: number } = {},
): Response {
  const seen = rows.flatMap((r) => rowVisibleTo(viewer, r, now) ?? [])
  c.header('Cache-Control', 'no-store')
  return c.json({ rows: seen, ...(next === undefined ? {} : { next: cursorText(next) }), ...more })
}

function filterOf({ q: _q, sort: _s, cursor: _c, limit: _l, lang: _g, ...filter }: ListQuery): Filter {
  return filter
}
