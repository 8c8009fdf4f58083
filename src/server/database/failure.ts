/** The database could not be reached or broke off; what was asked may be asked again. */
export class DatabaseUnavailable extends Error {
  readonly code = 'database-unavailable'
}

/** The database has no room left to write; what is there can still be read. */
export class DatabaseFull extends Error {
  readonly code = 'database-full'
}

/** Why a database is not opened. */
export type OpenFailure =
  | 'data-folder-unusable'
  | 'no-postgresql'
  | 'no-account'
  | 'other-postgresql'
  | 'did-not-start'
  | 'newer-than-program'
  | 'migration-failed'
  | 'app-role-unusable'
  | 'unusable-address'

/** The database is there but is not opened, and asking again changes nothing: `code` says why, the message what to do. */
export class DatabaseRefused extends Error {
  readonly code: OpenFailure
  constructor(code: OpenFailure, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.code = code
  }
}

// Classes and codes of PostgreSQL (appendix A of its manual) and of the socket under it.
const lost = new Set(['57P01', '57P02', '57P03', '57P05', '53300', '25006'])
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const full = new Set(['53100', 'ENOSPC', 'EDQUOT'])
// The driver gives these no code.
const said =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Client was closed)/

/** An error of the driver as one of ours; undefined where it says nothing of the connection or the disk. */
export function databaseFailure(error: unknown): DatabaseUnavailable | DatabaseFull | undefined {
  if (error instanceof DatabaseUnavailable || error instanceof DatabaseFull) return error
  if (!(error instanceof Error)) return undefined
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (full.has(code) || / No space left on device/.test(error.message))
    return new DatabaseFull('the disk of the database is full', { cause: error })
  const isLost = code.startsWith('08') || lost.has(code) || said.test(error.message)
  if (isLost || (unreachable.has(code) && 'syscall' in error))
    return new DatabaseUnavailable('the database cannot be reached', { cause: error })
  if (error instanceof AggregateError) return error.errors.map(databaseFailure).find((found) => found !== undefined)
  return error.cause === undefined ? undefined : databaseFailure(error.cause)
}

/** Rejects with one of our errors where that is what it was. */
export async function asOurs<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw databaseFailure(error) ?? error
  }
}
