import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import type { Change } from './record.ts'

/** Somebody who follows the changes of a facility. */
export interface Follower {
  readonly facility: string
  readonly tell: (change: Change) => void
  /** The position up to which it was told; undefined until that is known. */
  at: number | undefined
  /** What is heard while it is told of earlier changes; undefined when it is up to date. */
  waiting: Change[] | undefined
  stopped: boolean
}

const pageSize = 1_000
const firstPause = 100
const longestPause = 5_000

/** Tells a follower of a change, or keeps it until it was told of those before. */
export function hear(follower: Follower, change: Change): void {
  if (follower.waiting !== undefined) follower.waiting.push(change)
  else tellNext(follower, change)
}

function tellNext(follower: Follower, { facility, position, caseId, version }: Change): void {
  if (follower.stopped || position <= (follower.at ?? -1)) return
  follower.at = position
  // As it is read from the record: where its command began is nothing that concerns a follower.
  follower.tell({ facility, position, ...(caseId === undefined || version === undefined ? {} : { caseId, version }) })
}

/** Reads from the record what a follower was not told of, from where it stopped. */
export async function catchUp(follower: Follower, database: Database): Promise<void> {
  // Whoever is already catching up hears, at the end, that there is more: something was lost again in the meantime.
  if (follower.waiting !== undefined) {
    follower.waiting.push(again)
    return
  }
  follower.waiting = []
  for (let wait = firstPause; !follower.stopped; wait = Math.min(2 * wait, longestPause)) {
    try {
      await readMissed(follower, database)
      const waiting: readonly Change[] = follower.waiting
      follower.waiting = []
      for (const change of waiting) if (change !== again) tellNext(follower, change)
      if (waiting.includes(again)) continue
      break
    } catch {
      // The database is away. When it is back we go on from where the follower was told last.
      await pause(wait, undefined, { ref: false })
    }
  }
  follower.waiting = undefined
}

const again: Change = { facility: '', position: -1 }

async function readMissed(follower: Follower, database: Database): Promise<void> {
  // Without a position from which on, it begins with what comes next.
  follower.at ??= await lastPosition(follower.facility, database)
  for (;;) {
    const found = await changesSince(follower.facility, follower.at, database)
    for (const change of found) tellNext(follower, change)
    if (found.length === 0) return
  }
}

async function lastPosition(facility: string, { inFacility }: Database): Promise<number> {
  const row = await inFacility(facility, (trx) =>
    trx
      .selectFrom('events')
      .select('position')
      .where('facility', '=', facility)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return row === undefined ? -1 : Number(row.position)
}

interface Row {
  readonly position: string
  readonly case_id: string | null
  readonly seq: number | null
  readonly command: string
}

// One change for each command, at its last event, as it was told when it happened.
async function changesSince(facility: string, since: number, { inFacility }: Database): Promise<readonly Change[]> {
  const rows: readonly Row[] = await inFacility(facility, (trx) =>
    trx
      .selectFrom('events')
      .select(['position', 'case_id', 'seq', 'command'])
      .where('facility', '=', facility)
      .where('position', '>', String(since))
      .orderBy('position')
      .limit(pageSize)
      .execute(),
  )
  const isLast = (row: Row, i: number) => {
    const next = rows[i + 1]
    // The last row of a full page may not be the last of its command: it comes with the next page.
    if (next === undefined) return rows.length < pageSize
    return next.command !== row.command || next.case_id !== row.case_id
  }
  return rows.filter(isLast).map(({ position, case_id, seq }) => ({
    facility,
    position: Number(position),
    ...(case_id === null || seq === null ? {} : { caseId: case_id, version: seq + 1 }),
  }))
}
