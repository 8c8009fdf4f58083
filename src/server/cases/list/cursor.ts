import { z } from 'zod'
import type { QueueRow } from '../../../cases/index.ts'

/** How lists are sorted: what is late first, then by urgency and due time; by due time alone; or what was opened last. */
export const sortShape = z.enum(['urgency', 'due', 'newest'])

/** One of the ways in which lists are sorted. */
export type Sort = z.infer<typeof sortShape>

/** The place of a row in a list. Under `urgency`: late ones first, among them by due time. */
export interface Place {
  readonly late: boolean
  readonly urgency: number
  /** Milliseconds since 1970; null is last. */
  readonly dueAt: number | null
  readonly openedAt: number
  readonly id: string
}

/** Where a list was left: the moment and the position of the record at which it began, and the last row that was looked at. */
export interface Cursor {
  readonly sort: Sort
  readonly now: number
  readonly asOf: number
  readonly after?: Place
}

/** The place of a row; `now` is when the list began. */
export function placeOf(row: QueueRow, now: number): Place {
  const dueAt = row.dueAt === undefined ? null : Date.parse(row.dueAt)
  const late = row.status === 'open' && dueAt !== null && dueAt < now
  return { late, urgency: row.urgency, dueAt, openedAt: Date.parse(row.openedAt), id: row.id }
}

/** Below 0 if a comes before b in a list of that sort. */
export function compare(sort: Sort, a: Place, b: Place): number {
  if (sort === 'newest') return b.openedAt - a.openedAt || byId(a, b)
  if (sort === 'due') return byDue(a, b)
  if (a.late !== b.late) return a.late ? -1 : 1
  const byUrgency = a.late ? 0 : b.urgency - a.urgency
  return byUrgency || byDue(a, b)
}

function byDue(a: Place, b: Place): number {
  return (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER) || byId(a, b)
}

function byId(a: Place, b: Place): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

const place = z.strictObject({
  late: z.boolean(),
  urgency: z.int().min(0).max(3),
  dueAt: z.int().nullable(),
  openedAt: z.int(),
  id: z.string().max(120),
})
const cursor = z.strictObject({
  sort: sortShape,
  now: z.int().min(0).max(8.64e15),
  asOf: z.int().min(-1),
  after: place.optional(),
})

/** A cursor as text, for a client to give back as it is; it holds times, a number and an id. */
export function cursorText(at: Cursor): string {
  return Buffer.from(JSON.stringify(at)).toString('base64url')
}

/** Reads it; undefined where it is none of ours. */
export function cursorOf(text: string): Cursor | undefined {
  try {
    const read = cursor.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (!read.success) return undefined
    const { after, ...rest } = read.data
    return after === undefined ? rest : { ...rest, after }
  } catch {
    return undefined
  }
}
