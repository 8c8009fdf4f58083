import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Text } from '../../engine/index.ts'
import { environmentFailed, type Refusal, unusable } from '../command/refusal.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { same, t } from '../words/phrases.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

/** What people call a file, or standard input. */
export function inputName(name: string): Text {
  return name === standardInput ? t('standard input', 'la entrada estándar') : same(name)
}

/** Opens a file, or standard input for `-`; what fails while it is read is told by {@link refusedFile}. */
export function openInput(name: string, terminal: Terminal): Readable {
  return name === standardInput ? terminal.input : createReadStream(name)
}

/** The whole text of a file, or of standard input for `-`. */
export async function readText(name: string, terminal: Terminal): Promise<string | Refusal> {
  try {
    if (name !== standardInput) return decoded(readFileSync(name), name)
    const chunks: Buffer[] = []
    for await (const chunk of terminal.input) chunks.push(chunk as Buffer)
    return decoded(Buffer.concat(chunks), name)
  } catch (error) {
    return refusedFile(name, error)
  }
}

/** Writes a file that is new or replaces one. A crash while it is written leaves a part that no hash fits, so it is never taken for whole. */
export function writeText(name: string, text: string | Uint8Array): Refusal | undefined {
  try {
    writeFileSync(name, text)
    return undefined
  } catch (error) {
    return refusedFile(name, error)
  }
}

function decoded(bytes: Uint8Array, name: string): string | Refusal {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const { en, es } = inputName(name)
    return unusable(
      'not-utf-8',
      t(`${en} is no UTF-8 text. Save it as UTF-8.`, `${es} no es texto UTF-8. Guárdelo como UTF-8.`),
    )
  }
}

/** Why a file could not be read or written: a wrong name is the caller's, all else the machine's. */
export function refusedFile(name: string, error: unknown): Refusal {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) throw error
  const { en, es } = inputName(name)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return unusable(
      'no-such-file',
      t(
        `There is no file ${en}. Check the name and the folder.`,
        `No hay archivo ${es}. Revise el nombre y la carpeta.`,
      ),
    )
  if (code === 'EISDIR')
    return unusable('not-a-file', t(`${en} is a folder. Name a file.`, `${es} es una carpeta. Nombre un archivo.`))
  return environmentFailed(
    'file-failed',
    t(`${en} could not be read or written (${code}).`, `No se pudo leer o escribir ${es} (${code}).`),
  )
}
