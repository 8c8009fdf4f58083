import type { Scope } from '../finding.ts'
import type { Shard, ShardResult } from './shard.ts'

/** Work for any number of workers: shards of files that all of them can read. */
export interface ScreeningJob {
  /** Which screener is meant, by its hash; a worker with another one leaves the job alone. */
  readonly program: string
  readonly scope: Scope
  readonly shards: readonly Shard[]
}

/** Why a shard was not screened. */
export type ShardFailure = 'no-such-file' | 'not-allowed' | 'file-changed' | 'file-failed' | 'took-too-long' | 'fault'

/** A shard that a worker has taken, for as long as its lease lasts. */
export interface TakenShard {
  readonly job: string
  readonly number: number
  readonly shard: Shard
  readonly scope: Scope
  readonly worker: string
  /** How often it was taken so far, with this time. */
  readonly attempt: number
}

/** How far a job has come. */
export interface JobStatus {
  readonly job: string
  readonly program: string
  readonly shards: number
  readonly bytes: number
  readonly done: number
  readonly doneBytes: number
  readonly lines: number
  readonly taken: number
  readonly workers: number
  /** Shards that nobody tries any more. */
  readonly dead: readonly DeadShard[]
}

/** A shard that was tried as often as it may be. */
export interface DeadShard {
  readonly number: number
  readonly shard: Shard
  readonly failure: ShardFailure | 'worker-died'
}

/** A result with the hash (SHA-256, hexadecimal) of the bytes that it was made from. */
export interface HashedResult {
  readonly hash: string
  readonly result: ShardResult
}

/**
 * Hands shards out to workers and keeps each result once. A shard whose worker falls silent is handed out again, and one that fails
 * too often is laid aside as dead; nothing is ever dropped.
 */
export interface ScreeningQueue {
  /** Stores a job with the hashes of its shards where they are known; gives its id. */
  readonly submit: (job: ScreeningJob, hashes?: readonly string[]) => Promise<string>
  /** The next shard for a worker whose screener is `program`; undefined where there is none now. */
  readonly take: (worker: string, program: string) => Promise<TakenShard | undefined>
  /** How many shards for that screener are neither done nor dead. */
  readonly left: (program: string) => Promise<number>
  /** Makes the lease last anew; false where the shard is somebody else's by now. */
  readonly holdOn: (taken: TakenShard) => Promise<boolean>
  /**
   * Keeps a result: `known` where there was one already and nothing changes, `changed` where the bytes are not those that were
   * submitted, which counts as a failure.
   */
  readonly finish: (taken: TakenShard, result: HashedResult) => Promise<'kept' | 'known' | 'changed'>
  /** The shard could not be screened: it goes back for another try, or is dead. */
  readonly fail: (taken: TakenShard, failure: ShardFailure) => Promise<void>
  /** The worker stops and gives the shard back untried. */
  readonly release: (taken: TakenShard) => Promise<void>
  /** The shards of a job in their order, which is that of the report; undefined where there is no such job. */
  readonly shards: (job: string) => Promise<readonly Shard[] | undefined>
  readonly status: (job: string) => Promise<JobStatus | undefined>
  /** The result of a shard, for whoever knows the hash of its bytes; undefined where there is none or the hash is another. */
  readonly result: (job: string, number: number, hash: string) => Promise<ShardResult | undefined>
  /** Gives the dead shards of a job another round of tries; how many there were. */
  readonly retry: (job: string) => Promise<number>
  /** Takes a job away with its results; false where there is none. */
  readonly remove: (job: string) => Promise<boolean>
}
