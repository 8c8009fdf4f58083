import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { environmentFailed, type Refusal, unusable } from '../command/refusal.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

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
    return decoded(Buffer.concat(chunks), 'standard input')
  } catch (error) {
    return refusedFile(name, error)
  }
}

/** Writes a file that is new or replaces one. A crash while it is written leaves a part that no hash fits, so it is never taken for whole. */
export function writeText(name: string, text: string): Refusal | undefined {
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
    return unusable('not-utf-8', `${name} is no UTF-8 text. Save it as UTF-8.`)
  }
}

/** Why a file could not be read or written: a wrong name is the caller's, all else the machine's. */
export function refusedFile(name: string, error: unknown): Refusal {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) throw error
  const shown = name === standardInput ? 'standard input' : name
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return unusable('no-such-file', `There is no file ${shown}. Check the name and the folder.`)
  if (code === 'EISDIR') return unusable('not-a-file', `${shown} is a folder. Name a file.`)
  return environmentFailed('file-failed', `${shown} could not be read or written (${code}).`)
}
