import { parentPort, workerData } from 'node:worker_threads'
import { replay, type StoredEvent } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'

const rulebook = workerData as Rulebook

// Only the answers are compared, so nothing is explained; a failure of one case must not hide the others.
parentPort?.on(
  'message',
  ({ caseId, events }: { readonly caseId: string; readonly events: readonly StoredEvent[] }) => {
    try {
      parentPort?.postMessage({ caseId, changes: replay(events, rulebook) })
    } catch (error) {
      parentPort?.postMessage({ caseId, failed: error instanceof Error ? error.name : 'Error' })
    }
  },
)
