import { Worker } from 'node:worker_threads'
import type { Scope, Shard } from '../../records/index.ts'
import { lateDocuments } from './documents.ts'
import { readShardWith, type ShardOutcome } from './read-shard.ts'
import type { ShardTask } from './thread-worker.ts'

/** Screens one shard after another. */
export interface ShardReader {
  readonly read: (path: string, shard: Shard, scope: Scope) => Promise<ShardOutcome>
  readonly close: () => Promise<void>
}

/** Screens in this very thread. */
export function readHere(): ShardReader {
  const documents = lateDocuments()
  return {
    read: (path, shard, scope) => readShardWith(documents, path, shard, scope),
    close: async () => undefined,
  }
}

/** A shard that takes longer than this, in milliseconds, is given up; thousands of times what one takes. */
export const longestShard = 15 * 60_000

// Most of what is read lives for one line: a small nursery is enough. With a limit the heap of each thread also grows in smaller
// steps, so that many threads fit; a line of the greatest length still does.
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 1024 }

/** Screens in a thread of its own, which is started when first needed and again where it died. */
export function readInThread(longest = longestShard): ShardReader {
  let worker: Worker | undefined
  const start = (): Worker => {
    const thread = new Worker(new URL('./thread-worker.ts', import.meta.url), {
      resourceLimits,
    })
    // One that dies between two shards is missed by nobody.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      if (worker === thread) worker = undefined
    })
    worker = thread
    return thread
  }
  return {
    read: (path, shard, scope) => ask(worker ?? start(), { path, shard, scope }, longest),
    close: async () => {
      await worker?.terminate()
    },
  }
}

function ask(thread: Worker, task: ShardTask, longest: number): Promise<ShardOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: ShardOutcome) => {
      clearTimeout(timer)
      thread.off('message', settle)
      thread.off('exit', gone)
      resolve(outcome)
    }
    // The message of a fault may repeat what was read: only that there was one goes on.
    const gone = () => settle({ ok: false, failure: 'fault' })
    const timer = setTimeout(() => {
      settle({ ok: false, failure: 'took-too-long' })
      void thread.terminate()
    }, longest)
    thread.on('message', settle)
    thread.on('exit', gone)
    thread.postMessage(task)
  })
}
