import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FacilityKey, keyFileText, newFacilityKey, readKeyFile, readKeyList } from './facility-key.ts'

/** Where facility keys come from; a KMS would be another. */
export interface KeySource {
  readonly kind: 'file' | 'environment'
  /** The keys as they are now, the current one first. */
  readonly read: () => Promise<readonly FacilityKey[]>
  /** Something that differs once the keys do. */
  readonly mark: () => Promise<string>
  /** Replaces the keys; undefined where only a person can. */
  readonly write?: (keys: readonly FacilityKey[]) => Promise<void>
}

/** The facility keys cannot be used as they are given: the server must not start. */
export class KeysUnusable extends Error {
  readonly code = 'keys-unusable'
}

/** The environment variable that holds the keys, where no file does: `id:key,id:key`, each key 32 bytes in base64. */
export const keysVariable = 'OSTIARY_FACILITY_KEYS'

/** The file of the facility keys in a data folder. */
export function keyFileIn(folder: string): string {
  return join(folder, 'keys', 'facility.json')
}

/** Keys that the environment lists; rejects where the list cannot be read. */
export function keysOfEnvironment(list: string): KeySource {
  const keys = readKeyList(list)
  if (keys === undefined)
    throw new KeysUnusable(`${keysVariable} is not a list id:key,id:key of keys of 32 bytes in base64`)
  return { kind: 'environment', read: async () => keys, mark: async () => '' }
}

/** Keys in a file; the file is made with a new key if there is none and `mayMake` says so. */
export async function keysOfFile(file: string, now: Date, mayMake = true): Promise<KeySource> {
  if (mayMake) await makeIfAbsent(file, now)
  const source: KeySource = {
    kind: 'file',
    read: async () => {
      const keys = readKeyFile(await readFile(file, 'utf8'))
      if (keys === undefined) throw new KeysUnusable('the file of the facility keys is damaged')
      return keys
    },
    mark: async () => {
      const { mtimeMs, size, ino } = await stat(file)
      return `${mtimeMs} ${size} ${ino}`
    },
    // A crash before the rename leaves the old file, one after it the new file; nothing in between can be read.
    write: async (keys) => {
      await rename(await writtenBeside(file, keys), file)
      await flushFolder(dirname(file))
    },
  }
  await source.read()
  return source
}

async function makeIfAbsent(file: string, now: Date): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (await isThere(file)) return
  await chmod(folder, 0o700)
  const made = await writtenBeside(file, [newFacilityKey(now)])
  try {
    // Of two servers that start together one makes the link; the other uses what it finds.
    await link(made, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(made)
  }
  await flushFolder(folder)
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

// A key that wrapped something must not be lost with the power: file and folder are both flushed.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function writtenBeside(file: string, keys: readonly FacilityKey[]): Promise<string> {
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(beside, 'wx', 0o600)
  try {
    await handle.writeFile(keyFileText(keys))
    await handle.sync()
  } finally {
    await handle.close()
  }
  return beside
}
