import { Worker } from 'node:worker_threads'
import type { Setting } from '../instruments/index.ts'
import { type PaperReader, ReaderBusy, type RecognizedFile } from './paper-reader.ts'
import type { PaperReply, PaperTask } from './paper-worker.ts'

// A page takes seconds; with more files than this waiting, a person at a desk would rather read the paper.
const mostWaiting = 4

/** Reads papers in a thread of its own, one file after another, so that answers are not kept waiting. */
export function readPapersInThread(): PaperReader {
  const waiting = new Map<
    number,
    { readonly resolve: (file: RecognizedFile) => void; readonly reject: (error: Error) => void }
  >()
  let worker: Worker | undefined
  let last = 0
  const failAll = (reason: string): void => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./paper-worker.ts', import.meta.url))
    started.on('message', (reply: PaperReply) => {
      const asked = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('fault' in reply) asked?.reject(new Error(`the reader failed: ${reply.fault}`))
      else asked?.resolve(reply.value)
    })
    started.on('error', (error) => failAll(`the reader's thread ended: ${error.name}`))
    started.unref()
    return started
  }
  return {
    recognize: (bytes: Uint8Array, setting: Setting) => {
      if (waiting.size >= mostWaiting) return Promise.reject(new ReaderBusy())
      worker ??= start()
      const task: PaperTask = { id: ++last, bytes, setting }
      worker.postMessage(task)
      return new Promise((resolve, reject) => waiting.set(task.id, { resolve, reject }))
    },
    close: async () => {
      await worker?.terminate()
      failAll('the server is closing')
    },
  }
}
