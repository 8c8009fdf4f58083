import type { BackupFailure } from '../../server/index.ts'
import { doesNotHold, environmentFailed, type Refusal, unusable } from '../command/refusal.ts'
import { refusedStart } from '../serve/refused-start.ts'
import { t } from '../words/phrases.ts'
import { noIdentity } from './secrets.ts'

type Words = (detail: string) => ReturnType<typeof t>

const words: Readonly<Record<Exclude<BackupFailure, 'does-not-verify'>, Words>> = {
  'no-encryption': () =>
    t('A backup is always encrypted. Name a recipient.', 'La copia siempre se cifra. Indique un destinatario.'),
  'unusable-recipient': (name) =>
    t(
      `--recipient ${name} is no age recipient. It begins with age1.`,
      `--recipient ${name} no es un destinatario age. Empieza con age1.`,
    ),
  'unusable-identity': () => noIdentity,
  'file-exists': (name) =>
    t(
      `${name} is there already. Nothing is overwritten: name another file.`,
      `${name} ya existe. No se sobrescribe nada: indique otro archivo.`,
    ),
  'nothing-there': () =>
    t('There is no record in this database yet.', 'Todavía no hay un expediente en esta base de datos.'),
  'not-a-backup': () => t('This file is no backup of Ostiary.', 'Este archivo no es una copia de Ostiary.'),
  damaged: () =>
    t(
      'The backup is damaged or was cut short. Nothing was restored: use another copy of it.',
      'La copia está dañada o incompleta. No se restauró nada: use otra.',
    ),
  'wrong-key': () =>
    t(
      'This key or passphrase does not open the backup. Use the one that it was made for.',
      'Esta clave o frase no abre la copia. Use aquella para la que se hizo.',
    ),
  'newer-than-program': (steps) =>
    t(
      `The backup was made by a newer release (${steps}). Restore it with that release.`,
      `La copia la hizo una versión más nueva (${steps}). Restáurela con esa versión.`,
    ),
  'not-empty': () =>
    t(
      'The database is not empty, and nothing of it was touched. Name an empty one, or another data folder.',
      'La base de datos no está vacía y no se tocó nada de ella. Indique una vacía u otra carpeta de datos.',
    ),
  'unknown-table': (name) =>
    t(
      `The backup has something that this release does not know: ${name}.`,
      `La copia tiene algo que esta versión no conoce: ${name}.`,
    ),
  'keys-differ': (file) =>
    t(
      `${file} is there already, and differs from the one in the backup. Move it away if it is not needed.`,
      `${file} ya existe y es distinto del de la copia. Muévalo a otro lugar si no hace falta.`,
    ),
  'unusable-erasures': (place) =>
    t(
      `The file of erasures cannot be read: ${place}. Without it a case that was erased would come back.`,
      `No se puede leer el archivo de borrados: ${place}. Sin él volvería un caso borrado.`,
    ),
}

/** Why a backup or a restore was not done. */
export async function refusedBackup(error: unknown): Promise<Refusal> {
  const { BackupRefused, DatabaseFull } = await import('../../server/index.ts')
  if (error instanceof BackupRefused)
    return error.code === 'does-not-verify'
      ? doesNotHold(error.code, unverified(error.detail))
      : unusable(error.code, words[error.code](error.detail))
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof DatabaseFull || code === 'ENOSPC')
    return environmentFailed('disk-full', t('The disk is full.', 'El disco está lleno.'))
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    const { path = '' } = error as NodeJS.ErrnoException
    return unusable('unusable-file', t(`${path} cannot be used (${code}).`, `No se puede usar ${path} (${code}).`))
  }
  return refusedStart(error)
}

function unverified(where: string): ReturnType<typeof t> {
  return t(
    `The record in the backup is not what its ledger says (${where}). Nothing was restored.`,
    `El expediente de la copia no es lo que dice su registro (${where}). No se restauró nada.`,
  )
}
