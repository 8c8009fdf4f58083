import type { Transaction } from 'kysely'
import { fold, type Projection, projectionOf, type QueueRow, type Viewer } from '../../../cases/index.ts'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { type Cursor, compare, placeOf, type Sort } from './cursor.ts'
import { type Filter, fits } from './filter.ts'
import { rowOf } from './row-of.ts'
import { unchanged } from './unchanged.ts'

/** The rows of a list from a cursor on, each as it stands now; the place at which to go on, where there may be more. */
export interface Page {
  readonly rows: readonly QueueRow[]
  readonly next?: Cursor
}

/** So much was written since the list began that it must begin again. */
export type TooOld = 'too-old'

// What changed since a list began is looked up case by case: past this many it is quicker to begin again.
const mostChanged = 200

type Trx = Transaction<Tables>

/** Begins a list at this moment. */
export async function beginning({ database, clock }: Pick<Office, 'database' | 'clock'>, sort: Sort): Promise<Cursor> {
  const head = await database.db
    .selectFrom('ledger_heads')
    .select('to_size')
    .orderBy('from_size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { sort, now: clock().getTime(), asOf: Number(head?.to_size ?? 0) - 1 }
}

/**
 * A page of a list as it was when it began: whatever is written meanwhile, each case that was in it then comes once, in the order
 * of then, shown as it is now. Cases whose rows did not change since are read in order; those that did are put where they were.
 */
export async function pageOf(
  office: Pick<Office, 'database' | 'record'>,
  viewer: Viewer,
  filter: Filter,
  from: Cursor,
  limit: number,
): Promise<Page | TooOld> {
  const { facility } = viewer
  const now = new Date(from.now)
  const { same, changed } = await office.database.inFacility(facility, async (trx) => ({
    same: await unchanged(trx, viewer, filter, from, limit + 1),
    changed: await changedSince(trx, facility, from.asOf),
  }))
  if (changed.length > mostChanged) return 'too-old'
  const moved = await Promise.all(changed.map((id) => asItWas(office, facility, id, from.asOf)))
  const before = moved
    .filter((p): p is Projection => p !== undefined && fits(viewer, filter, p, now))
    .map(({ row }) => ({ id: row.id, place: placeOf(row, from.now) }))
    .filter(({ place }) => from.after === undefined || compare(from.sort, from.after, place) < 0)
  const listed = [...same.map((row) => ({ id: row.id, place: placeOf(row, from.now) })), ...before]
    .toSorted((a, b) => compare(from.sort, a.place, b.place))
    .slice(0, limit + 1)
  const shown = listed.slice(0, limit)
  const rows = await asTheyAre(office, facility, same, shown)
  const last = shown.at(-1)
  return listed.length > limit && last !== undefined ? { rows, next: { ...from, after: last.place } } : { rows }
}

async function asTheyAre(
  { database }: Pick<Office, 'database'>,
  facility: string,
  same: readonly QueueRow[],
  shown: readonly { readonly id: string }[],
): Promise<readonly QueueRow[]> {
  const known = new Map(same.map((row) => [row.id, row]))
  const missing = shown.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  if (missing.length > 0) {
    const found = await database.inFacility(facility, (trx) =>
      trx.selectFrom('cases').selectAll().where('facility', '=', facility).where('id', 'in', missing).execute(),
    )
    for (const row of found.map(rowOf)) if (row !== undefined) known.set(row.id, row)
  }
  return shown.flatMap(({ id }) => known.get(id) ?? [])
}

async function changedSince(trx: Trx, facility: string, asOf: number): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('events')
    .select('case_id')
    .distinct()
    .where('position', '>', String(asOf))
    .where('facility', '=', facility)
    .where('case_id', 'is not', null)
    .limit(mostChanged + 1)
    .execute()
  return rows.flatMap(({ case_id }) => case_id ?? [])
}

async function asItWas(
  { record }: Pick<Office, 'record'>,
  facility: string,
  id: string,
  asOf: number,
): Promise<Projection | undefined> {
  const [state, positions] = await Promise.all([record.load(facility, id), record.positions(facility, id)])
  if (state === undefined) return undefined
  const then = state.events.filter((e) => (positions.get(e.id) ?? Number.POSITIVE_INFINITY) <= asOf)
  return projectionOf(fold(id, then))
}
