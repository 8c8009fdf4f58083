import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import { changesChannel } from '../log/append.ts'
import type { Change, Changes } from './record.ts'

/** Changes as a server hears them. */
export interface HeardChanges extends Changes {
  /** Calls back for every change of every facility that is heard; some may be missed while the connection is lost. */
  readonly hear: (told: (change: Change) => void) => void
  readonly close: () => Promise<void>
}

interface Follower {
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

/**
 * Listens for changes. PostgreSQL tells them in the order of commits, which is that of the ledger; what it could not tell while a
 * connection was lost is read from the record, for each follower from where it stopped. Nothing is told twice, because what
 * is heard is compared with the position told last.
 */
export async function listenForChanges(database: Database): Promise<HeardChanges> {
  const followers = new Set<Follower>()
  const hearers: ((change: Change) => void)[] = []
  const heard = (payload: string) => {
    for (const change of JSON.parse(payload) as readonly Change[]) {
      for (const told of hearers) told(change)
      for (const follower of followers) if (follower.facility === change.facility) hear(follower, change)
    }
  }
  const missed = () => {
    for (const follower of followers) void catchUp(follower, database)
  }
  const stop = await database.listen(changesChannel, heard, missed)
  return {
    hear: (told) => void hearers.push(told),
    follow: ({ facility }, since, tell) => {
      const follower: Follower = { facility, tell, at: since, waiting: undefined, stopped: false }
      followers.add(follower)
      void catchUp(follower, database)
      return () => {
        follower.stopped = true
        followers.delete(follower)
      }
    },
    close: async () => {
      for (const follower of followers) follower.stopped = true
      followers.clear()
      await stop()
    },
  }
}

function hear(follower: Follower, change: Change): void {
  if (follower.waiting !== undefined) follower.waiting.push(change)
  else tellNext(follower, change)
}

function tellNext(follower: Follower, change: Change): void {
  if (follower.stopped || change.position <= (follower.at ?? -1)) return
  follower.at = change.position
  follower.tell(change)
}

// Whoever is already catching up will hear, at the end, that there is more: the connection was lost again in the meantime.
async function catchUp(follower: Follower, database: Database): Promise<void> {
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
