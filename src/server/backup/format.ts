import { z } from 'zod'

/** The first line of a backup, after {@link mark}: what it holds and when it was taken. */
export interface Header {
  readonly format: 'ostiary-backup/1'
  readonly takenAt: string
  /** The steps of the schema that its tables have. */
  readonly schema: readonly string[]
  /** The ledger as it stood: its size, and its root in hexadecimal. */
  readonly ledger: { readonly size: number; readonly root: string }
  /** Whether the keys are in it; without them nobody reads a case. */
  readonly keys: boolean
}

/** The last line of a backup, after {@link mark}: a backup without it was cut short. */
export interface Trailer {
  readonly end: true
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>
}

/** A file of the data folder that goes with a backup: one of the keys. */
export interface KeyFile {
  readonly file: string
  readonly base64: string
}

/** How lines begin that are ours and no table's: to psql they are comments. */
export const mark = '-- ostiary '
/** The line that ends a table's rows. */
export const endOfRows = '\\.'

const headerShape = z.object({
  format: z.literal('ostiary-backup/1'),
  takenAt: z.string(),
  schema: z.array(z.string()).min(1),
  ledger: z.object({ size: z.int().nonnegative(), root: z.string() }),
  keys: z.boolean(),
})
const trailerShape = z.object({ end: z.literal(true), rows: z.record(z.string(), z.int()) })
const keyFileShape = z.object({
  file: z.enum(['keys/facility.json', 'keys/ledger.pem', 'keys/push.pem']),
  base64: z.string(),
})

/** One of our lines as text. */
export function lineOf(content: Header | Trailer | KeyFile): string {
  return `${mark}${JSON.stringify(content)}\n`
}

/** The header in a first line; undefined where it is none. */
export function headerIn(line: string | undefined): Header | undefined {
  return read(headerShape, line)
}

/** The trailer in a line; undefined where it is none. */
export function trailerIn(line: string): Trailer | undefined {
  return read(trailerShape, line)
}

/** The key file in a line; undefined where it is none. */
export function keyFileIn(line: string): KeyFile | undefined {
  return read(keyFileShape, line)
}

function read<T>(shape: z.ZodType<T>, line: string | undefined): T | undefined {
  if (line?.startsWith(mark) !== true) return undefined
  try {
    return shape.safeParse(JSON.parse(line.slice(mark.length))).data
  } catch {
    return undefined
  }
}
