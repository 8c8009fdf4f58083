import { setTimeout as pause } from 'node:timers/promises'
import { Client, escapeIdentifier } from 'pg'
import { applicationName, withClient } from '../connect.ts'
import { DatabaseRefused } from '../failure.ts'
import { type Binaries, ownBinaries } from './binaries.ts'
import { initialize, owner } from './initialize.ts'
import { type Layout, layOut } from './layout.ts'
import { ownerPassword } from './password.ts'
import { answers, clearStale, mayBePostgres, type Postmaster, postmasterOf } from './running.ts'
import { endOfLog, spawnPostgres } from './spawned.ts'

/** Our own PostgreSQL, running. */
export interface Own {
  /** The address of the database as its owner. */
  readonly url: string
  readonly pid: number
  /** Ours no more: stops it, unless another process still works with it. */
  readonly leave: () => Promise<void>
  /** Stops it, whoever works with it. */
  readonly stop: () => Promise<void>
}

/** How our own PostgreSQL is started where a test needs it otherwise. */
export interface OwnOptions {
  readonly binaries?: Binaries
  readonly settings?: Readonly<Record<string, string>>
}

const database = 'ostiary'
const step = 25
// After a power cut it first repeats its log, which may take minutes.
const startPatience = 300_000
const stopPatience = 60_000
const closingSteps = 40

/**
 * Starts the PostgreSQL of a data folder, which is made where there is none. One that runs already, because another process
 * started it or one was killed and left it behind, is used as it is: there are never two on one cluster.
 */
export async function startOwn(folder: string, options: OwnOptions = {}): Promise<Own> {
  const layout = layOut(folder)
  const password = ownerPassword(layout.password)
  const binaries = options.binaries ?? ownBinaries(layout.folder, layout.account)
  await initialize(layout, binaries, password)
  const { pid, sockets } = await running(layout, binaries, options.settings ?? {})
  const urlOf = (name: string) =>
    `postgres://${owner}:${password}@localhost/${name}?${new URLSearchParams({ host: sockets, port: '5432' })}`
  await makeDatabase(urlOf('postgres'))
  const stop = () => stopped(layout, pid)
  const leave = async () => {
    if (!(await othersWorkWith(urlOf('postgres')))) await stop()
  }
  return { url: urlOf(database), pid, leave, stop }
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

// The last one out puts out the light. Whoever comes in that moment finds it stopping, waits, and starts it again.
async function othersWorkWith(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    for (let left = closingSteps; left > 0; left--) {
      const { rows } = await client.query<{ name: string }>(
        `select distinct application_name as name from pg_stat_activity
         where backend_type = 'client backend' and application_name like 'ostiary %'`,
      )
      if (rows.length === 0) return false
      if (rows.some(({ name }) => name !== applicationName)) return true
      // Connections that we have just closed are still seen for a moment; those that stay are of another database in this process.
      await pause(step)
    }
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

// SIGINT: PostgreSQL breaks off what is under way, writes everything down and ends.
async function stopped(layout: Layout, pid: number): Promise<void> {
  const isRunning = () => postmasterOf(layout.cluster)?.pid === pid && mayBePostgres(pid, layout.cluster)
  if (isRunning()) process.kill(pid, 'SIGINT')
  const until = Date.now() + stopPatience
  while (isRunning() && Date.now() < until) await pause(step)
}
