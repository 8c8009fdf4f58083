import type { Text } from '../../engine/index.ts'
import type { DropRefused } from '../../server/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { refusedKeys } from './refused.ts'

const why: Readonly<Record<DropRefused, Text>> = {
  'no-such-key': t(
    'There is no key of that id here. See ostiary keys list.',
    'Aquí no hay una clave con ese identificador. Vea ostiary keys list.',
  ),
  'key-is-current': t(
    'This key is in use. Make a new one first: ostiary keys rotate.',
    'Esta clave está en uso. Cree primero otra: ostiary keys rotate.',
  ),
  'key-is-used': t(
    'This key still opens something. Finish the rotation first: ostiary keys rotate --continue.',
    'Esta clave todavía abre algo. Termine primero el cambio: ostiary keys rotate --continue.',
  ),
  'keys-in-environment': t(
    'The keys come from OSTIARY_FACILITY_KEYS: take it out there, and restart.',
    'Las claves vienen de OSTIARY_FACILITY_KEYS: quítela allí y reinicie.',
  ),
}

/** `ostiary keys drop`: status 0 when the key is gone. */
export async function drop(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const [id = ''] = given.words
  const data = valueGiven(given, 'data')
  const done = await dropped({ id, ...(data === undefined ? {} : { data }) })
  if (isRefusal(done)) return done
  if (done !== 'dropped') return unusable(done, why[done])
  await printLines(terminal, [say(languageOf(given), `The key ${id} is gone.`, `La clave ${id} ya no está.`)])
  return 0
}

async function dropped(at: { readonly id: string; readonly data?: string }) {
  const { dropKeyHere } = await import('../../server/index.ts')
  try {
    return await dropKeyHere(at)
  } catch (error) {
    return refusedKeys(error)
  }
}
