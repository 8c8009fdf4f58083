import { randomUUID } from 'node:crypto'
import { wallTimeAt } from '../../../cases/index.ts'
import { storedSettings } from '../../facility/stored.ts'
import type { Office } from '../../office/office.ts'

// In the first week, so that a server that was away on the first day makes up for it, and one set up later waits for the next month.
const lastDay = 7
const fromHour = 10

/** The month whose test is due at an instant, by the clock of the facility; undefined outside its time. */
export function testMonth(instant: Date, timeZone: string): string | undefined {
  const { day, seconds } = wallTimeAt(instant.getTime(), timeZone)
  return Number(day.slice(8)) <= lastDay && seconds >= fromHour * 3600 ? day.slice(0, 7) : undefined
}

/** Raises the test of the month once; two servers, or a restart, find it there. */
export async function raiseMonthlyTest(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<void> {
  const now = clock()
  const settings = (await storedSettings(database, facility))?.settings
  const month = settings && testMonth(now, settings.timeZone)
  if (month === undefined || (settings?.duty ?? []).length === 0) return
  await database.inFacility(facility, (trx) =>
    trx
      .insertInto('alerts')
      .values({
        facility,
        id: `alert-${randomUUID()}`,
        cause: 'test',
        about: month,
        words: 'test',
        urgent: false,
        raised_at: now,
        next_at: now,
        status: 'open',
      })
      .onConflict((c) => c.columns(['facility', 'cause', 'about']).doNothing())
      .execute(),
  )
}
