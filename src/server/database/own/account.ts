import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseRefused } from '../failure.ts'

/** A user of the machine that PostgreSQL runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const preferred = ['ostiary', 'postgres', 'nobody']

/**
 * Whom PostgreSQL must run as, because it refuses to run as root: undefined where we are not root. A folder that is there
 * already keeps the account that owns it.
 */
export function accountFor(existing: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const kept = statSync(existing, { throwIfNoEntry: false })
  if (kept !== undefined && kept.uid !== 0) return { uid: kept.uid, gid: kept.gid }
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const row = preferred.map((name) => rows.find(([user]) => user === name)).find((found) => found !== undefined)
  if (row === undefined)
    throw new DatabaseRefused(
      'no-account',
      'Ostiary runs as root, PostgreSQL cannot, and there is no account ostiary, postgres or nobody. Make one: useradd --system ostiary.',
    )
  return { uid: Number(row[2]), gid: Number(row[3]) }
}

/** True if the account can enter a folder and everything above it. */
export function canEnter(account: Account, folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (at === dirname(at)) return true
  }
}
