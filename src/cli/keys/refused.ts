import { type Refusal, unusable } from '../command/refusal.ts'
import { refusedStart } from '../serve/refused-start.ts'
import { t } from '../words/phrases.ts'

/** Why a command on an installation's keys or record could not run; a folder without keys is no installation. */
export async function refusedKeys(error: unknown): Promise<Refusal> {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT') return refusedStart(error)
  return unusable(
    'no-keys',
    t(
      'There are no facility keys in this data folder. Name the folder of the server: --data DIR.',
      'No hay claves del centro en esta carpeta de datos. Indique la carpeta del servidor: --data DIR.',
    ),
  )
}
