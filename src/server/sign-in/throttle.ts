import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Office } from '../office/office.ts'

/** How many tries are free, and how the wait grows from then on; it is bounded, so that nobody is locked out for ever. */
export interface Patience {
  readonly free: number
  readonly firstWaitSeconds: number
  readonly longestWaitSeconds: number
  /** After this many seconds without a try all is forgotten. */
  readonly forgetSeconds: number
}

/**
 * What is counted, each by itself. An account tried from one address is watched closely. The same account from anywhere is watched
 * loosely, so that a stranger who keeps trying it costs its owner a minute and no more; an address may be a whole hospital's.
 */
export const patience = {
  accountHere: { free: 5, firstWaitSeconds: 30, longestWaitSeconds: 900, forgetSeconds: 3600 },
  account: { free: 20, firstWaitSeconds: 15, longestWaitSeconds: 60, forgetSeconds: 3600 },
  address: { free: 100, firstWaitSeconds: 10, longestWaitSeconds: 300, forgetSeconds: 900 },
  secondFactor: { free: 5, firstWaitSeconds: 30, longestWaitSeconds: 900, forgetSeconds: 3600 },
  code: { free: 5, firstWaitSeconds: 30, longestWaitSeconds: 300, forgetSeconds: 3600 },
} as const satisfies Readonly<Record<string, Patience>>

/** One thing that is counted. */
export interface Counted {
  readonly of: keyof typeof patience
  /** What was typed, or where it came from; only its hash is kept, because a password may be typed where an address belongs. */
  readonly who: string
}

/**
 * Counts a try, before the work is done, so that tries side by side are counted too. Gives the seconds to wait where the try may
 * not be made now; then nothing is counted, or a stranger could push the wait of an owner ahead for ever.
 */
export async function countTry({ database, clock }: Office, counted: readonly Counted[]): Promise<number | undefined> {
  const now = clock()
  // All are asked before one is counted: who has to wait for one of them should not be charged for the others.
  const waiting = await waitOf(database, counted, now)
  if (waiting !== undefined) return waiting
  for (const each of counted) if (!(await take(database, each, now))) return waitOf(database, counted, now)
  return undefined
}

/** After a right try: an account starts anew, and an address is not charged for it, since many people may share one. */
export async function forgetTries({ database }: Pick<Office, 'database'>, counted: readonly Counted[]): Promise<void> {
  const [addresses, accounts] = [true, false].map((shared) =>
    counted.filter(({ of }) => (of === 'address') === shared).map(keyOf),
  )
  if (accounts?.length) await database.db.deleteFrom('throttles').where('key', 'in', accounts).execute()
  if (addresses?.length)
    await database.db
      .updateTable('throttles')
      .set(({ eb }) => ({ tries: eb('tries', '-', 1) }))
      .where('key', 'in', addresses)
      .where('tries', '>', 0)
      .execute()
}

/** Deletes what no longer counts; how many rows. */
export async function sweepTries({ database, clock }: Office): Promise<number> {
  const longest = Math.max(...Object.values(patience).map(({ forgetSeconds }) => forgetSeconds))
  const before = new Date(clock().getTime() - longest * 1000)
  const { numDeletedRows } = await database.db.deleteFrom('throttles').where('tried_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}

async function take(database: Office['database'], counted: Counted, now: Date): Promise<boolean> {
  const { free, firstWaitSeconds, longestWaitSeconds, forgetSeconds } = patience[counted.of]
  const key = keyOf(counted)
  // One statement: the row's lock puts tries side by side in order, and each sees what the one before it left.
  const { rows } = await sql`
    insert into throttles as t (key, tries, tried_at, free_at) values (${key}, 1, ${now}, ${now})
    on conflict (key) do update set
      tries = case when ${now} - t.tried_at > make_interval(secs => ${forgetSeconds}) then 1 else t.tries + 1 end,
      tried_at = ${now},
      free_at = ${now}::timestamptz + case
        when ${now} - t.tried_at > make_interval(secs => ${forgetSeconds}) or t.tries + 1 < ${free} then interval '0'
        else make_interval(secs => least(${longestWaitSeconds}, ${firstWaitSeconds} * power(2, least(t.tries + 1 - ${free}, 20))))
      end
    where t.free_at <= ${now}
    returning tries`.execute(database.db)
  return rows.length > 0
}

async function waitOf(
  database: Office['database'],
  counted: readonly Counted[],
  now: Date,
): Promise<number | undefined> {
  const row = await database.db
    .selectFrom('throttles')
    .select('free_at')
    .where('key', 'in', counted.map(keyOf))
    .where('free_at', '>', now)
    .orderBy('free_at', 'desc')
    .executeTakeFirst()
  return row && Math.max(1, Math.ceil((row.free_at.getTime() - now.getTime()) / 1000))
}

function keyOf({ of, who }: Counted): Buffer {
  return createHash('sha256').update(`${of}:${who}`, 'utf8').digest()
}
