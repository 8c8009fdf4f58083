import { createHash, randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { type CaseState, mayGive, roles, type Visible } from '../../../cases/index.ts'
import { problem } from '../../access/problem.ts'
import type { Asked, Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import type { CaseFile } from '../../record/record.ts'
import type { Requests } from '../../requests.ts'
import { limitOf } from '../limits.ts'
import { noSuchCase } from '../problems.ts'
import { sighted } from '../sighted.ts'
import { anotherFile, noSuchFile, notAFile, notAnId, notNow, notTaken, tooLarge } from './problems.ts'
import { extensionOf, mediaTypeOf } from './sniff.ts'

/** The most bytes of one file. */
const mostFileBytes = 20 * 1024 * 1024

const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const longestName = 300

const fileShape = z.object({
  file: z.string(),
  name: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  already: z.boolean(),
})

/** Files of a case: papers that were shown, photographed or sent. */
export function fileRoutes(router: Router, office: Office): void {
  const often = limitOf(120, 60)
  router.add(
    {
      method: 'post',
      path: '/api/cases/:case/files',
      id: 'addFile',
      summary: 'Adds a file to a case; the event `sheet-recorded` then says which paper it is a sheet of.',
      access: roles,
      scope: 'cases:write',
      raw: 'The file itself with the header X-File-Name (percent-encoded), or a form (multipart) with the part `file`; in either way an `id` may be given, so that it can be sent twice.',
      gives: fileShape,
      problems: [
        'no-such-case',
        'media-type-not-taken',
        'no-file',
        'file-id-malformed',
        'file-id-reused',
        'not-allowed',
        'too-often',
      ],
      mostBytes: mostFileBytes + 64 * 1024,
    },
    async (asked) => {
      const refused = await often.use(asked.who)
      return refused === undefined ? add(asked, office) : problem(asked.c, refused)
    },
  )
  router.add(
    {
      method: 'get',
      path: '/api/cases/:case/files/:file',
      id: 'readFile',
      summary: 'Reads a file of a case, to be saved; its name tells nothing.',
      access: roles,
      scope: 'cases:read',
      problems: ['no-such-case', 'no-such-file'],
    },
    (asked) => read(asked, office),
  )
}

async function add({ c, who }: Asked<unknown, unknown>, office: Office): Promise<Response> {
  const caseId = c.req.param('case') ?? ''
  const seen = await sighted(office, who, caseId)
  if (seen === undefined) return problem(c, noSuchCase)
  if (!mayGive(seen.viewer, seen.whole, seen.now).includes('record')) return problem(c, notNow)
  const given = await givenFile(c)
  if (given === undefined) return problem(c, notAFile)
  if (!idShape.test(given.id)) return problem(c, notAnId)
  if (given.bytes.length > mostFileBytes) return problem(c, tooLarge)
  const media = mediaTypeOf(given.bytes)
  if (media === undefined) return problem(c, notTaken)
  const file: CaseFile = {
    file: given.id,
    name: given.name.slice(0, longestName),
    mediaType: media.type,
    sha256: createHash('sha256').update(given.bytes).digest('hex'),
    bytes: given.bytes,
  }
  const stored = await office.record.addFile(seen.viewer.facility, caseId, file)
  if (stored === 'no-case') return problem(c, noSuchCase)
  if (stored === 'differs') return problem(c, anotherFile)
  const { bytes, ...told } = file
  return c.json({ ...told, bytes: bytes.length, already: stored === 'already' }, 201)
}

interface GivenFile {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
}

async function givenFile(c: Context<Requests>): Promise<GivenFile | undefined> {
  if (/^multipart\/form-data\b/i.test(c.req.header('Content-Type') ?? '')) {
    const form = await c.req.parseBody().catch(() => undefined)
    const [file, id] = [form?.['file'], form?.['id']]
    if (!(file instanceof File)) return undefined
    return { id: typeof id === 'string' ? id : randomUUID(), name: file.name, bytes: await bytesOf(file) }
  }
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.length === 0) return undefined
  return { id: c.req.header('X-File-Id') ?? randomUUID(), name: decoded(c.req.header('X-File-Name') ?? ''), bytes }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}

async function read({ c, who }: Asked<unknown, unknown>, office: Office): Promise<Response> {
  const [caseId, id] = [c.req.param('case') ?? '', c.req.param('file') ?? '']
  const seen = await sighted(office, who, caseId)
  if (seen === undefined) return problem(c, noSuchCase)
  if (!seesFile(seen.visible, id)) return problem(c, noSuchFile)
  const file = await office.record.file(seen.viewer.facility, caseId, id)
  if (file === undefined) return problem(c, noSuchFile)
  return c.body(Uint8Array.from(file.bytes).buffer, 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename="file.${extensionOf(file.mediaType)}"`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'no-store',
  })
}

/** True if a viewer may read a file: any of a case that they see whole, and of their own those that they recorded. */
function seesFile(visible: Visible, file: string): boolean {
  if (visible.sees === 'whole') return true
  return visible.sees === 'own' && filesIn(visible.state).includes(file)
}

/** The files that the entries of a case name. */
export function filesIn({ entries }: CaseState): readonly string[] {
  return Object.values(entries).flatMap(({ fields }) => {
    const file = fields['file']?.value
    return typeof file === 'string' ? [file] : []
  })
}
