import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { FacilitySettings } from '../../../cases/index.ts'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { queueMessage } from '../../webhooks/index.ts'
import type { AlertWords, Told } from '../alert.ts'
import { alertLines, alertTitle, type Said } from '../words/alert-words.ts'
import type { AlertRow } from './take-steps.ts'

/** What a step works with: all that it writes goes into this transaction. */
export interface StepAt {
  readonly office: Office
  readonly trx: Transaction<Tables>
  readonly settings: FacilitySettings
}

/** Stores that people are told at a step, with a message for each way of theirs that counts; true if any way leads to one of them. */
export async function tell(at: StepAt, alert: AlertRow, step: number, people: readonly Told[]): Promise<boolean> {
  if (people.length === 0) return false
  const { trx, office } = at
  const { facility, id } = alert
  const told_at = office.clock()
  await trx
    .insertInto('alert_people')
    .values(people.map((one) => ({ ...one, facility, alert: id, step, told_at })))
    .onConflict((c) => c.columns(['facility', 'alert', 'person']).doNothing())
    .execute()
  const channels = await trx
    .selectFrom('alert_channels')
    .select(['id', 'person', 'kind'])
    .where('facility', '=', facility)
    .where(
      'person',
      'in',
      people.map(({ person }) => person),
    )
    .where('confirmed_at', 'is not', null)
    .execute()
  const paged = await page(at, alert, step, people)
  const rows = channels.map(({ id: channel, person, kind }) => ({
    facility,
    id: `msg-${randomUUID()}`,
    alert: id,
    step,
    person,
    channel,
    kind,
    created_at: told_at,
    ...(kind === 'paging' ? handedOver(paged, told_at) : { status: 'waiting', next_at: told_at }),
  }))
  if (rows.length > 0) await trx.insertInto('alert_messages').values(rows).execute()
  return paged || rows.some(({ kind }) => kind !== 'paging')
}

// Paging is handed to the webhooks in this same transaction: they have their own attempts.
function handedOver(paged: boolean, now: Date) {
  return paged ? { status: 'sent', sent_at: now } : { status: 'dead', failure: 'no-webhook' }
}

function page({ office, trx, settings }: StepAt, alert: AlertRow, step: number, people: readonly Told[]) {
  const { facility, id, about, cause, area } = alert
  const now = office.clock()
  const said: Said = {
    words: alert.words as AlertWords,
    facility: settings.name,
    about,
    ...(area === null ? {} : { area }),
  }
  const words = (language: 'en' | 'es') => [alertTitle(said, language), ...alertLines(said, language)].join(' ')
  const data = {
    facility,
    ...(cause === 'test' ? {} : { case: about }),
    alert: id,
    step,
    people: people.map(({ person, role }) => ({ person, role })),
    words: { en: words('en'), es: words('es') },
  }
  const payload = { type: 'alert.raised', timestamp: now.toISOString(), data }
  return queueMessage(trx, facility, { key: `${id}-${step}`, payload }, now).then((count) => count > 0)
}
