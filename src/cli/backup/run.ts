import type { BackedUp } from '../../server/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'
import { progressOn } from './progress.ts'
import { refusedBackup } from './refused.ts'
import { closingGiven } from './secrets.ts'

/** `ostiary backup`: status 0 when the backup is whole and on the disk. */
export async function backUp(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const closing = await closingGiven(given)
  if (isRefusal(closing)) return closing
  const [out = ''] = given.words
  const data = valueGiven(given, 'data')
  const withKeys = given.switches.has('with-keys')
  const progress = progressOn(terminal)
  const { backupHere } = await import('../../server/index.ts')
  try {
    const done = await backupHere({
      out,
      closing,
      withKeys,
      progress: progress.tell,
      ...(data === undefined ? {} : { data }),
    })
    progress.end()
    if (given.switches.has('json')) await printJson(terminal, { file: out, ...done })
    else await printLines(terminal, page(out, done, languageOf(given)))
    return 0
  } catch (error) {
    progress.end()
    return refusedBackup(error)
  }
}

function page(out: string, { ledger, bytes, keys }: BackedUp, language: 'en' | 'es'): readonly string[] {
  const size = (bytes / 1_000_000).toFixed(1)
  return [
    say(
      language,
      `${out}: ${ledger.size} events, ${size} MB, encrypted.`,
      `${out}: ${ledger.size} eventos, ${size} MB, cifrado.`,
    ),
    keys
      ? say(
          language,
          'The keys are in it: whoever opens it can read every case.',
          'Las claves van en ella: quien la abra puede leer todos los casos.',
        )
      : say(
          language,
          'The keys are not in it. Keep a copy of the folder keys/ in another place: without it nobody can read a case.',
          'Las claves no van en ella. Guarde una copia de la carpeta keys/ en otro lugar: sin ella nadie puede leer un caso.',
        ),
  ]
}
