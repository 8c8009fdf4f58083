import { createReadStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Client, ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { signedCheckpointOf, type Trust } from '../../ledger/index.ts'
import { withClient } from '../database/connect.ts'
import { bringUpToDate, schemaSteps } from '../database/migrate.ts'
import { migrations } from '../database/migrations/index.ts'
import { type Place, type Reached, reach } from '../database/reach.ts'
import type { OwnKeyring } from '../keys/keyring.ts'
import type { Progress } from './dump.ts'
import { type Opening, opened } from './envelope.ts'
import { destroyKeys, eraseAgain } from './erase-again.ts'
import type { Erasure } from './erasures.ts'
import { BackupRefused } from './failure.ts'
import { type Header, headerIn, type KeyFile, keyFileIn, trailerIn } from './format.ts'
import { type Sections, sectionsOf } from './sections.ts'
import { backedTables, copyStatement, setIdentities, tableIn } from './tables.ts'
import { type Verified, verifyRestored } from './verify.ts'

/** What a restore is made with. */
export interface RestoreOptions {
  readonly file: string
  readonly opening: Opening
  /** A database that holds nothing yet. */
  readonly place: Place
  /** Where keys that the backup brings go; one that is there and differs is a refusal. */
  readonly dataFolder: string
  readonly erasures: readonly Erasure[]
  /** The facility keys, once those that the backup brings are there; undefined where there are none. */
  readonly keyring: () => Promise<OwnKeyring | undefined>
  /** Whom to believe of the log's checkpoints, asked with the name of the log. */
  readonly trust: (origin: string | undefined) => Promise<Trust | undefined>
  readonly now?: Date
  readonly progress?: (progress: Progress) => void
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

async function mustBeEmpty(client: ClientBase, header: Header): Promise<void> {
  const steps = await schemaSteps(client)
  const { rows } = await client.query<{ name: string }>(
    "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'",
  )
  if (rows.length === 0) return
  // What a restore that was broken off leaves: the tables of that same backup, without a row.
  if (steps.join() !== header.schema.join()) throw new BackupRefused('not-empty')
  for (const { name } of await backedTables(client)) {
    const { rowCount } = await client.query(`select from public."${name}" limit 1`)
    if (rowCount !== 0) throw new BackupRefused('not-empty', name)
  }
}

async function load(client: Client, header: Header, sections: Sections, options: RestoreOptions): Promise<void> {
  const { progress = () => undefined, dataFolder } = options
  const tables = await backedTables(client)
  const rows: Record<string, number> = {}
  let bytes = 0
  for (;;) {
    const line = await sections.line()
    if (line === undefined) throw new BackupRefused('damaged')
    const trailer = trailerIn(line)
    if (trailer !== undefined) {
      const isWhole = Object.entries(trailer.rows).every(([name, count]) => rows[name] === count)
      if (!isWhole) throw new BackupRefused('damaged')
      return setIdentities(client)
    }
    const keyFile = keyFileIn(line)
    if (keyFile !== undefined && header.keys) {
      await putKey(dataFolder, keyFile)
      continue
    }
    // Nothing of the file is ever run: a table that this schema lacks is refused.
    const named = tableIn(line)
    const known = tables.find(({ name }) => name === named?.name)
    if (named === undefined || known === undefined || !named.columns.every((c) => known.columns.includes(c)))
      throw new BackupRefused('unknown-table', named?.name ?? '')
    const writing = client.query(copyFrom(copyStatement(named, 'from stdin')))
    await pipeline(async function* () {
      for await (const chunk of sections.rows()) {
        bytes += chunk.length
        progress({ table: named.name, bytes })
        yield chunk
      }
    }, writing)
    rows[named.name] = writing.rowCount
  }
}

async function putKey(folder: string, { file, base64 }: KeyFile): Promise<void> {
  const path = join(folder, file)
  const content = Buffer.from(base64, 'base64')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    await writeFile(path, content, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!content.equals(await readFile(path))) throw new BackupRefused('keys-differ', path)
  }
}

async function originOf(client: ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ note: string }>(
    'select note from ledger_checkpoints order by size desc, id desc limit 1',
  )
  return signedCheckpointOf(rows[0]?.note ?? '')?.checkpoint.origin
}
