import type { JobInDatabase } from '../../server/screening/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { folderGiven } from '../worker/run.ts'
import { printReport } from './print.ts'
import { noSuchJob, reportOfJob, withQueue } from './queue.ts'
import { notScreened } from './refused.ts'
import { writeReports } from './reports.ts'
import { statusOf } from './run.ts'

const mega = 1_000_000

/** `ostiary screen jobs`: how far they are; with `--retry` and `--remove` also what is done about one. */
export async function screenJobs(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const [job] = given.words
  const [retry, remove] = [given.switches.has('retry'), given.switches.has('remove')]
  if (job === undefined && (retry || remove))
    return unusable('missing-argument', t('Name the job.', 'Indique el trabajo.'))
  const jobs = await withQueue(given, async (queue) => {
    if (job !== undefined && retry) await queue.retry(job)
    const all = await queue.jobs()
    const named = all.filter((each) => job === undefined || each.job === job)
    if (job !== undefined && named.length === 0) return noSuchJob(job)
    if (job !== undefined && remove) await queue.remove(job)
    return named
  })
  if (isRefusal(jobs)) return jobs
  if (given.switches.has('json')) await printJson(terminal, { jobs })
  else await printLines(terminal, jobs.length === 0 ? [none(given)] : jobs.flatMap((each) => jobLines(each, given)))
  return 0
}

/** `ostiary screen collect`: the report of a job that is done, as `ostiary screen` gives it. */
export function collectJob(given: Given, terminal: Terminal): Promise<number | Refusal> {
  return withQueue(given, async (queue) => {
    const folder = folderGiven(given)
    if (isRefusal(folder)) return folder
    const files = await reportOfJob(queue, given.words[0] ?? '', folder)
    if (isRefusal(files)) return files
    const written = await writeReports(given, files, [])
    if (written !== undefined) return written
    await printReport(given, terminal, files)
    return statusOf(files, valueGiven(given, 'fail-on'))
  })
}

function none(given: Given): string {
  return say(languageOf(given), 'There are no jobs.', 'No hay trabajos.')
}

function jobLines(status: JobInDatabase, given: Given): readonly string[] {
  const language = languageOf(given)
  const { job, createdAt, shards, done, taken, bytes, doneBytes, lines, dead } = status
  const [of, all] = [doneBytes, bytes].map((each) => (each / mega).toFixed(1))
  return [
    say(
      language,
      `${job}  ${createdAt}  ${done} of ${shards} parts, ${of} of ${all} MB, ${lines} records; ${taken} being screened, ${dead.length} failed`,
      `${job}  ${createdAt}  ${done} de ${shards} partes, ${of} de ${all} MB, ${lines} registros; ${taken} en revisión, ${dead.length} fallidas`,
    ),
    ...dead.map(({ shard, failure }) => `  ! ${notScreened({ ...shard, failure }).message[language].split('. ')[0]}`),
  ]
}
