import { parentPort, workerData } from 'node:worker_threads'
import type { Rulebook } from '../engine/index.ts'
import { assessHere } from './assessor.ts'
import type { Reply, Task } from './assessor-thread.ts'

const assessor = assessHere(workerData as Rulebook)

parentPort?.on('message', async ({ id, task }: { readonly id: number; readonly task: Task }) => {
  parentPort?.postMessage(await answer(id, task))
})

// A fault's message may repeat what was asked; only its name and where it arose go on.
async function answer(id: number, task: Task): Promise<Reply> {
  try {
    const value =
      task.kind === 'assess'
        ? await assessor.assess(task.situation, task.language)
        : await assessor.diagrams(task.state, task.day)
    return { id, value }
  } catch (error) {
    return { id, fault: error instanceof Error ? error.name : 'Error' }
  }
}
