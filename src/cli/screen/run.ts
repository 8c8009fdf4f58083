import type { Scope } from '../../records/index.ts'
import { type HereRun, type ScreenedFile, screenHere } from '../../server/screening/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { type Input, inputOf, screenBytes } from './inputs.ts'
import { lawGiven } from './place.ts'
import { printReport } from './print.ts'
import { progressOn } from './progress.ts'
import { notScreened } from './refused.ts'
import { writeReports } from './reports.ts'
import { writeWithheld } from './withhold.ts'
import { workersGiven } from './workers.ts'

const findingsExit = 1
const unreadExit = 2

/** `ostiary screen`. */
export async function screenFiles(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const place = await lawGiven(given)
  if (isRefusal(place)) return place
  if (valueGiven(given, 'withhold') !== undefined && given.words.length > 1)
    return unusable('one-file', t('--withhold takes one file at a time.', '--withhold admite un archivo a la vez.'))
  const inputs: Input[] = []
  for (const name of given.words) {
    const input = await inputOf(name, terminal)
    if (isRefusal(input)) return input
    inputs.push(input)
  }
  const report = await screened(given, terminal, place.scope, inputs)
  if (isRefusal(report)) return report
  try {
    return await told(given, terminal, { scope: place.scope, inputs, files: report.files })
  } finally {
    await report.close()
  }
}

interface Report {
  readonly files: readonly ScreenedFile[]
  readonly close: () => Promise<void>
}

async function screened(
  given: Given,
  terminal: Terminal,
  scope: Scope,
  inputs: readonly Input[],
): Promise<Report | Refusal> {
  const regular = inputs.filter(({ bytes }) => bytes === undefined)
  const resume = valueGiven(given, 'resume')
  if (resume !== undefined && regular.length < inputs.length)
    return unusable(
      'not-a-file',
      t('--resume is for files: a stream is read once.', '--resume es para archivos: un flujo se lee una vez.'),
    )
  const workers = workersGiven(given)
  if (isRefusal(workers)) return workers
  const files = regular.map(({ name }) => name)
  const run = { files, scope, workers, ...(resume === undefined ? {} : { resume }) }
  const here = await (given.switches.has('queue') ? byWorkers : screenRegular)(given, terminal, run)
  if (isRefusal(here)) return here
  const rest = [...here.files]
  const all: ScreenedFile[] = []
  for (const { name, bytes } of inputs) {
    const file = bytes === undefined ? rest.shift() : await screenBytes(name, bytes, scope)
    if (file !== undefined) all.push(file)
  }
  return { files: all, close: here.close }
}

async function screenRegular(given: Given, terminal: Terminal, run: HereRun): Promise<Report | Refusal> {
  const progress = progressOn(given, terminal)
  try {
    const outcome = await screenHere({ ...run, progress: progress.tell })
    progress.end()
    if (!outcome.ok) return notScreened(outcome)
    if (outcome.begunAnew) terminal.err(`${begunAnew(given)}\n`)
    return { files: outcome.files, close: async () => outcome.close() }
  } catch (error) {
    progress.end()
    return refusedFile((error as NodeJS.ErrnoException).path ?? run.resume ?? run.files[0] ?? '', error)
  }
}

// The queue keeps what is done by itself, and who works at it says with how many threads.
async function byWorkers(
  given: Given,
  terminal: Terminal,
  { files, scope, resume }: HereRun,
): Promise<Report | Refusal> {
  if (resume !== undefined || valueGiven(given, 'workers') !== undefined)
    return unusable(
      'not-with-queue',
      t('--queue goes without --resume and --workers.', '--queue va sin --resume y sin --workers.'),
    )
  if (files.length === 0) return { files: [], close: async () => undefined }
  const { openQueueGiven, refusedQueue, screenByWorkers } = await import('./queue.ts')
  const opened = await openQueueGiven(given)
  if (isRefusal(opened)) return opened
  const report = await screenByWorkers(given, terminal, opened.queue, { scope, files }).catch(refusedQueue)
  // The report is read from the queue while it is printed.
  if (!isRefusal(report)) return { files: report, close: opened.close }
  await opened.close()
  return report
}

function begunAnew(given: Given): string {
  const file = valueGiven(given, 'resume')
  return say(
    languageOf(given),
    `${file} was of another release, or of other law: everything was screened again.`,
    `${file} era de otra versión o de otra ley: se revisó todo de nuevo.`,
  )
}

async function told(
  given: Given,
  terminal: Terminal,
  {
    scope,
    inputs,
    files,
  }: { readonly scope: Scope; readonly inputs: readonly Input[]; readonly files: readonly ScreenedFile[] },
): Promise<number | Refusal> {
  const written = await writeReports(given, files, inputs)
  if (written !== undefined) return written
  const out = valueGiven(given, 'withhold')
  const [first] = inputs
  if (out !== undefined && first !== undefined) {
    const refusal = await writeWithheld(out, given, scope, first)
    if (refusal !== undefined) return refusal
  }
  await printReport(given, terminal, files)
  return statusOf(files, valueGiven(given, 'fail-on'))
}

/** Exit status of a report: 2 beside anything unread, 1 under `--fail-on`. */
export function statusOf(files: readonly ScreenedFile[], failOn: string | undefined): number {
  if (files.some(({ unread }) => unread > 0)) return unreadExit
  const tier = Number(failOn ?? 0)
  return files.some(({ plainest }) => plainest > 0 && plainest <= tier) ? findingsExit : 0
}
