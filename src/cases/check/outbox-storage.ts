import type { OutboxEntry } from '../outbox/entry.ts'
import type { OutboxStorage } from '../outbox/ports.ts'
import { countByStatus, foldOutbox } from '../outbox/state.ts'

/** One thing that every adapter of a port must do; `holds` throws if this one does not. */
export interface StorageCase {
  readonly what: string
  /** Given a storage that is new and empty, and the same one opened again, as after a reload. */
  readonly holds: (storage: OutboxStorage, again: () => Promise<OutboxStorage>) => Promise<void>
}

function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the storage does not hold to its contract: ${what}`)
}

function finished(n: number): { readonly type: 'finished'; readonly entry: OutboxEntry } {
  const entry = { n, kind: 'command', case: 'c1', at: '2026-06-03T14:20:00-07:00', size: 3, digest: `${n}` } as const
  return { type: 'finished', entry }
}

const content = (n: number) => Uint8Array.of(n, 0, 255)
const filed = (n: number) => ({ type: 'answered', fate: { n, digest: `${n}`, status: 'in-the-record' } }) as const

/** What every {@link OutboxStorage} must do. */
export const outboxStorageContract: readonly StorageCase[] = [
  {
    what: 'an empty storage has no events and no content',
    holds: async (storage) => {
      must((await storage.events()).length === 0, 'no events')
      must((await storage.sealed(1)) === undefined, 'no content')
    },
  },
  {
    what: 'events come back in their order, and content byte by byte, after a reload too',
    holds: async (storage, again) => {
      await storage.note([{ type: 'enrolled', device: 'd1', next: 1 }])
      for (const n of [1, 2, 3]) must((await storage.add(finished(n), content(n))) === 'added', 'there is room')
      await storage.note([filed(2), { type: 'revoked' }])
      for (const each of [storage, await again()]) {
        const events = await each.events()
        const order = events.map(({ type }) => type).join(' ')
        must(order === 'enrolled finished finished finished answered revoked', `the order is ${order}`)
        must(String(await each.sealed(3)) === String(content(3)), 'the content is the same')
        must(countByStatus(foldOutbox(events))['on-this-device'] === 2, 'two are on this device')
      }
    },
  },
  {
    what: 'a number is given once, to whoever asks at once, after a reload too',
    holds: async (storage, again) => {
      const given = await Promise.all([storage.reserve(1), storage.reserve(1), storage.reserve(1)])
      const later = await (await again()).reserve(1)
      must(new Set([...given, later]).size === 4, `given were ${[...given, later]}`)
      must((await storage.reserve(100)) === 100, 'it is at least what was asked for')
      must((await storage.reserve(7)) > 100, 'and never an older one')
    },
  },
  {
    what: 'dropped content is gone and its events stay; dropping it twice does nothing',
    holds: async (storage, again) => {
      await storage.add(finished(1), content(1))
      await storage.add(finished(2), content(2))
      await storage.drop([1])
      await storage.drop([1, 9])
      must((await storage.sealed(1)) === undefined, 'the content is gone')
      must((await (await again()).sealed(2)) !== undefined, 'the other is there')
      must((await storage.events()).length === 2, 'both events are there')
    },
  },
  {
    what: 'a forgotten entry is gone with all its events; what is about the device stays',
    holds: async (storage, again) => {
      await storage.note([{ type: 'enrolled', device: 'd1', next: 1 }])
      await storage.add(finished(1), content(1))
      await storage.add(finished(2), content(2))
      await storage.note([filed(1)])
      await storage.forget([1])
      const events = await (await again()).events()
      must(events.map(({ type }) => type).join(' ') === 'enrolled finished', 'what stays is the other entry')
      must((await storage.sealed(1)) === undefined, 'the content is gone')
      must((await storage.reserve(1)) > 0, 'numbers go on')
    },
  },
]
