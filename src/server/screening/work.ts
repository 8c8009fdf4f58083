import { setTimeout as pause } from 'node:timers/promises'
import type { ScreeningQueue, ShardFailure, TakenShard } from '../../records/index.ts'
import type { ShardReader } from './reader.ts'

/** What a worker works with. */
export interface Work {
  readonly queue: ScreeningQueue
  readonly worker: string
  readonly program: string
  /** One for each shard that is screened at the same time. */
  readonly readers: readonly ShardReader[]
  /** Where the file of a shard is here; undefined where this worker must not read it. */
  readonly pathOf: (file: string) => string | undefined
  /** Ends when nothing is left to do, instead of waiting for more. */
  readonly drain: boolean
  readonly stop?: AbortSignal
  /** How often a lease is made anew, in milliseconds. */
  readonly beat: number
  /** How long to wait where there is nothing to do, in milliseconds. */
  readonly idle: number
  /** How long a shard that is under way may still take after the stop, in milliseconds. */
  readonly patience?: number
  readonly told?: (taken: TakenShard, outcome: 'kept' | 'known' | ShardFailure | 'released') => void
  /** True where work may go on after this error, such as a database that went away; any other ends it. */
  readonly mayGoOn?: (error: unknown) => boolean
}

/** Takes shards and screens them until there is none left (`drain`) or it is told to stop. Rejects with what it cannot go on after. */
export async function work(work: Work): Promise<void> {
  const ended = new AbortController()
  const stop = AbortSignal.any([ended.signal, ...(work.stop === undefined ? [] : [work.stop])])
  const loops = work.readers.map(async (reader, n) => {
    try {
      await loop({ ...work, stop }, reader, `${work.worker} ${n + 1}`)
    } catch (error) {
      // The others finish what they have: their results count.
      ended.abort()
      throw error
    }
  })
  const outcomes = await Promise.allSettled(loops)
  const failed = outcomes.find((each) => each.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

async function loop(work: Work & { readonly stop: AbortSignal }, reader: ShardReader, worker: string): Promise<void> {
  const { queue, program, stop, drain, idle } = work
  while (!stop.aborted) {
    try {
      const taken = await queue.take(worker, program)
      if (taken !== undefined) await one(work, reader, taken)
      else if (drain && (await queue.left(program)) === 0) return
      else await pause(idle, undefined, { signal: stop }).catch(() => undefined)
    } catch (error) {
      // What was under way stays taken until its lease runs out, and is then done by somebody.
      if (work.mayGoOn?.(error) !== true) throw error
      await pause(Math.max(idle, 1000), undefined, { signal: stop }).catch(() => undefined)
    }
  }
}

async function one(work: Work & { readonly stop: AbortSignal }, reader: ShardReader, taken: TakenShard): Promise<void> {
  const { queue, pathOf, told, beat } = work
  const fail = async (failure: ShardFailure): Promise<void> => {
    await queue.fail(taken, failure)
    told?.(taken, failure)
  }
  const path = pathOf(taken.shard.file)
  if (path === undefined) return fail('not-allowed')
  const beating = setInterval(() => queue.holdOn(taken).catch(() => undefined), beat)
  try {
    const outcome = await orStopped(work, reader.read(path, taken.shard, taken.scope))
    if (outcome === 'stopped') {
      await reader.close()
      await queue.release(taken)
      told?.(taken, 'released')
    } else if (!outcome.ok) await fail(outcome.failure)
    else {
      // A crash before this loses the work and no more: the shard is taken again. Done twice, it is kept once.
      const kept = await queue.finish(taken, outcome)
      told?.(taken, kept === 'changed' ? 'file-changed' : kept)
    }
  } finally {
    clearInterval(beating)
  }
}

async function orStopped<T>(
  { stop, patience = 10_000 }: Work & { readonly stop: AbortSignal },
  reading: Promise<T>,
): Promise<T | 'stopped'> {
  const done = new AbortController()
  const { signal } = done
  const stopped = async (): Promise<'stopped'> => {
    await new Promise<void>((resolve) => {
      if (stop.aborted) resolve()
      stop.addEventListener('abort', () => resolve(), { once: true, signal })
    })
    await pause(patience, undefined, { signal }).catch(() => undefined)
    return 'stopped'
  }
  try {
    return await Promise.race([reading, stopped()])
  } finally {
    done.abort()
  }
}
