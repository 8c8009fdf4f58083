import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DatabaseRefused } from '../failure.ts'
import { type Account, accountFor, canEnter } from './account.ts'

/** What our own PostgreSQL has in the data folder. */
export interface Layout {
  readonly folder: string
  /** The cluster. */
  readonly cluster: string
  /** Holds the socket; only the account that PostgreSQL runs as may enter. */
  readonly sockets: string
  readonly log: string
  /** The owner's password, for us alone. */
  readonly password: string
  readonly account: Account | undefined
}

// The address of a socket is at most 103 bytes on one of the systems that we run on, 107 on another.
const longestSocket = 103
/** The name that PostgreSQL gives its socket; no port of the network is opened. */
export const socketName = '.s.PGSQL.5432'

/** Makes the folders that are missing. Rejects where the account that PostgreSQL must run as could not enter them. */
export function layOut(given: string): Layout {
  const folder = resolve(given)
  const cluster = join(folder, 'postgres')
  const account = accountFor(cluster)
  try {
    // Whoever is let through sees no name of what lies there.
    mkdirSync(folder, { recursive: true, mode: account === undefined ? 0o700 : 0o711 })
  } catch (cause) {
    throw unusable(`the data folder ${folder} cannot be made`, cause)
  }
  letIn(account, folder)
  const sockets = socketsOf(folder)
  ownFolder(sockets, account)
  return {
    folder,
    cluster,
    sockets,
    log: join(folder, 'postgres.log'),
    password: join(folder, 'database-password'),
    account,
  }
}

/** Makes a folder that PostgreSQL's account alone may enter, or makes sure that it is one. */
export function ownFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const expected = account?.uid ?? process.getuid?.()
  const before = lstatSync(folder)
  // In a temporary folder that all share, somebody else may have been there first.
  if (!before.isDirectory() || (before.uid !== expected && before.uid !== process.getuid?.()))
    throw unusable(`${folder} belongs to somebody else`)
  if (account !== undefined) chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o700)
}

// As root, the account passes through a closed data folder by its group.
function letIn(account: Account | undefined, folder: string): void {
  if (account === undefined) return
  if (!canEnter(account, folder)) {
    chownSync(folder, 0, account.gid)
    chmodSync(folder, (statSync(folder).mode & 0o777) | 0o010)
  }
  if (!canEnter(account, dirname(folder)))
    throw unusable(
      `Ostiary runs as root, and PostgreSQL, which then runs as user ${account.uid}, cannot enter ${dirname(folder)}. Choose another data folder (--data), such as /var/lib/ostiary`,
    )
}

function socketsOf(folder: string): string {
  const usual = join(folder, 'run')
  if (Buffer.byteLength(join(usual, socketName)) <= longestSocket) return usual
  return join(tmpdir(), `ostiary-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
}

function unusable(message: string, cause?: unknown): DatabaseRefused {
  return new DatabaseRefused('data-folder-unusable', `${message}.`, cause)
}
