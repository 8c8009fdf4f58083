import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { roles } from '../../../cases/index.ts'
import { problem } from '../../access/problem.ts'
import type { Asked, Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import { limitOf } from '../limits.ts'
import { noSuchCase } from '../problems.ts'
import { type Sighted, sighted } from '../sighted.ts'
import type { Extent } from './case-file/index.ts'
import { extentOf } from './gather.ts'
import { make } from './make.ts'
import { noRecipient, notYours } from './problems.ts'
import { type SealTo, sealed, sealShape } from './seal.ts'

const format = z.enum(['archive', 'pdf'])
const exportQuery = z.strictObject({ format, for: z.literal('chart').optional(), lang: z.string().optional() })
const exportBody = z.strictObject({ format, for: z.literal('chart').optional(), sealTo: sealShape.optional() })
type Wanted = z.infer<typeof exportBody>

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
  const made = await make(c, office, seen, wanted.format, extent)
  if (!('file' in made)) return problem(c, made)
  const file = wanted.sealTo === undefined ? made.file : await sealed(made.file, wanted.sealTo)
  if (file === undefined) return problem(c, noRecipient)
  // Noted before it is sent: an export that was broken off is in the record, one that was sent cannot be missing there.
  await office.record.note(exported(seen, wanted, extent, file))
  return c.body(Uint8Array.from(file).buffer, 200, headers(wanted))
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
