import { Worker } from 'node:worker_threads'
import { policiesOf, type Rulebook } from '../../engine/index.ts'
import type { EffectsAsked, PolicyEffects } from './effects.ts'

/** How far the work on some effects is. */
export interface EffectsProgress {
  readonly state: 'working' | 'done' | 'failed'
  /** How many switches there are; `rows` grows to as many. */
  readonly of: number
  readonly rows: readonly PolicyEffects[]
}

/** Works out effects in a thread beside the server, one list after the other, and keeps the last few. */
export interface EffectsBoard {
  /** How far a list is; the first who asks starts the work. */
  readonly ask: (rulebook: Rulebook, asked: EffectsAsked) => EffectsProgress
  readonly close: () => Promise<void>
}

const mostKept = 8

interface Job {
  state: EffectsProgress['state']
  readonly of: number
  readonly rows: PolicyEffects[]
}

/** A new board; its thread starts with the first question and ends with the answer. */
export function effectsBoard(): EffectsBoard {
  const jobs = new Map<string, Job>()
  const workers = new Set<Worker>()
  // One at a time: two facilities that ask together must not take both cores from the people at the desk.
  let last: Promise<void> = Promise.resolve()
  let closed = false
  return {
    ask: (rulebook, asked) => {
      const key = `${rulebook.hash} ${JSON.stringify(asked)}`
      const known = jobs.get(key)
      if (known !== undefined && known.state !== 'failed') return known
      const of = policiesOf(rulebook).filter((p) => rulebook.rules.some((r) => r.id === p)).length
      const job: Job = { state: 'working', of, rows: [] }
      jobs.set(key, job)
      for (const old of [...jobs.keys()].slice(0, -mostKept)) jobs.delete(old)
      last = last.then(() => (closed ? undefined : run(rulebook, asked, job, workers)))
      return job
    },
    close: async () => {
      closed = true
      await Promise.all([...workers].map((worker) => worker.terminate()))
    },
  }
}

function run(rulebook: Rulebook, asked: EffectsAsked, job: Job, workers: Set<Worker>): Promise<void> {
  const worker = new Worker(new URL('./effects-worker.ts', import.meta.url), { workerData: { rulebook, asked } })
  workers.add(worker)
  worker.unref()
  worker.on('message', (row: PolicyEffects) => job.rows.push(row))
  return new Promise((resolve) => {
    worker.on('error', () => {
      job.state = 'failed'
    })
    worker.on('exit', () => {
      workers.delete(worker)
      job.state = job.rows.length === job.of ? 'done' : 'failed'
      resolve()
    })
  })
}
