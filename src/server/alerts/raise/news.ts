import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { type CaseNews, causesIn, type Raised, type Standing } from './causes.ts'
import { movePlace, takePlace } from './cursor.ts'

type Trx = Transaction<Tables>

const mostEvents = 500

/**
 * Raises alerts for what happened at a facility since the last time; gives how many events were read. One transaction: the place in
 * the record moves on together with the alerts, so a crash loses none, and of two servers one does it. Were an event read twice all the
 * same, the key of the alerts (cause and case) lets the second pass.
 */
export async function raiseNews(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<number> {
  const now = clock()
  return database.inFacility(facility, async (trx) => {
    const place = await takePlace(trx, facility, now)
    if (place === undefined) return 0
    const rows = await trx
      .selectFrom('events')
      .select(['position', 'case_id', 'type', 'at', 'received', 'by_role', 'by_device', 'open'])
      .where('facility', '=', facility)
      .where('position', '>', String(place))
      .orderBy('position')
      .limit(mostEvents)
      .execute()
    const last = rows.at(-1)?.position
    if (last === undefined) return 0
    const events = rows.filter((row): row is typeof row & CaseNews => row.case_id !== null)
    await raise(trx, facility, await causes(trx, facility, events), now)
    await movePlace(trx, facility, Number(last))
    return rows.length
  })
}

async function causes(trx: Trx, facility: string, events: readonly CaseNews[]): Promise<readonly Raised[]> {
  const cases = [...new Set(events.map((event) => event.case_id))]
  if (cases.length === 0) return []
  const standings: readonly Standing[] = await trx
    .selectFrom('cases')
    .select(['id', 'kind', 'status', 'urgency'])
    .where('facility', '=', facility)
    .where('id', 'in', cases)
    .execute()
  const known = await trx
    .selectFrom('alerts')
    .select('about')
    .where('facility', '=', facility)
    .where('cause', '=', 'opened')
    .where('urgent', '=', true)
    .where('about', 'in', cases)
    .execute()
  return causesIn(events, new Map(standings.map((s) => [s.id, s])), new Set(known.map(({ about }) => about)))
}

async function raise(trx: Trx, facility: string, alerts: readonly Raised[], now: Date): Promise<void> {
  if (alerts.length === 0) return
  const rows = alerts.map((alert) => ({
    ...alert,
    facility,
    id: `alert-${randomUUID()}`,
    raised_at: now,
    next_at: now,
    status: 'open',
  }))
  await trx
    .insertInto('alerts')
    .values(rows)
    .onConflict((c) => c.columns(['facility', 'cause', 'about']).doNothing())
    .execute()
}
