import { entryOfEvent, type OutboxEvent, type OutboxStorage, readOutboxEvent } from '../../../cases/index.ts'
import { StorageRefused, within, withinAll } from '../storage/desk-store.ts'

/**
 * The outbox in the browser's own database. Events are only ever added, each under the next key; contents stand under their
 * entry's number, and the last number given under a key of its own.
 */
export const deviceOutbox: OutboxStorage = {
  events: readEvents,
  // One transaction reads and writes: two tabs never get the same number.
  reserve: (atLeast) =>
    new Promise((resolve, reject) => {
      let given = atLeast
      withinAll(['numbers'], (transaction) => {
        const numbers = transaction.objectStore('numbers')
        const request = numbers.get('last') as IDBRequest<number | undefined>
        request.onsuccess = () => {
          given = Math.max((request.result ?? 0) + 1, atLeast)
          numbers.put(given, 'last')
        }
      }).then(() => resolve(given), reject)
    }),
  add: (finished, sealed) =>
    orFull('added', (transaction) => {
      transaction.objectStore('contents').put(new Uint8Array(sealed), finished.entry.n)
      transaction.objectStore('events').add(finished)
    }),
  sealed: (n) => within<Uint8Array>('contents', 'readonly', (s) => s.get(n)),
  note: (events) => orFull('noted', (transaction) => add(transaction.objectStore('events'), events)),
  drop: (entries) =>
    withinAll(['contents'], (transaction) => {
      for (const n of entries) transaction.objectStore('contents').delete(n)
    }),
  forget: (entries) => (entries.length === 0 ? Promise.resolve() : forget(new Set(entries))),
}

/** What was read of one database: so many events, the last under that key. */
interface Read {
  readonly events: readonly OutboxEvent[]
  readonly count: number
  readonly last: IDBValidKey | undefined
}

const nothingRead: Read = { events: [], count: 0, last: undefined }
// By the connection: another one may be to a database that began anew.
const readBefore = new WeakMap<IDBDatabase, Read>()

/**
 * All events; only those that came since the last time are read, for each tap asks. Keys only ever rise, in every tab, so that
 * their number tells whether any was taken away meanwhile: then all are read anew.
 */
async function readEvents(): Promise<readonly OutboxEvent[]> {
  let [now, whole] = await readSince((database) => readBefore.get(database) ?? nothingRead)
  if (!whole) [now] = await readSince(() => nothingRead)
  return now.events
}

async function readSince(baseOf: (database: IDBDatabase) => Read): Promise<readonly [Read, boolean]> {
  let base = nothingRead
  let database: IDBDatabase | undefined
  let asked: { readonly count: IDBRequest<number>; readonly keys: IDBRequest; readonly all: IDBRequest } | undefined
  await withinAll(
    ['events'],
    (transaction) => {
      database = transaction.db
      base = baseOf(database)
      const store = transaction.objectStore('events')
      const since = base.last === undefined ? null : IDBKeyRange.lowerBound(base.last, true)
      asked = { count: store.count(), keys: store.getAllKeys(since), all: store.getAll(since) }
    },
    'readonly',
  )
  const keys = (asked?.keys.result ?? []) as readonly IDBValidKey[]
  const fresh = ((asked?.all.result ?? []) as readonly unknown[]).map(readOutboxEvent).filter((e) => e !== undefined)
  const now: Read = {
    events: fresh.length === 0 ? base.events : [...base.events, ...fresh],
    count: base.count + keys.length,
    last: keys.at(-1) ?? base.last,
  }
  const whole = now.count === asked?.count.result
  if (whole && database !== undefined) readBefore.set(database, now)
  return [now, whole]
}

function add(store: IDBObjectStore, events: readonly OutboxEvent[]): void {
  for (const event of events) store.add(event)
}

function forget(entries: ReadonlySet<number>): Promise<void> {
  return withinAll(['events', 'contents'], (transaction) => {
    for (const n of entries) transaction.objectStore('contents').delete(n)
    const walk = transaction.objectStore('events').openCursor()
    walk.onsuccess = () => {
      const cursor = walk.result
      if (cursor === null) return
      const event = readOutboxEvent(cursor.value)
      const n = event === undefined ? undefined : entryOfEvent(event)
      if (n !== undefined && entries.has(n)) cursor.delete()
      cursor.continue()
    }
  })
}

async function orFull<T>(done: T, work: (transaction: IDBTransaction) => void): Promise<T | 'full'> {
  try {
    await withinAll(['events', 'contents'], work)
    return done
  } catch (error) {
    // A database that does not open keeps nothing either: what was typed must stay on the screen.
    if (error instanceof StorageRefused) return 'full'
    throw error
  }
}
