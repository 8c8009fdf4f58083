import { z } from 'zod'
import { roles } from '../../cases/index.ts'
import { inclusionProof, receiptText, signedCheckpointOf } from '../../ledger/index.ts'
import { type Problem, problem } from '../access/problem.ts'
import type { Asked, Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { noSuchCase } from './problems.ts'
import { sighted } from './sighted.ts'

/** Where receipts are made from: the log as it is stored and published. */
export type ReadableLog = Office['log']

const noSuchEvent: Problem = {
  status: 404,
  code: 'no-such-event',
  message: { en: 'There is no such event in this case.', es: 'No existe ese suceso en este caso.' },
}
const notYetPublished: Problem = {
  status: 409,
  code: 'not-yet-published',
  retryAfterSeconds: 1,
  message: {
    en: 'This was written just now. Its receipt is there in a second.',
    es: 'Esto se acaba de escribir. Su recibo estará en un segundo.',
  },
}

/** The receipt of the entry at a position, under the checkpoint that was published last; undefined if that is older. */
export async function receiptAt(log: ReadableLog, position: number): Promise<string | undefined> {
  const published = await log.published()
  if (published === undefined || published.size <= position) return undefined
  const head = signedCheckpointOf(published.note)
  if (head === undefined) return undefined
  const [[entry], proof] = await Promise.all([
    log.entries(position, position + 1),
    inclusionProof(position, published.size, log),
  ])
  return entry === undefined ? undefined : receiptText({ entry, index: position, proof, head })
}

const gives = z.object({
  published: z.int(),
  rows: z.array(z.object({ event: z.string(), type: z.string(), position: z.int(), published: z.boolean() })),
})

/** Receipts: the proof that an event of a case is in the log. */
export function receiptRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/cases/:case/receipts',
      id: 'listReceipts',
      summary: 'Lists where the events of a case stand in the log.',
      access: roles,
      scope: 'cases:read',
      gives,
      problems: ['no-such-case'],
    },
    (asked) => list(asked, office),
  )
  router.add(
    {
      method: 'get',
      path: '/api/cases/:case/receipts/:event',
      id: 'readReceipt',
      summary: 'The receipt of an event: a C2SP tlog-proof, which can be checked without us.',
      access: roles,
      scope: 'cases:read',
      problems: ['no-such-case', 'no-such-event', 'not-yet-published'],
    },
    (asked) => one(asked, office),
  )
}

async function list({ c, who }: Asked<unknown, unknown>, office: Office): Promise<Response> {
  const caseId = c.req.param('case') ?? ''
  const seen = await sighted(office, who, caseId)
  if (seen === undefined) return problem(c, noSuchCase)
  const [positions, published] = await Promise.all([
    office.record.positions(seen.viewer.facility, caseId),
    office.log.published(),
  ])
  const size = published?.size ?? 0
  const rows = seen.visible.state.events.flatMap(({ id, type }) => {
    const position = positions.get(id)
    return position === undefined ? [] : [{ event: id, type, position, published: position < size }]
  })
  c.header('Cache-Control', 'no-store')
  return c.json({ published: size, rows })
}

async function one({ c, who }: Asked<unknown, unknown>, office: Office): Promise<Response> {
  const [caseId, event] = [c.req.param('case') ?? '', c.req.param('event') ?? '']
  const seen = await sighted(office, who, caseId)
  if (seen === undefined) return problem(c, noSuchCase)
  const positions = await office.record.positions(seen.viewer.facility, caseId)
  const position = positions.get(event)
  if (position === undefined || !seen.visible.state.events.some((e) => e.id === event)) return problem(c, noSuchEvent)
  const text = await receiptAt(office.log, position)
  if (text === undefined) return problem(c, notYetPublished)
  return c.body(text, 200, {
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Disposition': `attachment; filename="receipt-${position}.tlog-proof"`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
}
