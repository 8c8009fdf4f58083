import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from '../src/server/database/_fresh.ts'
import { withClient } from '../src/server/database/connect.ts'

/** The real server as a process of its own, on a real database, which a test kills and starts again at the same address. */
export interface MortalOffice {
  readonly origin: string
  readonly isUp: () => boolean
  /** `kill -9`, in the middle of whatever it does. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same data and port; resolves when it answers. */
  readonly start: () => Promise<void>
  /** Asks the database beside the server. */
  readonly rows: <T>(sql: string, values?: readonly unknown[]) => Promise<readonly T[]>
  readonly close: () => Promise<void>
}

const launcher = join(import.meta.dirname, '..', 'bin', 'ostiary')

/** Starts one with the people of a demonstration; it ends with the test file. */
export async function startMortalOffice(): Promise<MortalOffice> {
  const data = mkdtempSync(join(tmpdir(), 'ostiary-mortal-'))
  const { url } = await freshDatabase()
  let child: ChildProcess | undefined
  let port = '0'
  const atExit = (): void => void child?.kill('SIGKILL')
  process.once('exit', atExit)
  const start = async (): Promise<void> => {
    const own = spawn(
      process.execPath,
      [launcher, 'serve', '--demo', '--host', '127.0.0.1', '--port', port, '--data', data],
      { env: { ...process.env, DATABASE_URL: url, OSTIARY_LOG_LEVEL: 'silent' }, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    child = own
    port = new URL(await addressOf(own)).port
  }
  const kill = async (): Promise<void> => {
    const own = child
    child = undefined
    if (own === undefined) return
    const gone = once(own, 'exit')
    own.kill('SIGKILL')
    await gone
  }
  await start()
  return {
    origin: `http://127.0.0.1:${port}`,
    isUp: () => child !== undefined,
    kill,
    start,
    rows: async <T>(sql: string, values: readonly unknown[] = []) =>
      (await withClient(url, (client) => client.query(sql, [...values]))).rows as readonly T[],
    close: async () => {
      process.off('exit', atExit)
      await kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

// The pipe stays open: a server that says something later must find somebody who listens.
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString()
      const address = /http:\/\/\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => reject(new Error(`the server did not start: ${said}`)))
  })
}
