import { administratorSees, type CaseSummary, projectionOf, type QueueRow, type Viewer } from '../../../cases/index.ts'
import type { Office } from '../../office/office.ts'

/** True if a viewer may read the words of a case in a list: its title, and what a search looks through. */
export function readsWords({ role }: Viewer, row: QueueRow, now: string): boolean {
  if (row.status === 'erased') return false
  if (role === 'administrator') return administratorSees(row.status, row.closedAt, now) === 'whole'
  return role === 'liaison' || role === 'privacy-officer' || role === 'counsel'
}

/** The summaries of cases, by id. */
export async function summariesOf(
  { record }: Pick<Office, 'record'>,
  facility: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseSummary>> {
  const found = new Map<string, CaseSummary>()
  for (const id of ids) {
    const state = await record.load(facility, id)
    const summary = state === undefined ? undefined : projectionOf(state)?.summary
    if (summary !== undefined) found.set(id, summary)
  }
  return found
}

/** A row with the title of its case. */
export function titled(row: QueueRow, summary: CaseSummary | undefined): QueueRow {
  return summary?.title === undefined ? row : { ...row, title: summary.title }
}
