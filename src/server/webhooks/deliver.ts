import { sql } from 'kysely'
import type { Office } from '../office/office.ts'
import type { Reach } from './address.ts'
import type { StoredBody } from './deliveries.ts'
import { secretOf } from './endpoints.ts'
import type { Sent } from './post.ts'
import { waitAfter } from './schedule.ts'
import { send } from './send.ts'

type Sender = Pick<Office, 'database' | 'keyring' | 'record' | 'clock'>

interface Claimed {
  readonly id: string
  readonly webhook: string
  readonly type: string
  readonly body: StoredBody
  readonly attempts: number
  readonly url: string
  readonly sealed_secret: Buffer
}

const atOnce = 10
// Longer than an attempt may take: when a server dies on the way, another sends the message again.
const lease = '60 seconds'

/** Sends what is due at a facility, at most ten messages together; gives how many were tried. */
export async function deliverDue(office: Sender, facility: string, reach: Reach): Promise<number> {
  const claimed = await claim(office, facility)
  await Promise.all(claimed.map((message) => attempt(office, facility, message, reach)))
  return claimed.length
}

// Claiming is a transaction of its own: no row stays locked and no connection busy while somebody else's server thinks.
function claim({ database, clock }: Sender, facility: string): Promise<readonly Claimed[]> {
  return database.inFacility(facility, async (trx) => {
    const now = clock()
    const { rows } = await sql<Claimed>`
      update webhook_deliveries d set next_at = ${now}::timestamptz + ${lease}::interval, attempts = d.attempts + 1
      from webhooks w
      where w.facility = d.facility and w.id = d.webhook and d.facility = ${facility} and d.id in (
        select q.id from webhook_deliveries q join webhooks v on v.facility = q.facility and v.id = q.webhook
        where q.facility = ${facility} and q.status = 'waiting' and q.next_at <= ${now} and v.disabled_at is null
        order by q.next_at limit ${atOnce} for update of q skip locked)
      returning d.id, d.webhook, d.type, d.body, d.attempts, w.url, w.sealed_secret`.execute(trx)
    return rows
  })
}

async function attempt(office: Sender, facility: string, message: Claimed, reach: Reach): Promise<void> {
  const { keyring, clock } = office
  const secret = await secretOf(keyring, facility, { id: message.webhook, sealed_secret: message.sealed_secret })
  const body = JSON.stringify(message.body.payload)
  const sent: Sent | { failure: 'no-key' } =
    secret === undefined
      ? { failure: 'no-key' }
      : await send({ id: message.id, url: message.url, body, secret, at: clock() }, reach)
  // A crash before this leaves the message as claimed: it goes again, and the receiver knows it by its id.
  await settle(office, facility, message, sent)
}

type Outcome = Sent | { readonly failure: 'no-key' }

async function settle(office: Sender, facility: string, message: Claimed, sent: Outcome): Promise<void> {
  const now = office.clock()
  const status = 'status' in sent ? sent.status : null
  const good = status !== null && status >= 200 && status < 300
  const gone = status === 410
  const asked = 'status' in sent ? sent.retryAfterSeconds : undefined
  const wait = good || gone ? undefined : waitAfter(message.attempts, Math.random(), asked)
  const state = good ? 'delivered' : wait === undefined ? 'dead' : 'waiting'
  const body: StoredBody = {
    payload: message.body.payload,
    triedAt: now.toISOString(),
    ...('failure' in sent ? { failure: sent.failure } : {}),
  }
  await office.database.inFacility(facility, (trx) =>
    trx
      .updateTable('webhook_deliveries')
      .set({
        status: state,
        answer: status,
        body: JSON.stringify(body),
        next_at: wait === undefined ? null : new Date(now.getTime() + wait * 1000),
      })
      .where('facility', '=', facility)
      .where('id', '=', message.id)
      // Somebody may have asked for another try meanwhile, or a slow server's lease ran out: theirs counts.
      .where('attempts', '=', message.attempts)
      .execute(),
  )
  if (state === 'dead') await switchOffIfSilent(office, facility, message, gone)
}

// A message dies after three days. If nothing got through since it was queued, nobody is there; a person has to look.
async function switchOffIfSilent(
  office: Sender,
  facility: string,
  { id, webhook }: Claimed,
  gone: boolean,
): Promise<void> {
  const now = office.clock()
  const off = await office.database.inFacility(facility, async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update webhooks w set disabled_at = ${now}
      where w.facility = ${facility} and w.id = ${webhook} and w.disabled_at is null and (${gone} or not exists (
        select from webhook_deliveries d, webhook_deliveries dead
        where dead.facility = ${facility} and dead.id = ${id} and d.facility = ${facility} and d.webhook = ${webhook}
          and d.status = 'delivered' and (d.body ->> 'triedAt')::timestamptz >= dead.created_at))
      returning w.id`.execute(trx)
    return rows.length > 0
  })
  // A crash before this leaves it switched off without an event; the list of webhooks shows it all the same.
  if (off)
    await office.record.note({
      facility,
      type: 'office.webhook-disabled',
      by: { role: 'nobody' },
      data: { webhook, because: gone ? 'gone' : 'no-answer' },
    })
}
