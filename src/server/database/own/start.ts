import { setTimeout as pause } from 'node:timers/promises'
import { escapeIdentifier } from 'pg'
import { withClient } from '../connect.ts'
import { DatabaseRefused } from '../failure.ts'
import { type Binaries, ownBinaries } from './binaries.ts'
import { initialize, owner } from './initialize.ts'
import { type Layout, layOut } from './layout.ts'
import { ownerPassword } from './password.ts'
import { stayPresent } from './presence.ts'
import { answers, clearStale, mayBePostgres, type Postmaster, postmasterOf } from './running.ts'
import { endOfLog, spawnPostgres } from './spawned.ts'

/** Our own PostgreSQL, running. */
export interface Own {
  /** The address of the database as its owner. */
  readonly url: string
  /** Its process; undefined while it does not run. */
  readonly pid: () => number | undefined
  /** Ours no more: stops it, unless another process still works with it. */
  readonly leave: () => Promise<void>
  /** Stops it, whoever works with it. */
  readonly stop: () => Promise<void>
}

/** How our own PostgreSQL is started where a test needs it otherwise. */
export interface OwnOptions {
  readonly binaries?: Binaries
  readonly settings?: Readonly<Record<string, string>>
  /** Unless false, it is started again where it dies under us. */
  readonly isRestarted?: boolean
}

const database = 'ostiary'
const step = 25
// After a power cut it first repeats its log, which may take minutes.
const startPatience = 300_000
const stopPatience = 60_000

/**
 * Starts the PostgreSQL of a data folder, which is made where there is none. One that runs already, because another process
 * started it or one was killed and left it behind, is used as it is: there are never two on one cluster.
 */
export async function startOwn(folder: string, options: OwnOptions = {}): Promise<Own> {
  const layout = layOut(folder)
  const password = ownerPassword(layout.password)
  const binaries = options.binaries ?? ownBinaries(layout.folder, layout.account)
  await initialize(layout, binaries, password)
  const start = () => running(layout, binaries, options.settings ?? {})
  const { sockets } = await start()
  const urlOf = (name: string) =>
    `postgres://${owner}:${password}@localhost/${name}?${new URLSearchParams({ host: sockets, port: '5432' })}`
  await makeDatabase(urlOf('postgres'))
  const presence = await stayPresent(urlOf('postgres'), options.isRestarted === false ? undefined : start)
  const stop = () => stopped(layout)
  return {
    url: urlOf(database),
    pid: () => postmasterOf(layout.cluster)?.pid,
    leave: async () => {
      // The last one out puts out the light. Whoever comes in that moment finds it stopping, waits, and starts it again.
      if (await presence.leave()) await stop()
    },
    stop: async () => {
      await presence.leave()
      await stop()
    },
  }
}

async function running(
  layout: Layout,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  const until = Date.now() + startPatience
  let child: ReturnType<typeof spawnPostgres> | undefined
  while (Date.now() < until) {
    const found = postmasterOf(layout.cluster)
    if (found?.ready && mayBePostgres(found.pid, layout.cluster) && (await answers(found.sockets))) return found
    const isStarting = child !== undefined && child.exitCode === null && child.signalCode === null
    if (!isStarting && (found === undefined || !mayBePostgres(found.pid, layout.cluster))) {
      // One that was started and ended again lost against another process, waits for workers of a killed one, or cannot run.
      if (child !== undefined && !/lock file|shared memory/.test(endOfLog(layout))) break
      clearStale(layout.cluster)
      if (child !== undefined) await pause(10 * step)
      child = spawnPostgres(layout, binaries, settings)
      child.once('error', () => undefined)
    }
    await pause(step)
  }
  throw new DatabaseRefused('did-not-start', `PostgreSQL did not start. The end of its log:\n${endOfLog(layout)}`)
}

async function makeDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount !== 0) return
    try {
      await client.query(`create database ${escapeIdentifier(database)}`)
    } catch (error) {
      // Another process has just made it.
      if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
    }
  })
}

// SIGINT: PostgreSQL breaks off what is under way, writes everything down and ends.
async function stopped({ cluster }: Layout): Promise<void> {
  const pid = postmasterOf(cluster)?.pid
  if (pid === undefined) return
  const isRunning = () => postmasterOf(cluster)?.pid === pid && mayBePostgres(pid, cluster)
  if (isRunning()) process.kill(pid, 'SIGINT')
  const until = Date.now() + stopPatience
  while (isRunning() && Date.now() < until) await pause(step)
}
