import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Office } from '../office/office.ts'
import { moveCursor, takeCursor } from './cursor.ts'
import type { StoredBody } from './deliveries.ts'
import { isAskedFor, type Payload, typeOfCase } from './event-types.ts'

type Trx = Transaction<Tables>

const mostEvents = 500
const mostLate = 2_000
// A task that was late for longer is no news.
const newsFor = 7 * 86_400_000

/** One piece of news; the key is what keeps it from being queued twice. */
export interface Message {
  readonly key: string
  readonly payload: Payload
}

/**
 * Queues messages for what happened at a facility since the last time; gives how many events were read. One transaction: events
 * are told once, whatever crashes, because the place in the record moves on together with the messages.
 */
export async function queueNews(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<number> {
  return database.inFacility(facility, async (trx) => {
    const webhooks = await trx
      .selectFrom('webhooks')
      .select(['id', 'types'])
      .where('facility', '=', facility)
      .where('disabled_at', 'is', null)
      .execute()
    // Whoever has nobody to tell reads nothing; who is the first to listen begins with what comes next.
    if (webhooks.length === 0) return 0
    const cursor = await takeCursor(trx, facility)
    if (cursor === undefined) return 0
    const events = await eventsSince(trx, facility, cursor)
    const messages = [...messagesOf(facility, events), ...(await lateTasks(trx, facility, clock()))]
    for (const { id, types } of webhooks)
      await insert(
        trx,
        facility,
        id,
        messages.filter((m) => isAskedFor(types, m.payload.type)),
        clock(),
      )
    const last = events.at(-1)?.position
    if (last !== undefined) await moveCursor(trx, facility, Number(last))
    return events.length
  })
}

interface EventRow {
  readonly position: string
  readonly case_id: string | null
  readonly seq: number | null
  readonly command: string
  readonly type: string
  readonly received: Date
}

function eventsSince(trx: Trx, facility: string, position: number): Promise<readonly EventRow[]> {
  return trx
    .selectFrom('events')
    .select(['position', 'case_id', 'seq', 'command', 'type', 'received'])
    .where('facility', '=', facility)
    .where('position', '>', String(position))
    .orderBy('position')
    .limit(mostEvents)
    .execute()
}

// Events of one command are one piece of news.
function messagesOf(facility: string, events: readonly EventRow[]): readonly Message[] {
  const groups = new Map<string, EventRow[]>()
  for (const event of events) {
    const key = event.case_id === null ? event.position : `${event.case_id} ${event.command}`
    groups.set(key, [...(groups.get(key) ?? []), event])
  }
  return [...groups.values()].map((group): Message => {
    const last = group.at(-1) as EventRow
    const position = Number(last.position)
    const timestamp = last.received.toISOString()
    if (last.case_id === null)
      return { key: last.position, payload: { type: last.type, timestamp, data: { facility, position } } }
    const type = typeOfCase(group.map((e) => e.type))
    const data = { facility, case: last.case_id, version: (last.seq ?? 0) + 1, position }
    return { key: last.position, payload: { type, timestamp, data } }
  })
}

async function lateTasks(trx: Trx, facility: string, now: Date): Promise<readonly Message[]> {
  const rows = await trx
    .selectFrom('tasks')
    .select(['case_id', 'task', 'due_at'])
    .where('facility', '=', facility)
    .where('status', '=', 'open')
    .where('due_at', '<', now)
    .where('due_at', '>', new Date(now.getTime() - newsFor))
    .orderBy('due_at', 'desc')
    .limit(mostLate)
    .execute()
  return rows.map(({ case_id, task, due_at }) => {
    const timestamp = (due_at as Date).toISOString()
    const data = { facility, case: case_id, task }
    return { key: `${case_id}:${task}:${timestamp}`, payload: { type: 'task.late', timestamp, data } }
  })
}

/** Queues one message in a transaction of the caller, for every webhook that asks for its type; gives for how many. */
export async function queueMessage(trx: Trx, facility: string, message: Message, now: Date): Promise<number> {
  const webhooks = await trx
    .selectFrom('webhooks')
    .select(['id', 'types'])
    .where('facility', '=', facility)
    .where('disabled_at', 'is', null)
    .execute()
  const asking = webhooks.filter(({ types }) => isAskedFor(types, message.payload.type))
  for (const { id } of asking) await insert(trx, facility, id, [message], now)
  return asking.length
}

// The id says which webhook and which news, so that no news can be queued twice.
async function insert(
  trx: Trx,
  facility: string,
  webhook: string,
  messages: readonly Message[],
  now: Date,
): Promise<void> {
  if (messages.length === 0) return
  const rows = messages.map(({ key, payload }) => ({
    facility,
    id: `msg_${webhook.slice('wh_'.length)}_${key}`,
    webhook,
    type: payload.type,
    body: JSON.stringify({ payload } satisfies StoredBody),
    status: 'waiting',
    next_at: now,
    created_at: now,
  }))
  await trx
    .insertInto('webhook_deliveries')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute()
}
