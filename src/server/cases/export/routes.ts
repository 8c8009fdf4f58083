import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { type CaseState, type FacilitySettings, roles } from '../../../cases/index.ts'
import { type Problem, problem } from '../../access/problem.ts'
import type { Asked, Router } from '../../access/route.ts'
import { languageAsked } from '../../api/language.ts'
import type { Office } from '../../office/office.ts'
import type { CaseFile } from '../../record/record.ts'
import { limitOf } from '../limits.ts'
import { peopleIn } from '../people.ts'
import { noSuchCase } from '../problems.ts'
import { type Sighted, sighted } from '../sighted.ts'
import { archiveOf } from './archive.ts'
import { caseFileOf, type Extent, type Written } from './case-file/index.ts'
import { roleNames } from './case-file/words.ts'
import { archivedEvents, extentOf, leaving, mostPaperBytes, papersOf } from './gather.ts'
import { pdfOf } from './pdf.ts'
import { type SealTo, sealed, sealShape } from './seal.ts'

const format = z.enum(['archive', 'pdf'])
const exportQuery = z.strictObject({ format, for: z.literal('chart').optional(), lang: z.string().optional() })
const exportBody = z.strictObject({ format, for: z.literal('chart').optional(), sealTo: sealShape.optional() })
type Wanted = z.infer<typeof exportBody>

const notYours: Problem = {
  status: 403,
  code: 'export-not-yours',
  message: {
    en: 'Your role does not take this case out of the record.',
    es: 'Su función no puede sacar este caso del registro.',
  },
}
const notYet: Problem = {
  status: 409,
  code: 'not-yet-published',
  retryAfterSeconds: 2,
  message: {
    en: 'The ledger has not published the last events yet. Try again in a moment.',
    es: 'El libro de registro aún no ha publicado los últimos sucesos. Intente en un momento.',
  },
}
const tooLarge: Problem = {
  status: 413,
  code: 'archive-too-large',
  message: {
    en: 'The papers of this case are more than 100 MB. Take them one by one.',
    es: 'Los papeles de este caso pasan de 100 MB. Descárguelos uno por uno.',
  },
}
const noRecipient: Problem = {
  status: 422,
  code: 'recipient-malformed',
  at: 'sealTo.recipient',
  message: { en: 'This is no age recipient.', es: 'Este no es un destinatario de age.' },
}

const problems = ['no-such-case', 'export-not-yours', 'not-yet-published', 'archive-too-large', 'too-often']

/** Exports of one case: a PDF to be read, or an archive that proves itself. */
export function exportRoutes(router: Router, office: Office): void {
  const often = limitOf(20, 60)
  const answer = async ({ c, who }: Pick<Asked<unknown, unknown>, 'c' | 'who'>, wanted: Wanted): Promise<Response> => {
    const seen = await sighted(office, who, c.req.param('case') ?? '')
    if (seen === undefined) return problem(c, noSuchCase)
    const refused = await often.use(who)
    return refused === undefined ? give(c, office, seen, wanted) : problem(c, refused)
  }
  router.add(
    {
      method: 'get',
      path: '/api/cases/:case/export',
      id: 'exportCase',
      summary: 'Exports a case as a PDF, or as an archive (ZIP) with its events, receipts and papers.',
      access: roles,
      scope: 'cases:read',
      query: exportQuery,
      problems,
    },
    (asked) => answer(asked, { format: asked.query.format, ...(asked.query.for && { for: asked.query.for }) }),
  )
  router.add(
    {
      method: 'post',
      path: '/api/cases/:case/export',
      id: 'exportCaseSealed',
      summary: 'Exports a case as the other does, sealed with age to a recipient or a passphrase.',
      access: roles,
      scope: 'cases:read',
      body: exportBody,
      problems: [...problems, 'recipient-malformed'],
    },
    (asked) => answer(asked, asked.body),
  )
}

async function give(c: Context, office: Office, seen: Sighted, wanted: Wanted): Promise<Response> {
  const extent = extentOf(seen.visible.sees, wanted.for === 'chart')
  if (extent === undefined) return problem(c, notYours)
  const made = await make(c, office, seen, wanted, extent)
  if (!('file' in made)) return problem(c, made)
  const file = wanted.sealTo === undefined ? made.file : await sealed(made.file, wanted.sealTo)
  if (file === undefined) return problem(c, noRecipient)
  // Noted before it is sent: an export that was broken off is in the record, one that was sent cannot be missing there.
  await office.record.note(exported(seen, wanted, extent, file))
  return c.body(Uint8Array.from(file).buffer, 200, headers(wanted))
}

async function make(
  c: Context,
  office: Office,
  seen: Sighted,
  wanted: Wanted,
  extent: Extent,
): Promise<{ readonly file: Uint8Array } | Problem> {
  const { viewer, now } = seen
  const state = leaving(seen.visible, extent)
  const facility = await facilityOf(office, viewer.facility)
  const papers = await papersOf(office, viewer, state, extent)
  if (papers.reduce((sum, p) => sum + p.bytes.length, 0) > mostPaperBytes) return tooLarge
  const pdf = await printed(c, office, seen, state, extent, facility, papers)
  if (wanted.format === 'pdf') return { file: pdf }
  const events = await archivedEvents(office, seen, state, extent)
  if (events === undefined) return notYet
  const { events: _, ...told } = state
  const archived = {
    case: state.id,
    facility: { id: viewer.facility, ...facility },
    exportedAt: now,
    exportedBy: byOf(seen),
    extent,
    state: told,
    events,
    papers,
    pdf,
  }
  return { file: await archiveOf(archived, office.signer) }
}

async function printed(
  c: Context,
  office: Office,
  { viewer, now }: Sighted,
  state: CaseState,
  extent: Extent,
  facility: { readonly name: string; readonly timeZone: string },
  papers: readonly CaseFile[],
): Promise<Uint8Array> {
  const language = languageAsked(c)
  const people = await peopleIn(office, state)
  const written: Written = { language, timeZone: facility.timeZone, rulebook: office.rulebook, people }
  const who = viewer.person === undefined ? undefined : (people[viewer.person] ?? viewer.person)
  const role = roleNames[viewer.role][language]
  const by = who === undefined ? role : `${who} (${role})`
  const blocks = caseFileOf(written, state, { facilityName: facility.name, at: now, by, extent, papers })
  return pdfOf(blocks, language, new Date(now))
}

async function facilityOf(
  { database }: Pick<Office, 'database'>,
  id: string,
): Promise<{ readonly name: string; readonly timeZone: string }> {
  const { name, settings } = await database.db
    .selectFrom('facilities')
    .select(['name', 'settings'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { name, timeZone: (settings as unknown as FacilitySettings).timeZone }
}

function byOf({ viewer }: Sighted): Readonly<Record<string, string>> {
  const { role, person, token } = viewer
  return { role, ...(person === undefined ? {} : { person }), ...(token === undefined ? {} : { token }) }
}

function exported({ viewer, whole }: Sighted, { format, sealTo }: Wanted, extent: Extent, file: Uint8Array) {
  const { facility, role, person, token } = viewer
  return {
    facility,
    type: 'office.case-exported',
    by: { role, ...(person === undefined ? {} : { person }) },
    data: {
      case: whole.id,
      version: whole.version,
      format,
      extent,
      sealed: sealedHow(sealTo),
      sha256: createHash('sha256').update(file).digest('hex'),
      ...(token === undefined ? {} : { token }),
    },
  }
}

function sealedHow(to: SealTo | undefined): 'no' | 'recipient' | 'passphrase' {
  if (to === undefined) return 'no'
  return 'recipient' in to ? 'recipient' : 'passphrase'
}

function headers({ format, sealTo }: Wanted): Record<string, string> {
  const name = format === 'pdf' ? 'case-file.pdf' : 'case-archive.zip'
  const type = format === 'pdf' ? 'application/pdf' : 'application/zip'
  return {
    'Content-Type': sealTo === undefined ? type : 'application/octet-stream',
    // Whoever looks over a shoulder, or into a folder of downloads, learns nothing of whom it is about.
    'Content-Disposition': `attachment; filename="${sealTo === undefined ? name : `${name}.age`}"`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  }
}
