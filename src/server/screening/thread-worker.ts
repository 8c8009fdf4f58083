import { parentPort } from 'node:worker_threads'
import type { Scope, Shard } from '../../records/index.ts'
import { lateDocuments } from './documents.ts'
import { readShardWith, type ShardOutcome } from './read-shard.ts'

/** What the thread is asked. */
export interface ShardTask {
  readonly path: string
  readonly shard: Shard
  readonly scope: Scope
}

const documents = lateDocuments()

parentPort?.on('message', async ({ path, shard, scope }: ShardTask) => {
  parentPort?.postMessage((await readShardWith(documents, path, shard, scope)) satisfies ShardOutcome)
})
