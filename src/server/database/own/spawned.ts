import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Layout } from './layout.ts'

const longestLog = 10 * 1024 * 1024

// Only a socket, no port; and nothing of a statement or a row in the log, because it would be a patient's.
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: '5432',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors of statements are ours to report: their words quote values.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

/** The environment of PostgreSQL's programs: nothing of ours goes in. */
export function environmentOf({ libraryPath }: Binaries): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'] ?? '',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(libraryPath === undefined ? {} : { LD_LIBRARY_PATH: libraryPath }),
  }
}

/** Starts PostgreSQL in a session of its own, so that a Ctrl-C meant for us does not end it under our feet. */
export function spawnPostgres(
  layout: Layout,
  binaries: Binaries,
  more: Readonly<Record<string, string>>,
): ChildProcess {
  if ((statSync(layout.log, { throwIfNoEntry: false })?.size ?? 0) > longestLog)
    renameSync(layout.log, `${layout.log}.1`)
  const log = openSync(layout.log, 'a', 0o600)
  const flags = Object.entries({ ...settings, unix_socket_directories: layout.sockets, ...more }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  )
  const child = spawn(join(binaries.bin, 'postgres'), ['-D', layout.cluster, ...flags], {
    ...layout.account,
    cwd: '/',
    env: environmentOf(binaries),
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  child.unref()
  return child
}

/** The end of PostgreSQL's log. */
export function endOfLog({ log }: Layout): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
  } catch {
    return ''
  }
}
