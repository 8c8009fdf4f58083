import { usualAlertMinutes } from '../../../cases/index.ts'
import { endAlert, noteAlert } from './end.ts'
import { membersOf } from './people.ts'
import type { AlertRow } from './take-steps.ts'
import { type StepAt, tell } from './tell.ts'
import { nextStep } from './who.ts'

// How often everybody is told before only the page goes on saying that nobody has it.
const mostRounds = 3

/** Takes the next step of an alert about a case: tells whoever comes next, or ends it where the case is open no more. */
export async function takeStep(at: StepAt, alert: AlertRow): Promise<void> {
  const { office, trx, settings } = at
  const { facility, id, about } = alert
  const standing = await trx
    .selectFrom('cases')
    .select('status')
    .where('facility', '=', facility)
    .where('id', '=', about)
    .executeTakeFirst()
  if (standing?.status !== 'open') return endAlert(trx, alert, 'case-closed')
  if (alert.rounds >= mostRounds) return giveUp(at, alert)
  const now = office.clock()
  const told = await trx
    .selectFrom('alert_people')
    .select('person')
    .where('facility', '=', facility)
    .where('alert', '=', id)
    .execute()
  const next = nextStep(
    settings,
    now.toISOString(),
    new Set(told.map(({ person }) => person)),
    await membersOf(trx, facility),
  )
  const reaches = await tell(at, alert, alert.step, next.people)
  // Where no way leads to those whose turn it is, nobody waits for them.
  const minutes = reaches || next.all ? (settings.alertMinutes ?? usualAlertMinutes) : 0
  await trx
    .updateTable('alerts')
    .set({
      step: alert.step + 1,
      rounds: alert.rounds + (next.all ? 1 : 0),
      area: alert.area,
      next_at: new Date(now.getTime() + minutes * 60_000),
    })
    .where('facility', '=', facility)
    .where('id', '=', id)
    .execute()
}

// It stays open, and the page says so; a person has to look.
async function giveUp({ office, trx }: StepAt, alert: AlertRow): Promise<void> {
  const { facility, id } = alert
  // A crash after this leaves an event of an alert that is still asked about once more: the next server says it again.
  await noteAlert(office, alert, 'office.alert-unanswered', {})
  await trx
    .updateTable('alerts')
    .set({ next_at: null, because: 'unanswered' })
    .where('facility', '=', facility)
    .where('id', '=', id)
    .execute()
}
