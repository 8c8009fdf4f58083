import { type HashedResult, type Shard, type ShardResult, type ShardSummary, summaryOf } from '../../records/index.ts'

/** What a store knows of a shard without reading its result. */
export interface KeptShard {
  readonly hash: string
  readonly summary: ShardSummary
}

/** Keeps the results of a run; keeping one twice changes nothing. */
export interface ResultStore {
  readonly known: (shard: Shard) => KeptShard | undefined
  readonly keep: (shard: Shard, hashed: HashedResult) => void
  readonly read: (shard: Shard) => ShardResult | undefined
}

/** What tells one shard from another within a run. */
export function shardKey({ file, form, start, end }: Shard): string {
  return `${form} ${start} ${end} ${file}`
}

/** Results in memory: for small inputs, and for tests. */
export function memoryStore(): ResultStore {
  const kept = new Map<string, HashedResult & KeptShard>()
  return {
    known: (shard) => kept.get(shardKey(shard)),
    keep: (shard, hashed) => {
      const key = shardKey(shard)
      if (!kept.has(key)) kept.set(key, { ...hashed, summary: summaryOf(hashed.result) })
    },
    read: (shard) => kept.get(shardKey(shard))?.result,
  }
}
