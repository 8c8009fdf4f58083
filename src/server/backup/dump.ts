import type { Client, ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { emptyFrontier, type Frontier, rootOf } from '../../ledger/index.ts'
import { schemaSteps } from '../database/migrate.ts'
import { hasher } from '../ledger-routes/hashing.ts'
import { BackupRefused } from './failure.ts'
import { endOfRows, type Header, type KeyFile, lineOf } from './format.ts'
import { logOf } from './log-of.ts'
import { backedTables, copyStatement } from './tables.ts'

/** How far a backup or a restore has come. */
export interface Progress {
  readonly table: string
  /** Bytes of rows so far, of all tables. */
  readonly bytes: number
}

/** What a dump is made with. */
export interface DumpOptions {
  /** Connected as the owner, whom row security does not bind. Broken off, a dump leaves it in a COPY: nothing is left but to close it. */
  readonly client: Client
  readonly keyFiles: readonly KeyFile[]
  readonly now: Date
  readonly progress: (progress: Progress) => void
}

/**
 * All of a database as it stands at one moment, whatever is written meanwhile: lines that psql could read, each table's rows as
 * PostgreSQL's COPY writes them. Memory does not grow with the database.
 */
export async function* dump(options: DumpOptions): AsyncGenerator<Buffer, Header> {
  const { client, keyFiles, now, progress } = options
  // The first question below fixes the moment; nothing that commits later is seen, and nobody waits for us.
  await client.query('begin isolation level repeatable read read only')
  const header = await headerOf(client, keyFiles.length > 0, now)
  yield Buffer.from(lineOf(header))
  for (const file of keyFiles) yield Buffer.from(lineOf(file))
  const rows: Record<string, number> = {}
  let bytes = 0
  for (const table of await backedTables(client)) {
    yield Buffer.from(`${copyStatement(table, 'from stdin')};\n`)
    const reading = client.query(copyTo(copyStatement(table, 'to stdout')))
    for await (const chunk of reading as AsyncIterable<Buffer>) {
      bytes += chunk.length
      yield chunk
      progress({ table: table.name, bytes })
    }
    // PostgreSQL tells how many rows there were after the last of them, maybe in another packet; what is asked next is answered after that.
    await client.query('select')
    rows[table.name] = reading.rowCount
    yield Buffer.from(`${endOfRows}\n`)
  }
  yield Buffer.from(lineOf({ end: true, rows }))
  await client.query('rollback')
  return header
}

async function headerOf(client: ClientBase, keys: boolean, now: Date): Promise<Header> {
  const schema = await schemaSteps(client)
  if (schema.length === 0) throw new BackupRefused('nothing-there')
  const head = await logOf(client).head()
  const ledger = { size: head.size, root: rootText(head) }
  return { format: 'ostiary-backup/1', takenAt: now.toISOString(), schema, ledger, keys }
}

/** The root of a log in hexadecimal. */
export function rootText(head: Frontier = emptyFrontier): string {
  return Buffer.from(rootOf(head, hasher)).toString('hex')
}
