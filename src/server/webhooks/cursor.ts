import { sql, type Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

type Trx = Transaction<Tables>

function nameOf(facility: string): string {
  return `webhooks/${facility}`
}

/** Begins the news of a facility with what comes next, where nobody was listening: years that are past are no news. */
export async function beginNews(trx: Trx, facility: string): Promise<void> {
  const listening = await trx
    .selectFrom('webhooks')
    .select('id')
    .where('facility', '=', facility)
    .where('disabled_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (listening !== undefined) return
  await sql`insert into shared_state (name, value)
    select ${nameOf(facility)}, jsonb_build_object('position', coalesce(max(position), -1)) from events where facility = ${facility}
    on conflict (name) do update set value = excluded.value, changed_at = now()`.execute(trx)
}

/** Up to which position the news of a facility was told, held for this transaction; undefined where another server is at it. */
export async function takeCursor(trx: Trx, facility: string): Promise<number | undefined> {
  const row = await trx
    .selectFrom('shared_state')
    .select('value')
    .where('name', '=', nameOf(facility))
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && Number(row.value['position'])
}

/** Moves it on. */
export async function moveCursor(trx: Trx, facility: string, position: number): Promise<void> {
  const value = JSON.stringify({ position })
  await trx.updateTable('shared_state').set({ value }).where('name', '=', nameOf(facility)).execute()
}
