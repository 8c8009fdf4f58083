import { setTimeout as pause } from 'node:timers/promises'
import type { JobStatus, Scope } from '../../records/index.ts'
import {
  collect,
  type PostgresQueue,
  queueing,
  type ScreenedFile,
  type SharedFolder,
  submitFiles,
} from '../../server/screening/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import { refusedStart } from '../serve/refused-start.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { folderGiven } from '../worker/run.ts'
import { progressOn } from './progress.ts'
import { notScreened } from './refused.ts'

const lookEveryMs = 1000

type Opened = Awaited<ReturnType<Awaited<ReturnType<typeof queueing>>['openQueue']>>

/** Opens the queue of the installation. */
export async function openQueueGiven(given: Given): Promise<Opened | Refusal> {
  const data = valueGiven(given, 'data')
  const { openQueue } = await queueing()
  try {
    return await openQueue(data === undefined ? {} : { data })
  } catch (error) {
    return refusedQueue(error)
  }
}

/** Why work with the queue broke off: the database, or a file. */
export async function refusedQueue(error: unknown): Promise<Refusal> {
  const { path, syscall } = error as NodeJS.ErrnoException
  return path !== undefined && syscall !== undefined ? refusedFile(path, error) : refusedStart(error)
}

/** Works with the queue of the installation, and closes it. */
export async function withQueue<T>(
  given: Given,
  work: (queue: PostgresQueue) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const opened = await openQueueGiven(given)
  if (isRefusal(opened)) return opened
  try {
    return await work(opened.queue)
  } catch (error) {
    return refusedQueue(error)
  } finally {
    await opened.close()
  }
}

/** Puts files into the queue, waits until workers have screened them, and tells of them what this machine would have found itself. */
export async function screenByWorkers(
  given: Given,
  terminal: Terminal,
  queue: PostgresQueue,
  { scope, files }: { readonly scope: Scope; readonly files: readonly string[] },
): Promise<readonly ScreenedFile[] | Refusal> {
  const folder = folderGiven(given)
  if (isRefusal(folder)) return folder
  const submitted = await submitFiles(queue, { folder, files, scope })
  if (!submitted.ok) return outside(submitted.outside)
  const { job } = submitted
  terminal.err(`${submittedWords(job, languageOf(given))}\n`)
  await finished(given, terminal, queue, job)
  const report = await reportOfJob(queue, job, folder)
  // Files as they were named here, and not as they stand in the shared folder.
  return isRefusal(report) ? report : report.map((file, n) => ({ ...file, file: files[n] ?? file.file }))
}

/** The report of a job whose shards are all done. */
export async function reportOfJob(
  queue: PostgresQueue,
  job: string,
  folder: SharedFolder,
): Promise<readonly ScreenedFile[] | Refusal> {
  const collected = await collect(queue, job, folder)
  if (collected.ok) return collected.files
  if (collected.code === 'not-screened') return notScreened(collected)
  return collected.code === 'no-such-job' ? noSuchJob(job) : notFinished(job)
}

async function finished(given: Given, terminal: Terminal, queue: PostgresQueue, job: string): Promise<void> {
  const progress = progressOn(given, terminal)
  let status = await queue.status(job)
  while (status !== undefined && isOpen(status)) {
    progress.tell(status)
    await pause(lookEveryMs)
    status = await queue.status(job)
  }
  progress.end()
}

function isOpen({ shards, done, dead }: JobStatus): boolean {
  return done + dead.length < shards
}

function submittedWords(job: string, language: 'en' | 'es'): string {
  return say(
    language,
    `${job}: in the queue. You may stop waiting: ostiary screen collect ${job} gives the report when it is done.`,
    `${job}: en la cola. Puede dejar de esperar: ostiary screen collect ${job} da el informe cuando termine.`,
  )
}

function outside(file: string): Refusal {
  return unusable(
    'outside-the-folder',
    t(
      `${file} is not in the folder that the workers share. Name that folder with --files, and a file in it.`,
      `${file} no está en la carpeta que comparten los trabajadores. Indíquela con --files, y un archivo en ella.`,
    ),
  )
}

/** There is no job of that id. */
export function noSuchJob(job: string): Refusal {
  return unusable(
    'no-such-job',
    t(
      `There is no job ${JSON.stringify(job)}. ostiary screen jobs lists them.`,
      `No hay trabajo ${JSON.stringify(job)}. ostiary screen jobs los enumera.`,
    ),
  )
}

function notFinished(job: string): Refusal {
  return unusable(
    'not-finished',
    t(
      `${job} is not finished. ostiary screen jobs ${job} tells how far it is.`,
      `${job} no ha terminado. ostiary screen jobs ${job} dice cuánto lleva.`,
    ),
  )
}
