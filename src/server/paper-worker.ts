import { parentPort } from 'node:worker_threads'
import { recognize, type Setting } from '../instruments/index.ts'
import { readPapers } from './adapters/papers/index.ts'
import type { RecognizedFile } from './paper-reader.ts'

/** What the thread is asked. */
export interface PaperTask {
  readonly id: number
  readonly bytes: Uint8Array
  readonly setting: Setting
}

/** What it answers; a fault is told by its name alone, for its message could repeat what was on the paper. */
export type PaperReply =
  | { readonly id: number; readonly value: RecognizedFile }
  | { readonly id: number; readonly fault: string }

parentPort?.on('message', async (task: PaperTask) => {
  parentPort?.postMessage(await answer(task))
})

async function answer({ id, bytes, setting }: PaperTask): Promise<PaperReply> {
  try {
    const read = await readPapers(bytes)
    return { id, value: read.ok ? { ok: true, sheets: recognize(read.pages, setting) } : read }
  } catch (error) {
    return { id, fault: error instanceof Error ? error.name : 'Error' }
  }
}
