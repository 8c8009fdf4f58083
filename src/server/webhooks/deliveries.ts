import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Office } from '../office/office.ts'
import { type Payload, testType } from './event-types.ts'

/** What is stored of a message: what is told, and why the last attempt failed where nothing was answered. */
export interface StoredBody {
  readonly payload: Payload
  readonly failure?: string
  readonly triedAt?: string
}

/** A message as people see it. */
export interface DeliveryShown extends StoredBody {
  readonly id: string
  readonly type: string
  readonly status: 'waiting' | 'delivered' | 'dead'
  readonly attempts: number
  readonly nextAt?: string
  readonly answer?: number
  readonly createdAt: string
}

/** One page of a webhook's messages, newest first. */
export async function listDeliveries(
  { database }: Pick<Office, 'database'>,
  facility: string,
  webhook: string,
  page: {
    readonly status?: string
    readonly before?: { readonly at: string; readonly id: string }
    readonly limit: number
  },
): Promise<readonly DeliveryShown[]> {
  const rows = await database.inFacility(facility, (trx) => {
    const all = trx
      .selectFrom('webhook_deliveries')
      .selectAll()
      .where('facility', '=', facility)
      .where('webhook', '=', webhook)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit)
    const some = page.status === undefined ? all : all.where('status', '=', page.status)
    const { before } = page
    return before === undefined
      ? some.execute()
      : some.where((e) => e(e.refTuple('created_at', 'id'), '<', e.tuple(new Date(before.at), before.id))).execute()
  })
  return rows.map(shown)
}

function shown(row: Selectable<Tables['webhook_deliveries']>): DeliveryShown {
  return {
    ...(row.body as unknown as StoredBody),
    id: row.id,
    type: row.type,
    status: row.status as DeliveryShown['status'],
    attempts: row.attempts,
    ...(row.next_at === null ? {} : { nextAt: row.next_at.toISOString() }),
    ...(row.answer === null ? {} : { answer: row.answer }),
    createdAt: row.created_at.toISOString(),
  }
}

/** Puts a message in the queue again, as new; false if the webhook has none of that id. */
export async function retryDelivery(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
  webhook: string,
  id: string,
): Promise<boolean> {
  const changed = await database.inFacility(facility, (trx) =>
    trx
      .updateTable('webhook_deliveries')
      .set({ status: 'waiting', attempts: 0, next_at: clock() })
      .where('facility', '=', facility)
      .where('webhook', '=', webhook)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return changed.numUpdatedRows > 0n
}

/** Queues a message that only tries whether the address works; its id, or undefined if there is no such webhook. */
export async function queueTest(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
  webhook: string,
): Promise<string | undefined> {
  const id = `msg_${crypto.randomUUID()}`
  const payload: Payload = { type: testType, timestamp: clock().toISOString(), data: { facility } }
  return database.inFacility(facility, async (trx) => {
    const there = await trx
      .selectFrom('webhooks')
      .select('id')
      .where('facility', '=', facility)
      .where('id', '=', webhook)
      .executeTakeFirst()
    if (there === undefined) return undefined
    const body = JSON.stringify({ payload } satisfies StoredBody)
    const row = {
      facility,
      id,
      webhook,
      type: testType,
      body,
      status: 'waiting',
      next_at: clock(),
      created_at: clock(),
    }
    await trx.insertInto('webhook_deliveries').values(row).execute()
    return id
  })
}
