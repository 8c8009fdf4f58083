export { openDocuments } from '../adapters/documents.ts'
export { lawOfFindings, type PlaceAndDay } from '../adapters/law-of-findings.ts'
export { type DocumentWithholding, withholdDocument } from '../adapters/office/withhold.ts'
export { type HereRun, type RunOutcome, type RunProgress, screenHere } from './here.ts'
export { type Collected, collect, type Submission, submitFiles } from './job.ts'
export type { PostgresQueue } from './postgres.ts'
export type { JobInDatabase } from './postgres-status.ts'
export type { QueueAt } from './queue-here.ts'
export { type ReportPart, type ScreenedFile, wholeReport } from './report.ts'
export { type SharedFolder, sharedFolder } from './shared-folder.ts'
export type { WorkerRun } from './worker.ts'

/** The part that works with a database, which screening on one machine does without. */
export async function queueing() {
  const [{ openQueue }, { runWorker }] = await Promise.all([import('./queue-here.ts'), import('./worker.ts')])
  return { openQueue, runWorker }
}
