import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { signedCheckpointOf, type Trust } from '../../ledger/index.ts'
import { withClient } from '../database/connect.ts'
import { bringUpToDate } from '../database/migrate.ts'
import { migrations } from '../database/migrations/index.ts'
import { type Place, type Reached, reach } from '../database/reach.ts'
import type { OwnKeyring } from '../keys/keyring.ts'
import { type Opening, opened } from './envelope.ts'
import { destroyKeys, eraseAgain } from './erase-again.ts'
import type { Erasure } from './erasures.ts'
import { BackupRefused } from './failure.ts'
import { type Header, headerIn } from './format.ts'
import { type LoadOptions, load, mustBeEmpty } from './load.ts'
import { type Sections, sectionsOf } from './sections.ts'
import { type Verified, verifyRestored } from './verify.ts'

/** What a restore is made with. */
export interface RestoreOptions extends LoadOptions {
  readonly file: string
  readonly opening: Opening
  /** A database that holds nothing yet. */
  readonly place: Place
  readonly erasures: readonly Erasure[]
  /** The facility keys, once those that the backup brings are there; undefined where there are none. */
  readonly keyring: () => Promise<OwnKeyring | undefined>
  /** Whom to believe of the log's checkpoints, asked with the name of the log. */
  readonly trust: (origin: string | undefined) => Promise<Trust | undefined>
  readonly now?: Date
}

/** What was restored. */
export interface Restored extends Verified {
  readonly header: Header
  /** How many cases were erased once more. */
  readonly erasedAgain: number
}

/**
 * Puts a backup into an empty database, verifies it by its ledger, brings it up to date and erases again what was erased since.
 * Where it does not verify, or anything fails, the database is left empty.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const source = createReadStream(options.file)
  const sections = sectionsOf(await unpacked(source, options.opening))
  try {
    const header = headerIn(await sections.line())
    if (header === undefined) throw new BackupRefused('not-a-backup')
    const unknown = header.schema.filter((step) => !(step in migrations))
    if (unknown.length > 0) throw new BackupRefused('newer-than-program', unknown.join(', '))
    const reached = await reach(options.place)
    try {
      return await into(reached, header, sections, options)
    } finally {
      await reached.leave()
    }
  } catch (error) {
    const isDamaged = ['Z_DATA_ERROR', 'Z_BUF_ERROR'].includes((error as NodeJS.ErrnoException).code ?? '')
    throw isDamaged ? new BackupRefused('damaged', '', error) : error
  } finally {
    source.destroy()
  }
}

async function unpacked(source: Readable, opening: Opening): Promise<AsyncIterable<Buffer>> {
  const plain = await opened(source, opening)
  const unzipped = createGunzip()
  plain.once('error', (error) => unzipped.destroy(new BackupRefused('damaged', '', error)))
  return plain.pipe(unzipped)
}

async function into(reached: Reached, header: Header, sections: Sections, options: RestoreOptions): Promise<Restored> {
  const { now = new Date() } = options
  return withClient(reached.ownerUrl, async (client) => {
    await mustBeEmpty(client, header)
    // The tables as they were when the backup was taken; a crash after this leaves them, empty.
    const then = Object.fromEntries(Object.entries(migrations).filter(([step]) => header.schema.includes(step)))
    await bringUpToDate({ ...reached, migrations: then })
    await client.query('begin')
    let verified: Verified
    try {
      await load(client, header, sections, options)
      verified = await verifyRestored(
        client,
        header,
        await options.keyring(),
        await options.trust(await originOf(client)),
      )
      await destroyKeys(client, options.erasures)
      // A crash before this leaves nothing of the backup. After it: a server that starts does the rest.
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    }
    await bringUpToDate({ ...reached, migrations })
    const again = await eraseAgain(client, options.erasures, now)
    return { header, ...verified, erasedAgain: again.length }
  })
}

async function originOf(client: ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ note: string }>(
    'select note from ledger_checkpoints order by size desc, id desc limit 1',
  )
  return signedCheckpointOf(rows[0]?.note ?? '')?.checkpoint.origin
}
