/** The stores of a desk's database; a later version only ever adds to them, so that unsent entries outlive an upgrade. */
export const stores = ['device', 'events', 'contents', 'numbers', 'keys', 'drafts'] as const

/** One of the stores. */
export type StoreName = (typeof stores)[number]

const name = 'ostiary-desk'
const version = 1

/** Why the device could not keep something: it is full, or its browser keeps nothing at all. */
export class StorageRefused extends Error {
  readonly code: 'full' | 'closed'
  constructor(code: 'full' | 'closed') {
    super(`storage: ${code}`)
    this.code = code
  }
}

function refused(error: DOMException | null): StorageRefused {
  return new StorageRefused(error?.name === 'QuotaExceededError' ? 'full' : 'closed')
}

let opened: Promise<IDBDatabase> | undefined

// Where it keeps nothing, a browser says so later, at once by an error, or by having no database at all.
function asked(): IDBOpenDBRequest | undefined {
  try {
    return indexedDB.open(name, version)
  } catch {
    return undefined
  }
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = asked()
    if (request === undefined) return reject(refused(null))
    request.onupgradeneeded = () => {
      const there = request.result.objectStoreNames
      for (const store of stores)
        if (!there.contains(store)) request.result.createObjectStore(store, { autoIncrement: store === 'events' })
    }
    request.onsuccess = () => {
      // A newer release in another tab must not wait for us, nor we go on with a database that it changed.
      request.result.onversionchange = () => {
        request.result.close()
        opened = undefined
      }
      request.result.onclose = () => {
        opened = undefined
      }
      resolve(request.result)
    }
    request.onerror = () => reject(refused(request.error))
  })
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

/**
 * Does something in one transaction, which is stored whole or not at all; it is done when the browser says that it is on disk.
 * Throws {@link StorageRefused}.
 */
export async function withinAll(
  names: readonly StoreName[],
  work: (transaction: IDBTransaction) => void,
  mode: IDBTransactionMode = 'readwrite',
): Promise<void> {
  const database = await open()
  return new Promise((resolve, reject) => {
    // Entries are all that there is of what happened: they are on disk before we say so.
    const transaction = database.transaction([...names], mode, { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(refused(transaction.error))
    try {
      work(transaction)
    } catch (error) {
      transaction.abort()
      reject(error instanceof DOMException ? refused(error) : error)
    }
  })
}

/** The same for one request of one store; gives its result. */
export async function within<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  let request: IDBRequest<T> | undefined
  await withinAll(
    [store],
    (transaction) => {
      request = work(transaction.objectStore(store))
    },
    mode,
  )
  return request?.result
}

/** One value of a store, if it is there. */
export function get<T>(store: StoreName, key: IDBValidKey): Promise<T | undefined> {
  return within<T>(store, 'readonly', (s) => s.get(key))
}

/** Puts a value in its place. */
export async function put(store: StoreName, key: IDBValidKey, value: unknown): Promise<void> {
  await withinAll([store], (t) => t.objectStore(store).put(value, key))
}

/** Takes a value away. */
export async function drop(store: StoreName, key: IDBValidKey): Promise<void> {
  await withinAll([store], (t) => t.objectStore(store).delete(key))
}

/** Empties a store. */
export async function empty(store: StoreName): Promise<void> {
  await withinAll([store], (t) => t.objectStore(store).clear())
}
