import type { Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import type { OfficeEvent } from '../../record/record.ts'
import type { AlertRow } from './take-steps.ts'

type Trx = Transaction<Tables>
type Named = Pick<AlertRow, 'facility' | 'id' | 'cause' | 'about'>

/** Ends an alert that needs nobody any more; what still waits to be sent is not sent. */
export async function endAlert(
  trx: Trx,
  alert: Pick<AlertRow, 'facility' | 'id'>,
  because: 'case-closed' | 'test-over',
): Promise<void> {
  const { facility, id } = alert
  await trx
    .updateTable('alerts')
    .set({ status: 'over', because, next_at: null })
    .where('facility', '=', facility)
    .where('id', '=', id)
    .execute()
  await dropWaiting(trx, alert)
}

/** Drops what waits to be sent of an alert. */
export async function dropWaiting(trx: Trx, { facility, id }: Pick<AlertRow, 'facility' | 'id'>): Promise<void> {
  await trx
    .updateTable('alert_messages')
    .set({ status: 'dropped', next_at: null })
    .where('facility', '=', facility)
    .where('alert', '=', id)
    .where('status', '=', 'waiting')
    .execute()
}

/** Stores an event of the office about an alert. */
export async function noteAlert(
  { record }: Pick<Office, 'record'>,
  { facility, id, cause, about }: Named,
  type: string,
  data: Readonly<Record<string, unknown>>,
  by: OfficeEvent['by'] = { role: 'nobody' },
): Promise<void> {
  const named = cause === 'test' ? { month: about } : { case: about }
  await record.note({ facility, type, by, data: { alert: id, ...named, ...data } })
}
