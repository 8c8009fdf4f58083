import type { Stats } from 'node:fs'
import { statSync } from 'node:fs'
import type { JobStatus, Scope, Shard, ShardFailure } from '../../records/index.ts'
import { inProcessQueue } from './in-process.ts'
import { type Journal, openJournal, passingJournal } from './journal.ts'
import { usualLimits } from './limits.ts'
import { screenerHash } from './program.ts'
import { hashShard } from './read-shard.ts'
import { readHere, readInThread } from './reader.ts'
import { reportOf, type ScreenedFile } from './report.ts'
import { shardsOf } from './shards.ts'
import { memoryStore, type ResultStore } from './store.ts'
import { work } from './work.ts'

/** Less than this, in bytes, is screened sooner than threads are started. */
export const smallInput = 16 * 1024 * 1024

/** How far a run has come. */
export type RunProgress = Pick<JobStatus, 'bytes' | 'doneBytes' | 'lines'>

/** A run over files on this machine. */
export interface HereRun {
  readonly files: readonly string[]
  readonly scope: Scope
  /** Threads; with little to do, this very thread does it. */
  readonly workers: number
  /** The journal to keep what is done in, and to go on from. */
  readonly resume?: string
  readonly progress?: (progress: RunProgress) => void
  readonly shardBytes?: number
  /** From how many bytes threads are started; see {@link smallInput}. */
  readonly threadsFrom?: number
}

/** What a run gave; `close` gives back the disk that the results take. */
export type RunOutcome =
  | {
      readonly ok: true
      readonly files: readonly ScreenedFile[]
      /** There was a journal, and it was of no use: made by another release or for another law. */
      readonly begunAnew: boolean
      readonly close: () => void
    }
  | {
      readonly ok: false
      readonly file: string
      readonly start: number
      readonly end: number
      readonly failure: ShardFailure | 'worker-died'
    }

/**
 * Screens files in this process, over as many threads as are asked for; the report is the same whatever their number. Throws where a
 * file cannot be opened or the journal cannot be written. Nothing counts where a file was not screened in full.
 */
export async function screenHere(run: HereRun): Promise<RunOutcome> {
  const before = run.files.map((file) => statSync(file))
  const shards = run.files.flatMap((file) => shardsOf(file, file, run.shardBytes))
  const bytes = shards.reduce((sum, { start, end }) => sum + end - start, 0)
  const threads = bytes >= (run.threadsFrom ?? smallInput) ? Math.min(run.workers, shards.length) : 0
  const journal = journalFor(run, bytes)
  try {
    const store = journal ?? memoryStore()
    if (run.resume !== undefined && journal !== undefined) forgetChanged(journal, shards)
    const failed = await screenAll(run, shards, threads, store)
    const changed = run.files.find((file, n) => isOther(before[n] as Stats, statSync(file)))
    if (failed !== undefined || changed !== undefined) {
      journal?.close()
      return failed ?? { ok: false, file: changed ?? '', start: 0, end: 0, failure: 'file-changed' }
    }
    const close = () => journal?.close()
    return {
      ok: true,
      files: reportOf(shards.map((shard) => doneIn(store, shard))),
      begunAnew: journal?.begunAnew ?? false,
      close,
    }
  } catch (error) {
    journal?.close()
    throw error
  }
}

function journalFor({ resume, scope }: HereRun, bytes: number): Journal | undefined {
  if (resume !== undefined) return openJournal(resume, { program: screenerHash(), scope })
  return bytes < smallInput ? undefined : passingJournal({ program: '', scope })
}

// Times of files prove nothing; their bytes do, and reading them again is quick beside screening them.
function forgetChanged(journal: Journal, shards: readonly Shard[]): void {
  for (const shard of shards) {
    const known = journal.known(shard)
    if (known !== undefined && hashShard(shard.file, shard) !== known.hash) journal.forget(shard)
  }
}

async function screenAll(
  { scope, progress }: HereRun,
  shards: readonly Shard[],
  threads: number,
  store: ResultStore,
): Promise<(RunOutcome & { ok: false }) | undefined> {
  const queue = inProcessQueue(store, { ...usualLimits, leaseSeconds: Number.POSITIVE_INFINITY }, Date.now)
  const program = 'here'
  const job = await queue.submit({ program, scope, shards })
  const tell = async () => {
    const status = progress && (await queue.status(job))
    if (status !== undefined) progress?.(status)
  }
  const readers = threads === 0 ? [readHere()] : Array.from({ length: threads }, () => readInThread())
  try {
    await tell()
    const pathOf = (file: string) => file
    const told = () => void tell()
    await work({ queue, worker: 'here', program, readers, pathOf, drain: true, beat: 60_000, idle: 20, told })
  } finally {
    await Promise.all(readers.map((reader) => reader.close()))
  }
  const [dead] = (await queue.status(job))?.dead ?? []
  return (
    dead && { ok: false, file: dead.shard.file, start: dead.shard.start, end: dead.shard.end, failure: dead.failure }
  )
}

function isOther(a: Stats, b: Stats): boolean {
  return a.size !== b.size || a.mtimeMs !== b.mtimeMs || a.ino !== b.ino
}

function doneIn(store: ResultStore, shard: Shard) {
  const known = store.known(shard)
  if (known === undefined) throw new Error('a shard is neither done nor dead')
  return {
    shard,
    summary: known.summary,
    read: async () => {
      const result = store.read(shard)
      if (result === undefined) throw new Error('a result that was kept is gone')
      return result
    },
  }
}
