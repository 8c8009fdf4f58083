import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'

type Trx = Transaction<Tables>

// Where nobody looked before (a new facility, or the first start of a release that has alerts), the last minutes still count.
const firstLook = 10 * 60_000

function nameOf(facility: string): string {
  return `alerts/${facility}`
}

/** Up to which position the record of a facility was looked through, held for this transaction; undefined where another server is at it. */
export async function takePlace(trx: Trx, facility: string, now: Date): Promise<number | undefined> {
  const name = nameOf(facility)
  const found = await held(trx, name)
  if (found !== undefined) return found
  // Two servers may both come here: one writes the row, the other finds it, or finds it taken.
  await sql`insert into shared_state (name, value)
    select ${name}, jsonb_build_object('position', coalesce(max(position), -1)) from events
    where facility = ${facility} and received < ${new Date(now.getTime() - firstLook)}
    on conflict (name) do nothing`.execute(trx)
  return held(trx, name)
}

async function held(trx: Trx, name: string): Promise<number | undefined> {
  const row = await trx
    .selectFrom('shared_state')
    .select('value')
    .where('name', '=', name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && Number(row.value['position'])
}

/** Moves it on. */
export async function movePlace(trx: Trx, facility: string, position: number): Promise<void> {
  const value = JSON.stringify({ position })
  await trx.updateTable('shared_state').set({ value }).where('name', '=', nameOf(facility)).execute()
}
