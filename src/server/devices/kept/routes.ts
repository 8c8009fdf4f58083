import type { Context } from 'hono'
import { z } from 'zod'
import { type EntryKind, unpackFile } from '../../../cases/index.ts'
import { problem } from '../../access/problem.ts'
import type { Asked, Router } from '../../access/route.ts'
import { problemOf } from '../../cases/problems.ts'
import { writerOf } from '../../facility/stored.ts'
import type { DeskRoom } from '../desk-room.ts'
import { commandIn } from '../inbox/file-entries.ts'
import type { OpenEntry } from '../inbox/inbox.ts'
import { cannotOpen, noSuchEntry } from '../problems.ts'
import { fileAgain } from './file-again.ts'
import { keptEntries, keptEntry, keptShape } from './kept.ts'

const access = ['liaison', 'administrator', 'privacy-officer', 'counsel'] as const

/** Why an entry is set aside; a choice and no words, since the events of the office hold nothing of a patient. */
const whySetAside = z.enum(['filed-otherwise', 'entered-twice', 'a-trial', 'unreadable', 'not-ours'])

const settling = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('file-again'),
    case: z.string().max(120).optional().describe('Into this case, where it is another than the device named.'),
  }),
  z.strictObject({ how: z.literal('set-aside'), why: whySetAside }),
])

type Settling = z.infer<typeof settling>

/** Adds the routes by which people look at what devices brought that could not be filed, and settle it. */
export function keptRoutes(router: Router, room: DeskRoom): void {
  const { office } = room
  router.add(
    {
      method: 'get',
      path: '/api/desk-inbox',
      id: 'keptEntries',
      summary: 'Entries of devices that are stored and not in the record, with the reason; without their content.',
      access,
      gives: z.object({ rows: z.array(keptShape) }),
    },
    async ({ c, who }) =>
      c.json({ rows: await keptEntries(office, who.viewer?.facility ?? '') }, 200, { 'Cache-Control': 'no-store' }),
  )
  router.add(
    {
      method: 'get',
      path: '/api/desk-inbox/:entry',
      id: 'readKeptEntry',
      summary: 'The content of an entry that was kept: its command, or what its file is.',
      access,
      gives: z.object({
        command: z.looseObject({}).optional(),
        file: z.looseObject({}).optional(),
      }),
      problems: ['no-such-entry', 'cannot-open'],
    },
    async ({ c, who }) => {
      const entry = await entryOf(room, who.viewer?.facility ?? '', c)
      if (entry === undefined) return problem(c, noSuchEntry)
      const content = await contentOf(room, who.viewer?.facility ?? '', entry)
      if (content === undefined) return problem(c, cannotOpen)
      return c.json(content, 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/desk-inbox/:entry/settle',
      id: 'settleKeptEntry',
      summary: 'Files a kept entry again, or sets it aside for a reason; either is an event of the office.',
      access,
      body: settling,
      gives: z.object({ case: z.string().optional() }),
      problems: ['no-such-entry', 'cannot-open', 'case-erased', 'command-id-reused'],
    },
    (asked) => settle(room, asked),
  )
}

async function entryOf(
  { office }: DeskRoom,
  facility: string,
  c: Context,
): Promise<(OpenEntry & { readonly status: string }) | undefined> {
  const row = await keptEntry(office, facility, c.req.param('entry') ?? '')
  return row && { ...row, kind: row.kind as EntryKind, sealed: row.sealed ?? Buffer.alloc(0) }
}

async function contentOf({ filing }: DeskRoom, facility: string, entry: OpenEntry) {
  const plain = await filing.open(facility, entry)
  if (plain === undefined) return undefined
  if (entry.kind === 'command') {
    const command = commandIn(entry, plain)
    return command && { command }
  }
  const file = unpackFile(plain)
  if (file === undefined) return undefined
  const { bytes, ...about } = file
  return { file: { ...about, bytes: bytes.length } }
}

async function settle(room: DeskRoom, { c, body, who }: Asked<Settling, unknown>): Promise<Response> {
  const facility = who.viewer?.facility ?? ''
  const entry = await entryOf(room, facility, c)
  const by = who.person?.id
  if (entry === undefined || by === undefined) return problem(c, noSuchEntry)
  const { device, n } = entry
  const note = (type: `office.${string}`, data: object) =>
    room.office.record.note({ facility, type, by: writerOf(who), data: { device, n, ...data } })
  if (body.how === 'set-aside') {
    if (entry.status === 'set-aside') return problem(c, noSuchEntry)
    // The event is durable before the entry moves: a crash here leaves it to be settled, and an event that says who tried.
    await note('office.entry-set-aside', { why: body.why })
    const moved = await room.filing.store.move(facility, entry.id, { to: 'set-aside', code: body.why, by })
    return moved ? c.json({}) : problem(c, noSuchEntry)
  }
  const done = await fileAgain(room, facility, entry, body.case)
  if ('failed' in done) return problem(c, cannotOpen)
  if ('refused' in done) return problem(c, problemOf(done.refused))
  // In the record and still listed after a crash here: filed once more it is found there, and nothing is there twice.
  await note('office.entry-filed-again', { case: done.case })
  await room.filing.store.move(facility, entry.id, { to: 'in-the-record', caseId: done.case, by })
  // What waited for it can go now.
  await room.file(facility, device, 'unknown')
  return c.json({ case: done.case })
}
