import { type Scope, type ScreeningQueue, type Shard, type ShardFailure, summaryOf } from '../../records/index.ts'
import { screenerHash } from './program.ts'
import { hashShard } from './read-shard.ts'
import { type DoneShard, reportOf, type ScreenedFile } from './report.ts'
import { shardsOf } from './shards.ts'
import type { SharedFolder } from './shared-folder.ts'

/** What is to be screened by workers: files of a shared folder, by their paths here. */
export interface Submission {
  readonly folder: SharedFolder
  readonly files: readonly string[]
  readonly scope: Scope
  readonly shardBytes?: number
}

/** Puts files into a queue; gives the job's id, or the file that stands outside the shared folder. Throws where one cannot be read. */
export async function submitFiles(
  queue: ScreeningQueue,
  { folder, files, scope, shardBytes }: Submission,
): Promise<{ readonly ok: true; readonly job: string } | { readonly ok: false; readonly outside: string }> {
  const shards: Shard[] = []
  const hashes: string[] = []
  for (const path of files) {
    const name = folder.nameOf(path)
    if (name === undefined) return { ok: false, outside: path }
    for (const shard of shardsOf(name, path, shardBytes)) {
      shards.push(shard)
      // One that ends too early has changed since it was cut: no bytes have this hash, so that no result will ever be taken for it.
      hashes.push(hashShard(path, shard) ?? '')
    }
  }
  return { ok: true, job: await queue.submit({ program: screenerHash(), scope, shards }, hashes) }
}

/** The report of a job, or what keeps there from being one. */
export type Collected =
  | { readonly ok: true; readonly files: readonly ScreenedFile[] }
  | { readonly ok: false; readonly code: 'no-such-job' | 'not-finished' }
  | {
      readonly ok: false
      readonly code: 'not-screened'
      readonly file: string
      readonly start: number
      readonly end: number
      readonly failure: ShardFailure | 'worker-died'
    }

/**
 * Puts the results of a job together, in the order of its files whatever the order in which workers brought them. Each is opened by
 * the bytes that it was made from, so that a report always speaks of the files as they are.
 */
export async function collect(queue: ScreeningQueue, job: string, folder: SharedFolder): Promise<Collected> {
  const [shards, status] = [await queue.shards(job), await queue.status(job)]
  if (shards === undefined || status === undefined) return { ok: false, code: 'no-such-job' }
  const [dead] = status.dead
  if (dead !== undefined) return notScreened(dead.shard, dead.failure)
  if (status.done < status.shards) return { ok: false, code: 'not-finished' }
  const done: DoneShard[] = []
  for (const [number, shard] of shards.entries()) {
    const hash = hashHere(folder, shard)
    const read = async () => {
      const result = hash === undefined ? undefined : await queue.result(job, number, hash)
      if (result === undefined) throw new Error('a result that was there is gone')
      return result
    }
    const result = hash === undefined ? undefined : await queue.result(job, number, hash)
    if (result === undefined) return notScreened(shard, 'file-changed')
    done.push({ shard, summary: summaryOf(result), read })
  }
  return { ok: true, files: reportOf(done) }
}

function notScreened({ file, start, end }: Shard, failure: ShardFailure | 'worker-died'): Collected {
  return { ok: false, code: 'not-screened', file, start, end, failure }
}

function hashHere(folder: SharedFolder, shard: Shard): string | undefined {
  const path = folder.pathOf(shard.file)
  try {
    return path === undefined ? undefined : hashShard(path, shard)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return undefined
  }
}
