import type { Language } from '../../engine/index.ts'
import { queueing, type SharedFolder, sharedFolder } from '../../server/screening/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import { notScreened } from '../screen/refused.ts'
import { workersGiven } from '../screen/workers.ts'
import { refusedStart } from '../serve/refused-start.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'

const [shortestLease, longestLease] = [2, 3600]

/** `ostiary worker`: status 0 when it was stopped or nothing is left, 3 if it goes on no more. */
export async function runWorkerHere(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const threads = workersGiven(given)
  if (isRefusal(threads)) return threads
  const lease = leaseGiven(given)
  if (isRefusal(lease)) return lease
  const folder = folderGiven(given)
  if (isRefusal(folder)) return folder
  const language = languageOf(given)
  const data = valueGiven(given, 'data')
  const stop = untilTold(terminal, language)
  const { runWorker } = await queueing()
  try {
    const done = await runWorker({
      folder,
      threads,
      drain: given.switches.has('drain'),
      stop,
      ...(lease === undefined ? {} : { limits: { leaseSeconds: lease } }),
      ...(data === undefined ? {} : { data }),
      started: (name) => terminal.err(`${startedWords(name, threads, language)}\n`),
      failed: ({ job, shard }, failure) =>
        terminal.err(`${job}: ${notScreened({ ...shard, failure }).message[language].split('. ')[0]}.\n`),
    })
    if (given.switches.has('json')) await printJson(terminal, done)
    else
      await printLines(terminal, [
        say(
          language,
          `${done.done} parts were screened here; ${done.failed} tries failed.`,
          `Aquí se revisaron ${done.done} partes; fallaron ${done.failed} intentos.`,
        ),
      ])
    return 0
  } catch (error) {
    return refusedStart(error)
  }
}

/** The shared folder of `--files`. */
export function folderGiven(given: Given): SharedFolder | Refusal {
  const name = valueGiven(given, 'files') ?? '.'
  try {
    return sharedFolder(name)
  } catch (error) {
    return refusedFile(name, error)
  }
}

function leaseGiven(given: Given): number | undefined | Refusal {
  const asked = valueGiven(given, 'lease')
  const seconds = Number(asked)
  if (asked === undefined) return undefined
  if (/^\d+$/.test(asked) && seconds >= shortestLease && seconds <= longestLease) return seconds
  return unusable(
    'unknown-value',
    t(
      `--lease does not take ${JSON.stringify(asked)}. Give seconds from ${shortestLease} to ${longestLease}.`,
      `--lease no acepta ${JSON.stringify(asked)}. Dé segundos de ${shortestLease} a ${longestLease}.`,
    ),
  )
}

function startedWords(name: string, threads: number, language: Language): string {
  return say(language, `Worker ${name}: ready, ${threads} threads.`, `Trabajador ${name}: listo, ${threads} hilos.`)
}

// The first word to end is obeyed in good order; a second one ends the process as it always would.
function untilTold({ err }: Terminal, language: Language): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.once(signal, () => {
      if (!stop.signal.aborted)
        err(`${say(language, 'Finishing what is under way.', 'Terminando lo que está en curso.')}\n`)
      stop.abort()
    })
  return stop.signal
}
