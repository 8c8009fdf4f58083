import type { Database } from '../database/database.ts'
import { changesChannel, type Told } from '../log/changes-of.ts'
import { catchUp, type Follower, hear } from './follower.ts'
import { inOrder } from './in-order.ts'
import type { Change, Changes } from './record.ts'
import { tellServers } from './tell-servers.ts'

/** Changes as a server makes and hears them. */
export interface HeardChanges extends Changes {
  /** Takes what this server has just stored: it is told to all who follow here, at once, and soon to the other servers. */
  readonly stored: (changes: readonly Told[]) => void
  /** Calls back for every change that a server tells of; `missed` where some may not have been told. */
  readonly hear: (told: (change: Change) => void, missed: () => void) => void
  readonly close: () => Promise<void>
}

interface Hearer {
  readonly told: (change: Change) => void
  readonly missed: () => void
}

// What is missing between two changes is on its way for longer than that only where it was lost.
const gapPatience = 250
// How often the head of the log is looked at, for what no server told of: it was killed after a commit.
const lookEvery = 1_000

/**
 * Listens for changes. They are told in the order of the ledger: one that is heard too early waits for those before it. What nobody
 * tells of (a connection was lost, or a server was killed between its commit and its word) is read from the record, for each
 * follower from where it stopped. Nothing is told twice, because what is heard is compared with the position told last.
 */
export async function listenForChanges(database: Database): Promise<HeardChanges> {
  const followers = new Set<Follower>()
  const hearers: Hearer[] = []
  const others = tellServers(database.pool)
  const pass = (change: Change) => {
    for (const follower of followers) if (follower.facility === change.facility) hear(follower, change)
  }
  let gap: NodeJS.Timeout | undefined
  const order = inOrder(pass, () => {
    const at = order.next()
    gap ??= setTimeout(() => {
      gap = undefined
      if (order.next() === at) void readOn()
    }, gapPatience).unref()
  })
  // Read from the record, by each who follows, up to the head at the least.
  const readOn = async () => {
    const head = await sizeOf(database).catch(() => undefined)
    // The database is away: what is missing is still so when the head is looked at next.
    if (head === undefined) return
    for (const { missed } of hearers) missed()
    for (const follower of followers) void catchUp(follower, database)
    order.skipTo(head)
  }
  const heard = (payload: string) => {
    for (const change of JSON.parse(payload) as readonly Told[]) {
      for (const { told } of hearers) told(change)
      order.take(change)
    }
  }
  const stop = await database.listen(changesChannel, heard, () => void readOn())
  order.skipTo(await sizeOf(database))
  const endLooking = looking(database, order.next, readOn)
  return {
    stored: (changes) => {
      others.tell(changes)
      for (const change of changes) order.take(change)
    },
    hear: (told, missed) => void hearers.push({ told, missed }),
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
      clearTimeout(gap)
      await endLooking()
      await others.close()
      await stop()
    },
  }
}

// Looks at the head of the log from time to time: what was there at the last look should be known by now.
function looking(database: Database, known: () => number, readOn: () => Promise<void>): () => Promise<void> {
  let last = 0
  let look: Promise<void> | undefined
  const timer = setInterval(() => {
    look ??= (async () => {
      const size = await sizeOf(database).catch(() => undefined)
      if (last > known()) await readOn()
      last = size ?? last
      look = undefined
    })()
  }, lookEvery).unref()
  return async () => {
    clearInterval(timer)
    await look
  }
}

async function sizeOf({ db }: Database): Promise<number> {
  const query = db.selectFrom('ledger_heads').select('to_size').orderBy('from_size', 'desc').limit(1)
  return Number((await query.executeTakeFirst())?.to_size ?? 0)
}
