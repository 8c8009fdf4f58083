import { Worker } from 'node:worker_threads'
import type { Artefact, Assessment, Day, Language, Refused, Rulebook } from '../engine/index.ts'
import { type Assessor, Busy } from './assessor.ts'

/** Work for the thread. */
export type Task =
  | { readonly kind: 'assess'; readonly situation: unknown; readonly language: Language }
  | { readonly kind: 'diagrams'; readonly state: string | undefined; readonly day: Day }

/** What the thread made of it. */
export type Reply =
  | { readonly id: number; readonly value: Assessment | Refused | Artefact }
  | { readonly id: number; readonly fault: string }

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

// An answer takes a tenth of a second at most; with more than this waiting, people would wait longer than they do.
const mostWaiting = 64

/** Does the engine's work in threads of its own: one for answers, one for the diagrams of devices, which take longer. */
export function assessInThreads(rulebook: Rulebook): Assessor {
  const answers = openThread(rulebook)
  const diagrams = openThread(rulebook)
  return {
    assess: (situation, language) => answers.ask<Assessment | Refused>({ kind: 'assess', situation, language }),
    diagrams: (state, day) => diagrams.ask<Artefact>({ kind: 'diagrams', state, day }),
    close: async () => {
      await Promise.all([answers.close(), diagrams.close()])
    },
  }
}

interface Thread {
  readonly ask: <T>(task: Task) => Promise<T>
  readonly close: () => Promise<void>
}

function openThread(rulebook: Rulebook): Thread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0
  const failAll = (reason: string) => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./assessor-worker.ts', import.meta.url), { workerData: rulebook })
    started.on('message', (reply: Reply) => {
      const asked = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('fault' in reply) asked?.reject(new Error(`the engine failed: ${reply.fault}`))
      else asked?.resolve(reply.value as never)
    })
    started.on('error', (error) => failAll(`the engine's thread ended: ${error.name}`))
    started.unref()
    return started
  }
  return {
    ask: (task) => {
      if (waiting.size >= mostWaiting) return Promise.reject(new Busy())
      worker ??= start()
      const id = ++last
      worker.postMessage({ id, task })
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    close: async () => {
      await worker?.terminate()
      failAll('the server is closing')
    },
  }
}
