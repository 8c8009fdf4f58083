import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Own, type OwnOptions, startOwn } from './own/index.ts'

/** A PostgreSQL for tests, in a folder that goes away with it. */
export interface TestCluster {
  readonly folder: string
  /** The address of its database as a superuser, until it is started again the same. */
  readonly url: string
  readonly pid: () => number
  /** Ends it at once, as a broken machine would: nothing is written down. */
  readonly kill: () => Promise<void>
  /** Ends it in good order. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Stops it and removes the folder. */
  readonly remove: () => Promise<void>
}

/** Settings for tests that never pull the plug: nothing waits for the disk. */
export const careless: NonNullable<OwnOptions['settings']> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '400',
}

/** Starts a PostgreSQL in a new folder. It goes with this process, unless the process is killed. */
export async function testCluster(options: OwnOptions = {}): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'ostiary-test-'))
  let own: Own | undefined
  const atExit = () => {
    signal(own?.pid(), 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', atExit)
  const start = async () => {
    own = await startOwn(folder, { isRestarted: false, ...options })
  }
  const stop = async () => {
    await own?.stop()
    own = undefined
  }
  await start()
  return {
    folder,
    url: (own as unknown as Own).url,
    pid: () => own?.pid() ?? 0,
    kill: async () => {
      signal(own?.pid(), 'SIGKILL')
      own = undefined
    },
    stop,
    start,
    remove: async () => {
      await stop()
      process.off('exit', atExit)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function signal(pid: number | undefined, name: 'SIGQUIT' | 'SIGKILL'): void {
  if (pid === undefined) return
  try {
    process.kill(pid, name)
  } catch {}
}
