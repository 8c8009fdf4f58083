import type { Restored } from '../../server/index.ts'
import { progressOn } from '../backup/progress.ts'
import { refusedBackup } from '../backup/refused.ts'
import { openingGiven } from '../backup/secrets.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'

/** `ostiary restore`: status 0 when the record is there and verified, 1 when it does not verify and nothing was restored. */
export async function restoreRecord(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const opening = await openingGiven(given)
  if (isRefusal(opening)) return opening
  const [file = ''] = given.words
  const [data, erasures] = [valueGiven(given, 'data'), valueGiven(given, 'erasures')]
  const progress = progressOn(terminal)
  const { restoreHere } = await import('../../server/index.ts')
  try {
    const restored = await restoreHere({
      file,
      opening,
      progress: progress.tell,
      ...(data === undefined ? {} : { data }),
      ...(erasures === undefined ? {} : { erasures }),
    })
    progress.end()
    if (given.switches.has('json')) await printJson(terminal, restored)
    else await printLines(terminal, page(restored, languageOf(given)))
    return 0
  } catch (error) {
    progress.end()
    return refusedBackup(error)
  }
}

function page(restored: Restored, language: 'en' | 'es'): readonly string[] {
  const { header, entries, opened, erased, withoutKey, files, checkpoint, erasedAgain } = restored
  const lines = [
    say(
      language,
      `Restored as of ${header.takenAt}: ${entries} events, and the ledger verifies.`,
      `Restaurado al ${header.takenAt}: ${entries} eventos, y el registro se verifica.`,
    ),
    say(
      language,
      `Content checked: ${opened} events against the ledger, ${files} files. Of erased cases: ${erased}. Without a key to check: ${withoutKey}.`,
      `Contenido comprobado: ${opened} eventos con el registro, ${files} archivos. De casos borrados: ${erased}. Sin clave para comprobar: ${withoutKey}.`,
    ),
  ]
  if (withoutKey > 0)
    lines.push(
      say(
        language,
        'Bring the folder keys/ back before you start the server: without it nobody can read those cases.',
        'Recupere la carpeta keys/ antes de iniciar el servidor: sin ella nadie puede leer esos casos.',
      ),
    )
  if (checkpoint === 'not-checked')
    lines.push(
      say(
        language,
        'The signature of the last checkpoint was not checked: the ledger’s key is not here.',
        'No se comprobó la firma del último punto de control: la clave del registro no está aquí.',
      ),
    )
  if (erasedAgain > 0)
    lines.push(say(language, `Erased again: ${erasedAgain} cases.`, `Borrados de nuevo: ${erasedAgain} casos.`))
  return lines
}
