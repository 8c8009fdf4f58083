import { environmentFailed, type Refusal, unusable } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'

/** Why a server, or a command that works on its data, could not start: settings are input, the database and the disk are not. */
export async function refusedStart(error: unknown): Promise<Refusal> {
  const { DatabaseRefused, DatabaseUnavailable, KeysUnusable, UnusableSetting } = await import('../../server/index.ts')
  if (error instanceof UnusableSetting) return unusable('unusable-setting', error.text)
  const message = error instanceof Error ? error.message : 'unknown'
  if (error instanceof KeysUnusable)
    return unusable('unusable-keys', t(`The facility keys: ${message}.`, `Las claves del centro: ${message}.`))
  if (error instanceof DatabaseUnavailable)
    return environmentFailed(
      'database-unavailable',
      t(
        'The database does not answer. Is it running, and is DATABASE_URL right?',
        'La base de datos no responde. ¿Está en marcha y es correcta DATABASE_URL?',
      ),
    )
  if (error instanceof DatabaseRefused)
    return environmentFailed(error.code, t(`The database: ${message}`, `La base de datos: ${message}`))
  return environmentFailed(
    'cannot-start',
    t(`The server could not be started: ${message}`, `No se pudo iniciar el servidor: ${message}`),
  )
}
