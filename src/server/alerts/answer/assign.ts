import { type Command, mayCommand } from '../../../cases/index.ts'
import type { Office } from '../../office/office.ts'
import type { AlertRow } from '../steps/take-steps.ts'
import type { Answering } from './acknowledge.ts'

const mostTries = 3

/** Gives the case of an alert to whoever acknowledged it, if their role may have it and nobody else has it. */
export async function assignCase(
  { record, clock }: Pick<Office, 'record' | 'clock'>,
  { facility, id, about }: Pick<AlertRow, 'facility' | 'id' | 'about'>,
  { person, role }: Answering,
): Promise<void> {
  if (!mayCommand(role, 'assign-case')) return
  // The desk may be writing to the case at this very moment.
  for (let tries = 0; tries < mostTries; tries++) {
    const state = await record.load(facility, about)
    if (state?.status !== 'open' || state.assigned?.person !== undefined) return
    const command: Command = {
      // The same when it is asked for again: the case is given once.
      id: `${id}-assigned`,
      case: about,
      type: 'assign-case',
      data: { person },
      at: clock().toISOString(),
      by: { role, person },
      expected: state.version,
    }
    if (!('refused' in (await record.submit(facility, command)))) return
  }
}
