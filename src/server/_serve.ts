import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from './database/_fresh.ts'
import { type ServeOptions, type Serving, serve } from './listen.ts'

/** A server of a test, on a database and a folder of its own; `database` is the owner's address. */
export type TestServing = Serving & { readonly databaseUrl: string }

/** Serves for a test on any free port of this machine, without a log; the folder goes when it is closed. */
export async function serveForTest(
  options: Partial<ServeOptions> & { readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<TestServing> {
  const { settings = {}, ...rest } = options
  const { url: databaseUrl } = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'ostiary-serve-'))
  const environment = { OSTIARY_LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl, ...settings }
  const serving = await serve({ port: 0, host: '127.0.0.1', demo: false, data: folder, environment, ...rest })
  const close = async () => {
    await serving.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...serving, databaseUrl, close }
}
