import { hostname } from 'node:os'
import type { ShardFailure, TakenShard } from '../../records/index.ts'
import { DatabaseUnavailable } from '../database/index.ts'
import { usualLimits } from './limits.ts'
import { screenerHash } from './program.ts'
import { openQueue, type QueueAt } from './queue-here.ts'
import { readInThread } from './reader.ts'
import type { SharedFolder } from './shared-folder.ts'
import { work } from './work.ts'

/** How a worker works. */
export interface WorkerRun extends QueueAt {
  readonly folder: SharedFolder
  readonly threads: number
  readonly drain: boolean
  readonly stop: AbortSignal
  readonly started?: (name: string) => void
  readonly failed?: (taken: TakenShard, failure: ShardFailure) => void
}

const idleMs = 1000

/** Takes shards of the queue until it is told to stop, or nothing is left; gives how many it screened and how many failed. */
export async function runWorker(run: WorkerRun): Promise<{ readonly done: number; readonly failed: number }> {
  const { folder, threads, drain, stop } = run
  const { queue, close } = await openQueue(run)
  const readers = Array.from({ length: threads }, () => readInThread())
  const worker = `${hostname()} ${process.pid}`
  let [done, failed] = [0, 0]
  run.started?.(worker)
  try {
    await work({
      queue,
      worker,
      program: screenerHash(),
      readers,
      pathOf: folder.pathOf,
      drain,
      stop,
      beat: ((run.limits?.leaseSeconds ?? usualLimits.leaseSeconds) * 1000) / 3,
      idle: idleMs,
      // A database that is started anew is waited for; what cannot be asked again ends the worker.
      mayGoOn: (error) => error instanceof DatabaseUnavailable,
      told: (taken, outcome) => {
        if (outcome === 'kept') done++
        else if (outcome !== 'known' && outcome !== 'released') {
          failed++
          run.failed?.(taken, outcome)
        }
      },
    })
    return { done, failed }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()))
    await close()
  }
}
