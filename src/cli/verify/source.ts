import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadFile } from '../../ledger/index.ts'
import { environmentFailed, type Refusal } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'

/** A log's address could not be read: the network or the server failed, which says nothing about the log. */
export class Unreachable extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const timeout = 30_000
// The largest file of a log is a bundle of 256 of the longest entries.
const mostBytes = 256 * (2 + 65_535)

/** True for what is an address and no path. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//.test(name)
}

/** True if that is a folder; rejects where there is nothing of that name. */
export async function isFolder(name: string): Promise<boolean> {
  return (await stat(name)).isDirectory()
}

/** Reads a log's files in a folder. */
export function folderSource(folder: string): ReadFile {
  return async (path) => {
    try {
      return await readFile(join(folder, path))
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return undefined
      throw error
    }
  }
}

/** Reads a log's files under an address. */
export function addressSource(prefix: string): ReadFile {
  const base = prefix.replace(/\/+$/, '')
  return async (path) => {
    const answer = await asked(`${base}/${path}`)
    if (answer.status === 404 || answer.status === 410) return undefined
    if (answer.status !== 200) throw unreachable(base, `HTTP ${answer.status}`)
    try {
      return await bodyOf(answer)
    } catch (error) {
      throw error instanceof RangeError ? unreachable(base, 'EFBIG') : unreachable(base, 'EPIPE')
    }
  }
}

async function asked(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(timeout) })
  } catch (error) {
    const { cause, name } = error as Error & { readonly cause?: NodeJS.ErrnoException }
    throw unreachable(new URL(address).origin, cause?.code ?? name)
  }
}

async function bodyOf(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body ?? []) {
    length += part.length
    if (length > mostBytes) throw new RangeError('too long')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function unreachable(where: string, why: string): Unreachable {
  return new Unreachable(
    environmentFailed(
      'unreachable',
      t(
        `${where} could not be read (${why}). Try again later.`,
        `No se pudo leer ${where} (${why}). Inténtelo más tarde.`,
      ),
    ),
  )
}
