import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { DatabaseRefused } from '../failure.ts'
import { type Binaries, mainVersion } from './binaries.ts'
import { type Layout, ownFolder } from './layout.ts'
import { isAlive } from './running.ts'
import { environmentOf } from './spawned.ts'

/** The owner of our own database. */
export const owner = 'ostiary'

/** Makes the cluster where there is none. It gets its name when it is whole: a crash before leaves a folder that is cleared away. */
export async function initialize(layout: Layout, binaries: Binaries, password: string): Promise<void> {
  clearHalves(layout)
  if (existsSync(layout.cluster)) return checkVersion(layout, binaries)
  const half = `${layout.cluster}-new-${process.pid}`
  ownFolder(half, layout.account)
  try {
    await initdb(layout, binaries, half, password)
    renameSync(half, layout.cluster)
  } catch (error) {
    // Another server was quicker: its cluster has the same password.
    if (!existsSync(join(layout.cluster, 'PG_VERSION'))) throw error
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

async function initdb(layout: Layout, binaries: Binaries, half: string, password: string): Promise<void> {
  const secret = join(layout.sockets, `password-${process.pid}`)
  writeFileSync(secret, password, { mode: 0o600 })
  if (layout.account !== undefined) chownSync(secret, layout.account.uid, layout.account.gid)
  try {
    const child = spawn(
      join(binaries.bin, 'initdb'),
      [
        '-D',
        half,
        '-U',
        owner,
        '-A',
        'scram-sha-256',
        `--pwfile=${secret}`,
        '-E',
        'UTF8',
        '--locale=C',
        '--data-checksums',
      ],
      { ...layout.account, cwd: '/', env: environmentOf(binaries), stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'close')])
    if (status !== 0) throw new DatabaseRefused('did-not-start', `the database could not be made: ${said.trim()}`)
  } finally {
    rmSync(secret, { force: true })
  }
}

function checkVersion(layout: Layout, binaries: Binaries): void {
  const made = readFileSync(join(layout.cluster, 'PG_VERSION'), 'utf8').trim()
  const ours = mainVersion(binaries)
  if (made === ours) return
  throw new DatabaseRefused(
    'other-postgresql',
    `the data folder was made by PostgreSQL ${made}, and this release brings ${ours}. Make a backup with the release before, and restore it into a new folder.`,
  )
}

function clearHalves({ cluster }: Layout): void {
  const start = `${basename(cluster)}-new-`
  for (const name of readdirSync(dirname(cluster)))
    if (name.startsWith(start) && !isAlive(Number(name.slice(start.length))))
      rmSync(join(dirname(cluster), name), { recursive: true, force: true })
}
