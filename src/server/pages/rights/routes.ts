import type { Context, Hono } from 'hono'
import { isId } from '../../../cases/index.ts'
import type { Day } from '../../../engine/index.ts'
import type { Requests } from '../../requests.ts'
import type { SharedFiles } from '../page.ts'
import { rightsContent } from './content.ts'
import { rightsFrame } from './frame.ts'
import { anywhere, hereOf, type Known } from './here.ts'
import { type Tongue, tongues } from './tongues.ts'

/** What the patients' pages are written from. */
export interface RightsSources {
  readonly files: SharedFiles
  readonly today: () => Day
  /** Where there is an office: its facilities, and the address under which people reach it. */
  readonly facilities?: {
    readonly origin: string
    readonly find: (id: string) => Promise<Known | undefined>
  }
}

/** Routes of the patients' pages, one for each language. */
export function rightsRoutes(app: Hono<Requests>, from: RightsSources): void {
  for (const tongue of tongues) app.get(tongue.path, (c) => rightsPage(c, tongue, from))
}

async function rightsPage(c: Context, tongue: Tongue, from: RightsSources): Promise<Response> {
  const known = await facilityOf(c, from)
  const query = known === undefined ? '' : `?facility=${encodeURIComponent(known.id)}`
  const origin = from.facilities?.origin ?? new URL(c.req.url).origin
  const here = known === undefined ? anywhere : hereOf(known, from.today())
  const main = rightsContent(tongue, here, `${origin}${tongue.path}${query}`)
  return c.html(await rightsFrame(tongue, from.files, query, main), 200, {
    'Content-Language': tongue.tag,
    'Cache-Control': 'public, no-cache',
  })
}

// A patient who stands there with an old code, or while the database is away, still reads what holds everywhere.
async function facilityOf(c: Context, { facilities }: RightsSources): Promise<Known | undefined> {
  const id = c.req.query('facility')
  if (facilities === undefined || id === undefined || !isId(id)) return undefined
  return facilities.find(id).catch(() => undefined)
}
