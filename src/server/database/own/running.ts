import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { socketName } from './layout.ts'

/** A PostgreSQL that says, in its cluster's folder, that it runs. */
export interface Postmaster {
  readonly pid: number
  readonly sockets: string
  readonly ready: boolean
}

/** What `postmaster.pid` says; undefined where it is not there or is being written. */
export function postmasterOf(cluster: string): Postmaster | undefined {
  try {
    const [pid = '', , , , sockets = '', , , status = ''] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split(
      '\n',
    )
    return /^\d+$/.test(pid) ? { pid: Number(pid), sockets, ready: status.trim() === 'ready' } : undefined
  } catch {
    return undefined
  }
}

/** True if there is a process of that number, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** True if something takes connections at the socket in a folder. */
export function answers(sockets: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(sockets, socketName))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/**
 * True if the process with that number may be the PostgreSQL of a cluster. After a restart of the machine or a container, a number
 * left in the file may be anybody's, even ours.
 */
export function mayBePostgres(pid: number, cluster: string): boolean {
  if (!isAlive(pid) || pid === process.pid) return false
  // Where there is no such file system, only PostgreSQL itself can tell.
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}

/** Clears a `postmaster.pid` away whose process is not PostgreSQL; its own lock on shared memory still guards the cluster. */
export function clearStale(cluster: string): void {
  const left = postmasterOf(cluster)
  if (left !== undefined && !mayBePostgres(left.pid, cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}
