import { entryOfEvent, type OutboxEvent, type OutboxStorage, readOutboxEvent } from '../../../cases/index.ts'
import { StorageRefused, within, withinAll } from '../storage/desk-store.ts'

/**
 * The outbox in the browser's own database. Events are only ever added, each under the next key; contents stand under their
 * entry's number, and the last number given under a key of its own.
 */
export const deviceOutbox: OutboxStorage = {
  events: async () => {
    const stored = (await within<unknown[]>('events', 'readonly', (s) => s.getAll())) ?? []
    return stored.map(readOutboxEvent).filter((event) => event !== undefined)
  },
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
