import { createPrivateKey, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** The private key in a PEM file; made there, readable by its owner alone, where there is no such file. */
export function privateKeyAt(path: string, make: () => KeyObject): KeyObject {
  return existing(path) ?? made(path, make())
}

function existing(path: string): KeyObject | undefined {
  try {
    return createPrivateKey(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`${path} holds no private key in PEM that can be read. Bring it back from a backup.`, {
      cause: error,
    })
  }
}

function made(path: string, key: KeyObject): KeyObject {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}.new`
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeSync(file, String(key.export({ type: 'pkcs8', format: 'pem' })))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  // A crash before this leaves a draft that nobody reads. Linking fails where another server was faster: then its key counts.
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return createPrivateKey(readFileSync(path, 'utf8'))
}
