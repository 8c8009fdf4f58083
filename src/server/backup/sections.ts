import { BackupRefused } from './failure.ts'

/** A backup that is read once, from its start to its end: our lines, and tables' rows between them. */
export interface Sections {
  /** The next line without its end; undefined after the last. */
  readonly line: () => Promise<string | undefined>
  /** The rows of a table, after the line that names it, up to the line that ends them, which is read too. */
  readonly rows: () => AsyncGenerator<Buffer>
}

const longestLine = 1024 * 1024
const newline = 10
// With the end of the line before it, so that no row that only ends so is taken for it.
const end = Buffer.from('\n\\.\n')

/** Reads a stream of bytes so. Memory holds a piece of the stream at a time. */
export function sectionsOf(stream: AsyncIterable<Buffer>): Sections {
  const pieces = stream[Symbol.asyncIterator]()
  let left: Buffer = Buffer.alloc(0)
  const more = async () => {
    const { value, done } = await pieces.next()
    if (done !== true) left = left.length === 0 ? value : Buffer.concat([left, value])
    return done !== true
  }
  return {
    line: async () => {
      let at = left.indexOf(newline)
      while (at < 0) {
        if (left.length > longestLine) throw new BackupRefused('not-a-backup')
        if (!(await more())) {
          if (left.length > 0) throw new BackupRefused('damaged')
          return undefined
        }
        at = left.indexOf(newline)
      }
      const line = left.toString('utf8', 0, at)
      left = left.subarray(at + 1)
      return line
    },
    rows: async function* () {
      // The line before the rows ended with one: rows may be none.
      left = Buffer.concat([Buffer.from('\n'), left])
      let skip = 1
      for (;;) {
        const at = left.indexOf(end)
        const upTo = at < 0 ? Math.max(0, left.length - (end.length - 1)) : at + 1
        if (upTo > skip) yield left.subarray(skip, upTo)
        skip = Math.max(0, skip - upTo)
        left = left.subarray(at < 0 ? upTo : at + end.length)
        if (at >= 0) return
        if (!(await more())) throw new BackupRefused('damaged')
      }
    },
  }
}
