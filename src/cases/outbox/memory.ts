import { entryOfEvent, type OutboxEvent } from './event.ts'
import type { OutboxStorage } from './ports.ts'

/** An outbox in memory, gone with the page: for tests, and for a browser that offers no storage, which must then be said. */
export function memoryOutbox(room: () => boolean = () => true): OutboxStorage {
  let events: readonly OutboxEvent[] = []
  let last = 0
  const contents = new Map<number, Uint8Array>()
  return {
    events: async () => events,
    reserve: async (atLeast) => {
      last = Math.max(last + 1, atLeast)
      return last
    },
    add: async (finished, sealed) => {
      if (!room()) return 'full'
      events = [...events, finished]
      contents.set(finished.entry.n, sealed)
      return 'added'
    },
    sealed: async (n) => contents.get(n),
    note: async (more) => {
      if (!room()) return 'full'
      events = [...events, ...more]
      return 'noted'
    },
    drop: async (entries) => {
      for (const n of entries) contents.delete(n)
    },
    forget: async (entries) => {
      const gone = new Set<number | undefined>(entries)
      events = events.filter((event) => !gone.has(entryOfEvent(event)) || entryOfEvent(event) === undefined)
      for (const n of entries) contents.delete(n)
    },
  }
}
