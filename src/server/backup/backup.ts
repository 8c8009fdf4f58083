import { createWriteStream } from 'node:fs'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline as joined, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { withClient } from '../database/connect.ts'
import { type Place, reach } from '../database/reach.ts'
import { dump, type Progress } from './dump.ts'
import { type Closing, closer } from './envelope.ts'
import { BackupRefused } from './failure.ts'
import type { Header, KeyFile } from './format.ts'

/** What a backup is made with. */
export interface BackupOptions {
  readonly place: Place
  /** The file to write, which must not be there yet. */
  readonly out: string
  readonly closing: Closing
  /** The data folder, where the keys are to go into the backup; whoever opens it can then read every case. */
  readonly keysOf?: string
  readonly now?: Date
  readonly progress?: (progress: Progress) => void
}

/** What a backup holds. */
export interface BackedUp extends Header {
  /** Bytes of the file. */
  readonly bytes: number
}

/** Writes a backup of a database, which goes on working; of a schema that is not brought up to date the backup is as old. */
export async function backup(options: BackupOptions): Promise<BackedUp> {
  const out = resolve(options.out)
  if ('recipients' in options.closing && options.closing.recipients.length === 0)
    throw new BackupRefused('no-encryption')
  const close = closer(options.closing)
  if (await isThere(out)) throw new BackupRefused('file-exists', options.out)
  const keyFiles = options.keysOf === undefined ? [] : await keyFilesIn(options.keysOf)
  const reached = await reach(options.place)
  const part = `${out}.part`
  try {
    const header = await withClient(reached.ownerUrl, async (client) => {
      const { now = new Date(), progress = () => undefined } = options
      let found: Header | undefined
      const lines = async function* () {
        found = yield* dump({ client, keyFiles, now, progress })
      }
      // Whichever end breaks, the other is let go.
      const zipped = joined(Readable.from(lines()), createGzip({ level: 3 }), () => undefined)
      await pipeline(await close(zipped), createWriteStream(part, { mode: 0o600, flags: 'w', flush: true }))
      return found
    })
    if (header === undefined) throw new BackupRefused('nothing-there')
    // A crash before this leaves a file that is called .part, and no backup that is half one.
    await rename(part, out)
    await flushFolder(dirname(out))
    return { ...header, bytes: (await stat(out)).size }
  } finally {
    await rm(part, { force: true })
    await reached.leave()
  }
}

async function keyFilesIn(folder: string): Promise<readonly KeyFile[]> {
  const files: KeyFile[] = []
  for (const file of ['keys/facility.json', 'keys/ledger.pem', 'keys/push.pem'])
    try {
      files.push({ file, base64: (await readFile(join(folder, file))).toString('base64') })
    } catch (error) {
      // Kept elsewhere: in the environment, or in a file that a setting names.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  return files
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
