import { administratorSees, type CaseSummary, type QueueRow, type Viewer } from '../../../cases/index.ts'
import { keyName } from '../../keys/case-keys.ts'
import type { Office } from '../../office/office.ts'
import { openSummary } from '../../record/standing.ts'

/** True if a viewer may read the words of a case in a list: its title, and what a search looks through. */
export function readsWords({ role }: Viewer, row: QueueRow, now: string): boolean {
  if (row.status === 'erased') return false
  if (role === 'administrator') return administratorSees(row.status, row.closedAt, now) === 'whole'
  return role === 'liaison' || role === 'privacy-officer' || role === 'counsel'
}

/** The summaries of cases, by id, each opened with the key of its case; all keys are read in one question. */
export async function summariesOf(
  { database, keyring }: Pick<Office, 'database' | 'keyring'>,
  facility: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseSummary>> {
  if (ids.length === 0) return new Map()
  const rows = await database.inFacility(facility, (trx) =>
    trx
      .selectFrom('cases')
      .innerJoin('case_keys', (join) =>
        join.onRef('case_keys.facility', '=', 'cases.facility').onRef('case_keys.case_id', '=', 'cases.id'),
      )
      .select(['cases.id', 'cases.sealed', 'case_keys.wrapped', 'case_keys.key_id'])
      .where('cases.facility', '=', facility)
      .where('cases.id', 'in', [...ids])
      .execute(),
  )
  const opened = await Promise.all(
    rows.map(async ({ id, sealed, wrapped, key_id }) => {
      const key = await keyring.unwrap({ keyId: key_id, wrapped }, keyName(facility, id))
      const summary = key === undefined || sealed === null ? undefined : openSummary(facility, id, sealed, key)
      return summary === undefined ? [] : [[id, summary as CaseSummary] as const]
    }),
  )
  return new Map(opened.flat())
}

/** A row with the title of its case. */
export function titled(row: QueueRow, summary: CaseSummary | undefined): QueueRow {
  return summary?.title === undefined ? row : { ...row, title: summary.title }
}
