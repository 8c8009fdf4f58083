import type { RotateProgress } from '../../server/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'
import { refusedKeys } from './refused.ts'

/** `ostiary keys rotate`: status 0 when everything is under the current key. */
export async function rotate(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const data = valueGiven(given, 'data')
  const goOn = given.switches.has('continue')
  const done = await rotated({ goOn, ...(data === undefined ? {} : { data }) }, terminal)
  if (isRefusal(done)) return done
  if (given.switches.has('json')) await printJson(terminal, done)
  else await printLines(terminal, words(done, languageOf(given)))
  return 0
}

type Where = { readonly data?: string; readonly goOn: boolean }

async function rotated(at: Where, { err, errorIsTerminal }: Terminal): Promise<RotateProgress | Refusal> {
  const { rotateKeysHere } = await import('../../server/index.ts')
  let last: RotateProgress = { current: '', caseKeys: 0, secrets: 0 }
  try {
    for await (const progress of rotateKeysHere(at)) {
      last = progress
      if (errorIsTerminal) err(`\r\u001b[K${progress.caseKeys}`)
    }
    if (errorIsTerminal) err('\r\u001b[K')
    return last
  } catch (error) {
    return refusedKeys(error)
  }
}

function words({ current, caseKeys, secrets }: RotateProgress, language: 'en' | 'es'): readonly string[] {
  return [
    say(
      language,
      `Everything is under the key ${current}: ${caseKeys} cases and ${secrets} secrets were changed.`,
      `Todo está bajo la clave ${current}: se cambiaron ${caseKeys} casos y ${secrets} secretos.`,
    ),
    say(
      language,
      'Copy the folder keys/ to where you keep it. Old keys stay in it for the backups of their time.',
      'Copie la carpeta keys/ a donde la guarda. Las claves viejas quedan en ella para las copias de su tiempo.',
    ),
  ]
}
