import { emptyFrontier } from './frontier.ts'
import type { VerifierKey } from './key.ts'
import type { LedgerStore, Published } from './store.ts'
import type { WitnessedHead, WitnessStore } from './witness.ts'

/** A log in memory, for tests and demonstrations; `refuses` stands in for what a database would refuse beside an entry. */
export function memoryStore<With = undefined>(refuses: (beside: With) => boolean = () => false): LedgerStore<With> {
  let head = emptyFrontier
  let published: Published | undefined
  const entries: Uint8Array[] = []
  const levels: Uint8Array[][] = []
  const part = (from: number, to: number, all: readonly Uint8Array[] | undefined): readonly Uint8Array[] => {
    if (all === undefined || from < 0 || to > all.length) throw new RangeError('the log is not that large')
    return all.slice(from, to)
  }
  return {
    head: async () => head,
    append: async (growth, beside) => {
      if (head.size !== growth.from.size) return 'moved'
      const refused = new Set([...beside.keys()].filter((at) => refuses(beside[at] as With)))
      if (refused.size > 0) return { refused }
      for (const entry of growth.entries) entries.push(entry.slice())
      for (const { level, hash } of growth.hashes) {
        levels[level] ??= []
        levels[level].push(hash.slice())
      }
      head = growth.to
      return 'appended'
    },
    hashes: async (level, from, to) => part(from, to, levels[level]),
    entries: async (from, to) => part(from, to, entries),
    published: async () => published,
    publish: async (checkpoint) => {
      if (published !== undefined && published.size > checkpoint.size) return false
      published = checkpoint
      return true
    },
  }
}

/** What a witness keeps, in memory, for tests and demonstrations: the keys it trusts for each origin. */
export function memoryWitnessStore(keys: ReadonlyMap<string, readonly VerifierKey[]>): WitnessStore {
  const latest = new Map<string, WitnessedHead>()
  return {
    log: async (origin) => {
      const trusted = keys.get(origin)
      return trusted === undefined ? undefined : { keys: trusted, latest: latest.get(origin) }
    },
    advance: async (origin, fromSize, { size, root }) => {
      if ((latest.get(origin)?.size ?? 0) !== fromSize) return false
      latest.set(origin, { size, root })
      return true
    },
  }
}
