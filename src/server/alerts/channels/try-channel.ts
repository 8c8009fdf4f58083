import { randomInt, randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { hashOf } from '../../sign-in/word.ts'
import type { Owner } from './store.ts'

type At = Pick<Office, 'database' | 'clock'>
type Trx = Transaction<Tables>

const codeMinutes = 15
const mostTries = 5
const againAfter = 30_000

/** What came of asking for a test. */
export type Tried = 'queued' | 'too-soon' | 'no-channel'

/** Queues the test of a channel; its message holds a code that only whoever got it can give back. */
export async function queueTest({ database, clock }: At, { facility, person }: Owner, channel: string): Promise<Tried> {
  const now = clock()
  return database.inFacility(facility, async (trx) => {
    const row = await own(trx, { facility, person }, channel)
    if (row === undefined) return 'no-channel'
    const last = await trx
      .selectFrom('alert_messages')
      .select('created_at')
      .where('facility', '=', facility)
      .where('channel', '=', channel)
      .where('alert', 'is', null)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last !== undefined && now.getTime() - last.created_at.getTime() < againAfter) return 'too-soon'
    const message = { facility, id: `msg-${randomUUID()}`, person, channel, kind: row.kind }
    await trx
      .insertInto('alert_messages')
      .values({ ...message, status: 'waiting', next_at: now, created_at: now })
      .execute()
    return 'queued'
  })
}

function own(trx: Trx, { facility, person }: Owner, channel: string) {
  return trx
    .selectFrom('alert_channels')
    .selectAll()
    .where('facility', '=', facility)
    .where('id', '=', channel)
    .where('person', '=', person)
    .forUpdate()
    .executeTakeFirst()
}

/** Makes a code for an attempt and keeps its hash: each attempt has its own, and the last one counts. */
export async function newCode(trx: Trx, facility: string, channel: string, now: Date): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await trx
    .updateTable('alert_channels')
    .set({
      code_hash: hashOf(`${channel} ${code}`),
      code_until: new Date(now.getTime() + codeMinutes * 60_000),
      code_tries: 0,
    })
    .where('facility', '=', facility)
    .where('id', '=', channel)
    .execute()
  return code
}

/** What came of a code that somebody gave back. */
export type Confirmed = 'confirmed' | 'wrong-code' | 'code-over' | 'no-channel'

/** Confirms a channel with the code that its test brought; after five wrong ones, or a quarter of an hour, it needs another. */
export async function confirmChannel(
  { database, clock }: At,
  { facility, person }: Owner,
  channel: string,
  code: string,
): Promise<Confirmed> {
  const now = clock()
  return database.inFacility(facility, async (trx) => {
    const row = await own(trx, { facility, person }, channel)
    if (row === undefined) return 'no-channel'
    const { code_hash, code_until, code_tries } = row
    if (code_hash === null || code_until === null || code_until <= now || code_tries >= mostTries) return 'code-over'
    const right = code_hash.equals(hashOf(`${channel} ${code}`))
    const update = trx.updateTable('alert_channels').where('facility', '=', facility).where('id', '=', channel)
    if (!right) {
      await update.set({ code_tries: sql`code_tries + 1` }).execute()
      return 'wrong-code'
    }
    const good = { confirmed_at: now, worked_at: now, failing_since: null, failure: null }
    await update.set({ ...good, code_hash: null, code_until: null, code_tries: 0 }).execute()
    return 'confirmed'
  })
}
