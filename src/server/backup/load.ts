import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Client, ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { schemaSteps } from '../database/migrate.ts'
import type { Progress } from './dump.ts'
import { BackupRefused } from './failure.ts'
import { type Header, type KeyFile, keyFileIn, trailerIn } from './format.ts'
import type { Sections } from './sections.ts'
import { backedTables, copyStatement, setIdentities, tableIn } from './tables.ts'

/** Where what a backup holds goes. */
export interface LoadOptions {
  /** Where keys that the backup brings go; one that is there and differs is a refusal. */
  readonly dataFolder: string
  readonly progress?: (progress: Progress) => void
}

/** Rejects a database that holds anything. */
export async function mustBeEmpty(client: ClientBase, header: Header): Promise<void> {
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

/** Reads a backup after its header into tables that are there and empty, in the caller's transaction. */
export async function load(client: Client, header: Header, sections: Sections, options: LoadOptions): Promise<void> {
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
