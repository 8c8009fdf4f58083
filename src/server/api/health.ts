import type { Hono } from 'hono'
import { z } from 'zod'
import type { Published } from '../published.ts'
import type { Requests } from '../requests.ts'

/** How the record stands, for monitors. */
export const recordHealthSchema = z.strictObject({
  database: z.enum(['ok', 'unavailable']),
  ledger: z.strictObject({
    writable: z.boolean(),
    behind: z
      .enum(['rolled-back', 'forked'])
      .optional()
      .describe('Why nothing is written (docs/operating/restore.md).'),
    entries: z.number().optional(),
    waitingSeconds: z.number().describe('How long entries have waited for a checkpoint; 0 while none does.'),
  }),
  clock: z.strictObject({
    ok: z.boolean(),
    offsetSeconds: z.number().optional().describe('The server’s clock less the database’s.'),
  }),
})

/** The answer of `/readyz`. */
export const readySchema = z.strictObject({
  ready: z.boolean(),
  rulebook: z.strictObject({ version: z.string(), hash: z.string() }),
  record: recordHealthSchema.optional(),
})

/** How the record stands. */
export type RecordHealth = z.infer<typeof recordHealthSchema>

/** `GET /healthz` (the program runs) and `GET /readyz` (it can answer), for load balancers and monitors. */
export function healthRoutes(app: Hono<Requests>, published: Published, record?: () => Promise<RecordHealth>): void {
  const never = { 'Cache-Control': 'no-store' }
  app.get('/healthz', (c) => c.json({ ok: true }, 200, never))
  app.get('/readyz', async (c) => {
    const { version, hash } = published.whole
    const health = await record?.()
    // Behind, the server still reads: it stays in service. A clock that is off is a warning.
    const ready = published.whole.rules.length > 0 && health?.database !== 'unavailable'
    const body = { ready, rulebook: { version, hash }, ...(health === undefined ? {} : { record: health }) }
    return c.json(body, ready ? 200 : 503, never)
  })
}
