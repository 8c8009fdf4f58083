import { type CaseState, fold, isKept, type StoredEvent, type Viewer, withoutClaims } from '../../../cases/index.ts'
import { canonical } from '../../../rulebook/index.ts'
import type { Office } from '../../office/office.ts'
import type { CaseFile } from '../../record/record.ts'
import { filesIn } from '../files/routes.ts'
import type { Sighted } from '../sighted.ts'
import type { ArchivedEvent } from './archive.ts'
import type { Extent } from './case-file/index.ts'
import { receiptsOf } from './receipts-of.ts'

/** The most bytes of papers in one archive, which is made in memory. */
export const mostPaperBytes = 100 * 1024 * 1024

/** The extent in which a viewer gets a case; undefined where they get none to take along. */
export function extentOf(sees: 'own' | 'outline' | 'whole', forChart: boolean): Extent | undefined {
  if (sees === 'own') return undefined
  if (sees === 'outline') return forChart ? undefined : 'outline'
  return forChart ? 'chart' : 'whole'
}

/** The case as it leaves the house: as the viewer sees it, and for a chart without anything that requesters claim. */
export function leaving({ state }: { readonly state: CaseState }, extent: Extent): CaseState {
  if (extent !== 'chart') return state
  const events = state.events.map((e): StoredEvent => (isKept(e) ? { ...e, data: {} } : withoutClaims(e)))
  return { ...fold(state.id, events), version: state.version }
}

/** The papers of a case that go with it: none with an outline, and none to a chart, since they are the requester's own words. */
export async function papersOf(
  { record }: Pick<Office, 'record'>,
  { facility }: Viewer,
  state: CaseState,
  extent: Extent,
): Promise<readonly CaseFile[]> {
  if (extent !== 'whole') return []
  const found: CaseFile[] = []
  for (const id of new Set(filesIn(state))) {
    const file = await record.file(facility, state.id, id)
    if (file !== undefined) found.push(file)
  }
  return found
}

/** The events with their receipts; with the whole case goes what opens their entries too, each line then being what was committed to. */
export async function archivedEvents(
  { record, log }: Pick<Office, 'record' | 'log'>,
  { viewer }: Sighted,
  state: CaseState,
  extent: Extent,
): Promise<readonly ArchivedEvent[] | undefined> {
  const leaves = new Map((await record.leaves(viewer.facility, state.id)).map((leaf) => [leaf.event.id, leaf]))
  const known = state.events.flatMap((event) => {
    const leaf = leaves.get(event.id)
    return leaf === undefined ? [] : [{ event, leaf }]
  })
  const receipts = await receiptsOf(
    log,
    known.map(({ leaf }) => leaf.position),
  )
  return receipts?.map((receipt, i): ArchivedEvent => {
    const { event, leaf } = known[i] as (typeof known)[number]
    const opens = extent === 'whole' && leaf.salt !== undefined
    return {
      event: event.id,
      line: opens ? Buffer.from(leaf.payload).toString('utf8') : canonical(event),
      position: leaf.position,
      receipt,
      ...(opens ? { salt: leaf.salt } : {}),
    }
  })
}
