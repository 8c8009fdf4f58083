import { type ExpressionBuilder, type Selectable, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import type { QueueRow, Viewer } from '../../../cases/index.ts'
import type { Tables } from '../../database/tables.ts'
import type { Cursor, Place } from './cursor.ts'
import { conditionsOf, type Filter } from './filter.ts'
import { rowOf } from './row-of.ts'

/** The rows from a cursor on that did not change since its list began, in the order of the list. */
export async function unchanged(
  trx: Transaction<Tables>,
  viewer: Viewer,
  filter: Filter,
  from: Cursor,
  limit: number,
): Promise<readonly QueueRow[]> {
  const now = new Date(from.now)
  const all = () =>
    trx
      .selectFrom('cases')
      .selectAll()
      .where('facility', '=', viewer.facility)
      .where('position', '<=', String(from.asOf))
      .where(conditionsOf(viewer, filter, now))
      .limit(limit)
  return (await rowsInOrder(all, from, now, limit)).flatMap((row) => rowOf(row) ?? [])
}

type Query = SelectQueryBuilder<Tables, 'cases', Selectable<Tables['cases']>>

function rowsInOrder(all: () => Query, from: Cursor, now: Date, limit: number) {
  switch (from.sort) {
    case 'newest':
      return byOpening(all(), from.after)
    case 'due':
      return byDue(all(), from.after)
    case 'urgency':
      return byUrgency(all, from, now, limit)
  }
}

function byDue(query: Query, after: Place | undefined) {
  const rest = after === undefined ? query : query.where((eb) => eb.or(laterThan(eb, after)))
  return rest
    .orderBy('due_at', (order) => order.asc().nullsLast())
    .orderBy(idInOrder)
    .execute()
}

// By code point, as JavaScript compares, whatever the collation of the database.
const idInOrder = sql<string>`id collate "C"`

function byOpening(query: Query, after: Place | undefined) {
  const rest =
    after === undefined
      ? query
      : query.where((eb) =>
          eb.or([
            eb('opened_at', '<', new Date(after.openedAt)),
            eb.and([eb('opened_at', '=', new Date(after.openedAt)), eb(idInOrder, '>', after.id)]),
          ]),
        )
  return rest.orderBy('opened_at', 'desc').orderBy(idInOrder).execute()
}

// Late ones and the others are asked for apart, so that each question has an index in its order.
async function byUrgency(all: () => Query, { after }: Cursor, now: Date, limit: number) {
  const late = after === undefined || after.late ? await lateOnes(all(), after, now) : []
  if (late.length >= limit) return late
  const rest = await others(all(), after?.late === true ? undefined : after, now)
  return [...late, ...rest].slice(0, limit)
}

function lateOnes(query: Query, after: Place | undefined, now: Date) {
  const due = query.where('status', '=', 'open').where('due_at', '<', now)
  const rest = after === undefined ? due : due.where((eb) => eb.or(laterThan(eb, after)))
  return rest.orderBy('due_at').orderBy(idInOrder).execute()
}

function others(query: Query, after: Place | undefined, now: Date) {
  const notLate = query.where((eb) =>
    eb.or([eb('status', '<>', 'open'), eb('due_at', 'is', null), eb('due_at', '>=', now)]),
  )
  const rest =
    after === undefined
      ? notLate
      : notLate.where((eb) =>
          eb.or([
            eb('urgency', '<', after.urgency),
            eb.and([eb('urgency', '=', after.urgency), eb.or(laterThan(eb, after))]),
          ]),
        )
  return rest
    .orderBy('urgency', 'desc')
    .orderBy('due_at', (order) => order.asc().nullsLast())
    .orderBy(idInOrder)
    .execute()
}

function laterThan(eb: ExpressionBuilder<Tables, 'cases'>, { dueAt, id }: Place) {
  if (dueAt === null) return [eb.and([eb('due_at', 'is', null), eb(idInOrder, '>', id)])]
  const at = new Date(dueAt)
  return [eb('due_at', '>', at), eb('due_at', 'is', null), eb.and([eb('due_at', '=', at), eb(idInOrder, '>', id)])]
}
