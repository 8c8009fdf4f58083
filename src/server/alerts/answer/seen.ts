import type { Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'

/** Notes that somebody who was told has an alert before their eyes; the first time counts. */
export async function markSeen(
  trx: Transaction<Tables>,
  facility: string,
  alert: string,
  seen: { readonly person: string; readonly via: 'page' | 'link'; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('alert_people')
    .set({ seen_at: seen.at, seen_via: seen.via })
    .where('facility', '=', facility)
    .where('alert', '=', alert)
    .where('person', '=', seen.person)
    .where('seen_at', 'is', null)
    .execute()
}
