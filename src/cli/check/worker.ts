import { parentPort, workerData } from 'node:worker_threads'
import { prove, type Task } from '../../engine/check/index.ts'
import { properties, rulebook } from '../../rulebook/index.ts'

const tasks = workerData as readonly Task[]
for (const task of tasks) parentPort?.postMessage(prove(rulebook, task, properties))
