import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { doesNotHold, isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedStart } from '../serve/refused-start.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'

/** `ostiary ledger accept-restore`: status 0 when the record may be written again, 1 when nothing kept it from being written. */
export async function acceptRestore(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const [why, data, origin] = [valueGiven(given, 'why'), valueGiven(given, 'data'), valueGiven(given, 'origin')]
  if (why === undefined || why.trim() === '')
    return unusable('missing-option', t('Say why: --why "WORDS".', 'Diga por qué: --why "PALABRAS".'))
  const accepted = await decided({
    why,
    ...(data === undefined ? {} : { data }),
    ...(origin === undefined ? {} : { origin }),
  })
  if (isRefusal(accepted)) return accepted
  if (!accepted.ok)
    return doesNotHold(
      'not-behind',
      t(
        'Nothing keeps this record from being written: there is nothing to decide.',
        'Nada impide escribir en este expediente: no hay nada que decidir.',
      ),
    )
  if (given.switches.has('json')) await printJson(terminal, accepted)
  else await printLines(terminal, words(accepted.origin, languageOf(given)))
  return 0
}

async function decided(options: { readonly why: string; readonly data?: string; readonly origin?: string }) {
  const { acceptRestoreHere } = await import('../../server/index.ts')
  try {
    return await acceptRestoreHere(options)
  } catch (error) {
    return refusedStart(error)
  }
}

function words(origin: string, language: 'en' | 'es'): readonly string[] {
  return [
    say(
      language,
      `Decided. From now on the ledger is called ${origin}.`,
      `Decidido. Desde ahora el registro se llama ${origin}.`,
    ),
    say(
      language,
      'Start the server, and give the new public key (/ledger/key) to your witnesses and auditors.',
      'Inicie el servidor y dé la nueva clave pública (/ledger/key) a sus testigos y auditores.',
    ),
  ]
}
