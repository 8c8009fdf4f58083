import { endAlert, noteAlert } from './end.ts'
import { membersOf } from './people.ts'
import type { AlertRow } from './take-steps.ts'
import { type StepAt, tell } from './tell.ts'
import { peopleOfRota } from './who.ts'

const answerWithin = 24 * 3_600_000

/** Takes a step of the monthly test: everybody on the rota is told at once, and a day later it is over, with who answered. */
export async function takeTestStep(at: StepAt, alert: AlertRow): Promise<void> {
  if (alert.step > 0) return endTest(at, alert)
  const { office, trx, settings } = at
  await tell(at, alert, 0, peopleOfRota(settings, await membersOf(trx, alert.facility)))
  await trx
    .updateTable('alerts')
    .set({ step: 1, next_at: new Date(office.clock().getTime() + answerWithin) })
    .where('facility', '=', alert.facility)
    .where('id', '=', alert.id)
    .execute()
}

/** Ends the test; how many were told and how many answered is an event of the office. */
export async function endTest({ office, trx }: Pick<StepAt, 'office' | 'trx'>, alert: AlertRow): Promise<void> {
  const told = await trx
    .selectFrom('alert_people')
    .select('acknowledged_at')
    .where('facility', '=', alert.facility)
    .where('alert', '=', alert.id)
    .execute()
  const answered = told.filter(({ acknowledged_at }) => acknowledged_at !== null).length
  // The event first: a crash after it ends the test once more, and says the same again.
  await noteAlert(office, alert, 'office.alerts-tested', { told: told.length, answered })
  await endAlert(trx, alert, 'test-over')
}
