import type { Selectable, Transaction } from 'kysely'
import { knownFacts } from '../../../cases/index.ts'
import type { Tables } from '../../database/tables.ts'
import { storedSettings } from '../../facility/stored.ts'
import type { Office } from '../../office/office.ts'
import { takeStep } from './take-step.ts'
import { takeTestStep } from './test-step.ts'

/** An alert as it is stored. */
export type AlertRow = Selectable<Tables['alerts']>

const atOnce = 20

/**
 * Takes the steps that are due at a facility; gives how many. A step is one transaction: who is told, the messages to them and the
 * next step's time are stored together, before anything is sent. A crash before its end takes no step, and another server takes it.
 */
export async function takeSteps(office: Office, facility: string): Promise<number> {
  const { database, clock } = office
  const due = await database.inFacility(facility, (trx) =>
    trx
      .selectFrom('alerts')
      .select(['id', 'cause', 'about'])
      .where('facility', '=', facility)
      .where('status', '=', 'open')
      .where('next_at', '<=', clock())
      .orderBy('next_at')
      .limit(atOnce)
      .execute(),
  )
  let taken = 0
  for (const { id, cause, about } of due) {
    const area = cause === 'test' ? undefined : await areaOf(office, facility, about)
    if (await step(office, facility, id, area)) taken += 1
  }
  return taken
}

async function step(office: Office, facility: string, id: string, area: string | undefined): Promise<boolean> {
  const settings = (await storedSettings(office.database, facility))?.settings
  if (settings === undefined) return false
  return office.database.inFacility(facility, async (trx) => {
    const alert = await lockDue(trx, facility, id, office.clock())
    if (alert === undefined) return false
    if (alert.cause === 'test') await takeTestStep({ office, trx, settings }, alert)
    else await takeStep({ office, trx, settings }, area === undefined ? alert : { ...alert, area })
    return true
  })
}

// Another server may be at it, or have done it, or somebody has just acknowledged.
function lockDue(trx: Transaction<Tables>, facility: string, id: string, now: Date): Promise<AlertRow | undefined> {
  return trx
    .selectFrom('alerts')
    .selectAll()
    .where('facility', '=', facility)
    .where('id', '=', id)
    .where('status', '=', 'open')
    .where('next_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

async function areaOf({ record }: Office, facility: string, caseId: string): Promise<string | undefined> {
  const state = await record.load(facility, caseId)
  const area = state && knownFacts(state)['area']
  return typeof area === 'string' ? area : undefined
}
