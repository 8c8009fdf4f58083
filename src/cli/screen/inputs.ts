import { readFileSync, statSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { type Scope, screen, summaryOf } from '../../records/index.ts'
import { openDocuments, type ScreenedFile } from '../../server/screening/index.ts'
import type { Refusal } from '../command/refusal.ts'
import { refusedFile, standardInput } from '../input/file.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** A file to screen; with its bytes where it is standard input or a pipe under a name, which can be read once and not cut. */
export interface Input {
  readonly name: string
  readonly bytes?: Uint8Array
}

/** Looks at a file, and takes in what can be read only once. */
export async function inputOf(name: string, terminal: Terminal): Promise<Input | Refusal> {
  try {
    if (name === standardInput) return { name, bytes: await buffer(terminal.input) }
    const found = statSync(name)
    return found.isFile() || found.isDirectory() ? { name } : { name, bytes: readFileSync(name) }
  } catch (error) {
    return refusedFile(name, error)
  }
}

/** The whole of a file, for what is made of a file as a whole. */
export function bytesOf({ name, bytes }: Input): Uint8Array {
  return bytes ?? readFileSync(name)
}

/** Screens what came from a stream. */
export async function screenBytes(name: string, bytes: Uint8Array, scope: Scope): Promise<ScreenedFile> {
  const screened = screen(name, bytes, { scope, extract: await openDocuments(), hint: name })
  return {
    ...summaryOf({ ...screened, lines: 0 }),
    file: name,
    parts: async function* () {
      yield screened
    },
  }
}
