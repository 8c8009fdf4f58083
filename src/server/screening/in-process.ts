import type { HashedResult, ScreeningJob, ScreeningQueue, ShardFailure, TakenShard } from '../../records/index.ts'
import type { QueueLimits } from './limits.ts'
import type { ResultStore } from './store.ts'

interface Row {
  state: 'waiting' | 'taken' | 'done' | 'dead'
  attempts: number
  worker: string
  until: number
  lines: number
  failure: ShardFailure | 'worker-died'
}

interface Held {
  readonly job: ScreeningJob
  readonly hashes: readonly string[] | undefined
  readonly rows: readonly Row[]
}

/** A queue in this process's memory; what is done goes into a store, which may know results from before. */
export function inProcessQueue(
  store: ResultStore,
  { leaseSeconds, mostAttempts }: QueueLimits,
  now: () => number,
): ScreeningQueue {
  const jobs = new Map<string, Held>()
  let last = 0
  const row = ({ job, number }: Pick<TakenShard, 'job' | 'number'>): Row | undefined => jobs.get(job)?.rows[number]
  const mine = (taken: TakenShard): Row | undefined => {
    const found = row(taken)
    return found?.state === 'taken' && found.attempts === taken.attempt ? found : undefined
  }
  // A worker that fell silent too often has left a shard that nobody should try again.
  const isFree = (each: Row): boolean => {
    if (each.state === 'taken' && each.until < now()) {
      if (each.attempts < mostAttempts) return true
      each.state = 'dead'
      each.failure = 'worker-died'
    }
    return each.state === 'waiting'
  }
  const fail = (each: Row, failure: ShardFailure): void => {
    each.state = each.attempts < mostAttempts ? 'waiting' : 'dead'
    each.failure = failure
  }

  return {
    submit: async (job, hashes) => {
      const id = `here-${++last}`
      const rows = job.shards.map((shard): Row => {
        const kept = store.known(shard)
        const lines = kept?.summary.lines ?? 0
        return { state: kept ? 'done' : 'waiting', attempts: 0, worker: '', until: 0, lines, failure: 'fault' }
      })
      jobs.set(id, { job, hashes, rows })
      return id
    },
    take: async (worker, program) => {
      for (const [id, { job, rows }] of jobs) {
        const number = job.program === program ? rows.findIndex(isFree) : -1
        const found = rows[number]
        const shard = job.shards[number]
        if (found === undefined || shard === undefined) continue
        Object.assign(found, {
          state: 'taken',
          worker,
          until: now() + leaseSeconds * 1000,
          attempts: found.attempts + 1,
        })
        return { job: id, number, shard, scope: job.scope, worker, attempt: found.attempts }
      }
      return undefined
    },
    left: async (program) =>
      [...jobs.values()]
        .filter(({ job }) => job.program === program)
        .reduce((sum, { rows }) => sum + rows.filter((each) => isFree(each) || each.state === 'taken').length, 0),
    holdOn: async (taken) => {
      const found = mine(taken)
      if (found !== undefined) found.until = now() + leaseSeconds * 1000
      return found !== undefined
    },
    finish: async (taken, hashed: HashedResult) => {
      const found = row(taken)
      if (found === undefined || found.state === 'done') return 'known'
      const wanted = jobs.get(taken.job)?.hashes?.[taken.number]
      if (wanted !== undefined && wanted !== hashed.hash) {
        if (mine(taken) !== undefined) fail(found, 'file-changed')
        return 'changed'
      }
      store.keep(taken.shard, hashed)
      found.state = 'done'
      found.lines = hashed.result.lines
      return 'kept'
    },
    fail: async (taken, failure) => {
      const found = mine(taken)
      if (found !== undefined) fail(found, failure)
    },
    release: async (taken) => {
      const found = mine(taken)
      if (found !== undefined) Object.assign(found, { state: 'waiting', attempts: found.attempts - 1 })
    },
    shards: async (id) => jobs.get(id)?.job.shards,
    status: async (id) => {
      const held = jobs.get(id)
      if (held === undefined) return undefined
      const { job, rows } = held
      const bytes = (n: number): number => (job.shards[n]?.end ?? 0) - (job.shards[n]?.start ?? 0)
      const numbers = rows.map((_, n) => n)
      const done = numbers.filter((n) => rows[n]?.state === 'done')
      const taken = rows.filter((each) => each.state === 'taken')
      return {
        job: id,
        program: job.program,
        shards: rows.length,
        bytes: numbers.reduce((sum, n) => sum + bytes(n), 0),
        done: done.length,
        doneBytes: done.reduce((sum, n) => sum + bytes(n), 0),
        lines: rows.reduce((sum, each) => sum + each.lines, 0),
        taken: taken.length,
        workers: new Set(taken.map((each) => each.worker)).size,
        dead: rows.flatMap(({ state, failure }, number) => {
          const shard = job.shards[number]
          return state === 'dead' && shard !== undefined ? [{ number, shard, failure }] : []
        }),
      }
    },
    result: async (id, number, hash) => {
      const shard = jobs.get(id)?.job.shards[number]
      const kept = shard && store.known(shard)
      return kept !== undefined && kept.hash === hash && shard !== undefined ? store.read(shard) : undefined
    },
    retry: async (id) => {
      const dead = jobs.get(id)?.rows.filter((each) => each.state === 'dead') ?? []
      for (const each of dead) Object.assign(each, { state: 'waiting', attempts: 0 })
      return dead.length
    },
    remove: async (id) => jobs.delete(id),
  }
}
