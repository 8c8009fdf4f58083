import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * The folder for what the server keeps: the one asked for, else that of `OSTIARY_DATA`, else `/var/lib/ostiary` as root and the
 * user's data home otherwise.
 */
export function dataFolder(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  const named = asked ?? (environment['OSTIARY_DATA'] || undefined)
  if (named !== undefined) return resolve(named)
  if (process.getuid?.() === 0) return '/var/lib/ostiary'
  return join(environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'ostiary')
}
