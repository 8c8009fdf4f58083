import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Texts } from './config-file.ts'

/** The folder for data where no setting names one: the system's as root, else one in the user's data home. */
export function usualDataFolder(environment: Texts, isRoot: boolean = process.getuid?.() === 0): string {
  if (isRoot) return '/var/lib/ostiary'
  const home = environment['XDG_DATA_HOME']
  // The standard has relative paths passed over: they would mean another folder wherever the program is started.
  return join(home?.startsWith('/') === true ? home : join(homedir(), '.local', 'share'), 'ostiary')
}
