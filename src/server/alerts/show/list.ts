import type { Selectable, Transaction } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'

const messageShape = z.object({
  kind: z.enum(['email', 'push', 'paging']),
  status: z.enum(['waiting', 'sent', 'delivered', 'dead', 'dropped']),
  attempts: z.number(),
  failure: z.string().optional(),
  sentAt: z.string().optional(),
  deliveredAt: z.string().optional().describe('Only where the way tells: push by the browser, paging by its webhook.'),
})

const personShape = z.object({
  person: z.string(),
  name: z.string(),
  role: z.string(),
  step: z.number(),
  toldAt: z.string(),
  seenAt: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  messages: z.array(messageShape).describe('Empty: no way that counts leads to this person.'),
})

/** An alert in a list, with what became of it for each person. */
export const alertShape = z.object({
  id: z.string(),
  cause: z.enum(['opened', 'urgent', 'test']),
  words: z.enum(['here', 'desk', 'late', 'urgent', 'test']),
  case: z.string().optional(),
  month: z.string().optional(),
  raisedAt: z.string(),
  status: z.enum(['open', 'acknowledged', 'over']),
  because: z.string().optional(),
  nextAt: z.string().optional().describe('When it goes on to the next.'),
  all: z.boolean().describe('Everybody was told.'),
  acknowledgedBy: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  people: z.array(personShape),
})

/** An alert in a list, as a type. */
export type AlertShown = z.infer<typeof alertShape>

/** Which alerts: before one of them, only those that somebody was told of. */
export interface Page {
  readonly limit: number
  readonly before?: { readonly at: string; readonly id: string }
  readonly toldTo?: string
}

/** One page of a facility's alerts, the latest first. */
export async function listAlerts(
  { database }: Pick<Office, 'database'>,
  facility: string,
  page: Page,
): Promise<readonly AlertShown[]> {
  return database.inFacility(facility, async (trx) => {
    const alerts = await alertsOn(trx, facility, page)
    if (alerts.length === 0) return []
    const ids = alerts.map(({ id }) => id)
    const people = await trx
      .selectFrom('alert_people as t')
      .innerJoin('persons as p', 'p.id', 't.person')
      .selectAll('t')
      .select('p.name')
      .where('t.facility', '=', facility)
      .where('t.alert', 'in', ids)
      .orderBy('t.step')
      .orderBy('p.name')
      .execute()
    const messages = await trx
      .selectFrom('alert_messages')
      .selectAll()
      .where('facility', '=', facility)
      .where('alert', 'in', ids)
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    const paged = await pagedAt(trx, facility, ids)
    return alerts.map((alert) => ({
      ...shown(alert),
      people: people
        .filter((one) => one.alert === alert.id)
        .map((one) => ({
          person: one.person,
          name: one.name,
          role: one.role,
          step: one.step,
          toldAt: one.told_at.toISOString(),
          ...moment('seenAt', one.seen_at),
          ...moment('acknowledgedAt', one.acknowledged_at),
          messages: messages
            .filter((m) => m.alert === alert.id && m.person === one.person)
            .map((m) => messageShown(m, paged.get(`${alert.id} ${m.step}`))),
        })),
    }))
  })
}

function alertsOn(trx: Transaction<Tables>, facility: string, { limit, before, toldTo }: Page) {
  let query = trx
    .selectFrom('alerts')
    .selectAll()
    .where('facility', '=', facility)
    .orderBy('raised_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (before !== undefined)
    query = query.where((e) => e(e.refTuple('raised_at', 'id'), '<', e.tuple(new Date(before.at), before.id)))
  if (toldTo !== undefined)
    query = query.where('id', 'in', (e) =>
      e.selectFrom('alert_people').select('alert').where('facility', '=', facility).where('person', '=', toldTo),
    )
  return query.execute()
}

// When a webhook's receiver took what was to be paged, by alert and step.
async function pagedAt(trx: Transaction<Tables>, facility: string, ids: readonly string[]) {
  const rows = await trx
    .selectFrom('webhook_deliveries')
    .select('body')
    .where('facility', '=', facility)
    .where('type', '=', 'alert.raised')
    .where('status', '=', 'delivered')
    .execute()
  const taken = new Map<string, string>()
  for (const { body } of rows) {
    const { payload, triedAt } = body as {
      readonly payload: { readonly data: { readonly alert?: string; readonly step?: number } }
      readonly triedAt?: string
    }
    const { alert, step } = payload.data
    if (alert !== undefined && ids.includes(alert) && triedAt !== undefined) taken.set(`${alert} ${step}`, triedAt)
  }
  return taken
}

function shown(alert: Selectable<Tables['alerts']>): Omit<AlertShown, 'people'> {
  const { cause, words, about, status, because, acknowledged_by } = alert
  return {
    id: alert.id,
    cause: cause as AlertShown['cause'],
    words: words as AlertShown['words'],
    ...(cause === 'test' ? { month: about } : { case: about }),
    raisedAt: alert.raised_at.toISOString(),
    status: status as AlertShown['status'],
    all: alert.rounds > 0,
    ...(because === null ? {} : { because }),
    ...(status === 'open' ? moment('nextAt', alert.next_at) : {}),
    ...(acknowledged_by === null ? {} : { acknowledgedBy: acknowledged_by }),
    ...moment('acknowledgedAt', alert.acknowledged_at),
  }
}

function messageShown(
  message: Selectable<Tables['alert_messages']>,
  paged: string | undefined,
): z.infer<typeof messageShape> {
  const delivered = message.kind === 'paging' && message.status === 'sent' && paged !== undefined
  return {
    kind: message.kind as z.infer<typeof messageShape>['kind'],
    status: delivered ? 'delivered' : (message.status as z.infer<typeof messageShape>['status']),
    attempts: message.attempts,
    ...(message.failure === null ? {} : { failure: message.failure }),
    ...moment('sentAt', message.sent_at),
    ...(delivered ? { deliveredAt: paged } : moment('deliveredAt', message.delivered_at)),
  }
}

function moment<K extends string>(name: K, at: Date | null): { readonly [P in K]?: string } {
  return at === null ? {} : ({ [name]: at.toISOString() } as { readonly [P in K]: string })
}
