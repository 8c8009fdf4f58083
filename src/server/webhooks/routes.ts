import { z } from 'zod'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'
import { type Reach, readAddress } from './address.ts'
import { listDeliveries, queueTest, retryDelivery } from './deliveries.ts'
import { addWebhook, enableWebhook, listWebhooks, removeWebhook } from './endpoints.ts'
import { isWebhookType } from './event-types.ts'
import { badAddress, noDelivery, noWebhook, tooManyWebhooks } from './problems.ts'

const access = ['administrator', 'system-administrator'] as const

const webhook = z.object({
  id: z.string(),
  url: z.string(),
  types: z.array(z.string()),
  createdBy: z.string(),
  createdAt: z.string(),
  disabledAt: z.string().optional().describe('Since when it is switched off, because nothing got through.'),
  waiting: z.number(),
  dead: z.number(),
})

const delivery = z.object({
  id: z.string(),
  type: z.string(),
  status: z.enum(['waiting', 'delivered', 'dead']),
  attempts: z.number(),
  nextAt: z.string().optional(),
  triedAt: z.string().optional(),
  answer: z.number().optional().describe('The HTTP status of the last answer.'),
  failure: z.string().optional().describe('Why there was no answer.'),
  createdAt: z.string(),
  payload: z.object({ type: z.string(), timestamp: z.string(), data: z.record(z.string(), z.unknown()) }),
})

const newWebhook = z.strictObject({
  url: z.string().max(2_000),
  types: z.array(z.string().refine(isWebhookType)).min(1).max(30),
})

/** Webhooks of a facility: who is told of what, what got through, what did not. */
export function webhookRoutes(router: Router, office: Office, reach: Reach = {}): void {
  listRoutes(router, office, reach)
  oneRoutes(router, office)
  deliveryRoutes(router, office)
  tryRoutes(router, office)
}

function listRoutes(router: Router, office: Office, reach: Reach): void {
  const own = { access, path: '/api/webhooks' }
  router.add(
    {
      ...own,
      method: 'get',
      id: 'listWebhooks',
      summary: 'The webhooks of the facility',
      gives: z.object({ rows: z.array(webhook) }),
    },
    async ({ c, who }) => c.json({ rows: await listWebhooks(office, facilityOf(who)) }),
  )
  router.add(
    {
      ...own,
      method: 'post',
      id: 'addWebhook',
      summary: 'Adds a webhook; its secret is told this once',
      body: newWebhook,
      gives: z.object({ id: z.string(), secret: z.string() }),
      problems: ['not-an-address', 'not-https', 'has-password', 'not-public', 'too-many-webhooks'],
    },
    async ({ c, who, body }) => {
      const url = readAddress(body.url, reach)
      if (typeof url === 'string') return problem(c, badAddress(url))
      const by = who.person?.id ?? 'token'
      const made = await addWebhook(office, facilityOf(who), { url: url.href, types: [...new Set(body.types)], by })
      if (made === undefined) return problem(c, tooManyWebhooks)
      await note(office, who, 'office.webhook-added', { webhook: made.id, host: url.host, types: body.types })
      return c.json(made, 201, { 'Cache-Control': 'no-store' })
    },
  )
}

function oneRoutes(router: Router, office: Office): void {
  router.add(
    {
      access,
      path: '/api/webhooks/:id',
      method: 'delete',
      id: 'removeWebhook',
      summary: 'Takes a webhook away',
      problems: ['no-webhook'],
    },
    async ({ c, who }) => {
      const id = c.req.param('id') ?? ''
      if (!(await removeWebhook(office, facilityOf(who), id))) return problem(c, noWebhook)
      await note(office, who, 'office.webhook-removed', { webhook: id })
      return c.body(null, 204)
    },
  )
  router.add(
    {
      access,
      method: 'post',
      path: '/api/webhooks/:id/enable',
      id: 'enableWebhook',
      summary: 'Switches a webhook on again',
      problems: ['no-webhook'],
    },
    async ({ c, who }) => {
      const id = c.req.param('id') ?? ''
      if (!(await enableWebhook(office, facilityOf(who), id))) return problem(c, noWebhook)
      await note(office, who, 'office.webhook-enabled', { webhook: id })
      return c.body(null, 204)
    },
  )
}

const page = z.strictObject({
  status: z.enum(['waiting', 'delivered', 'dead']).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

function deliveryRoutes(router: Router, office: Office): void {
  router.add(
    {
      access,
      method: 'get',
      path: '/api/webhooks/:id/deliveries',
      id: 'listDeliveries',
      summary: 'The messages of a webhook, newest first; with status=dead those that were given up',
      query: page,
      gives: z.object({ rows: z.array(delivery), next: z.string().optional() }),
    },
    async ({ c, who, query: { cursor, limit, status } }) => {
      const before = cursor === undefined ? undefined : readCursor(cursor)
      const asked = { limit, ...(status === undefined ? {} : { status }), ...(before === undefined ? {} : { before }) }
      const rows = await listDeliveries(office, facilityOf(who), c.req.param('id') ?? '', asked)
      const last = rows.length === limit ? rows.at(-1) : undefined
      return c.json({ rows, ...(last === undefined ? {} : { next: cursorOf(last) }) })
    },
  )
}

function tryRoutes(router: Router, office: Office): void {
  router.add(
    {
      access,
      method: 'post',
      path: '/api/webhooks/:id/deliveries/:delivery/retry',
      id: 'retryDelivery',
      summary: 'Sends a message again',
      problems: ['no-delivery'],
    },
    async ({ c, who }) => {
      const { id = '', delivery: message = '' } = c.req.param() as Readonly<Record<string, string>>
      const queued = await retryDelivery(office, facilityOf(who), id, message)
      return queued ? c.body(null, 202) : problem(c, noDelivery)
    },
  )
  router.add(
    {
      access,
      method: 'post',
      path: '/api/webhooks/:id/test',
      id: 'testWebhook',
      summary: 'Sends a message that only tries the address',
      gives: z.object({ delivery: z.string() }),
      problems: ['no-webhook'],
    },
    async ({ c, who }) => {
      const queued = await queueTest(office, facilityOf(who), c.req.param('id') ?? '')
      return queued === undefined ? problem(c, noWebhook) : c.json({ delivery: queued }, 202)
    },
  )
}

function readCursor(text: string): { readonly at: string; readonly id: string } | undefined {
  const [at = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  return Number.isNaN(Date.parse(at)) ? undefined : { at, id }
}

function cursorOf({ createdAt, id }: { readonly createdAt: string; readonly id: string }): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url')
}

function facilityOf({ viewer }: SignedIn): string {
  return viewer?.facility ?? ''
}

async function note(
  office: Office,
  { viewer, person }: SignedIn,
  type: string,
  data: Readonly<Record<string, unknown>>,
) {
  const by = { role: viewer?.role ?? ('nobody' as const), ...(person === undefined ? {} : { person: person.id }) }
  await office.record.note({ facility: viewer?.facility ?? '', type, by, data })
}
