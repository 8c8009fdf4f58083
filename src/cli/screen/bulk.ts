import { closeSync, fstatSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { createBulkScreener, type Finding, type ScreenOptions, type Unread } from '../../records/index.ts'

const chunk = 4 * 1024 * 1024
const keepEvery = 64 * 1024 * 1024

/** How far a bulk file was read. */
interface Mark {
  readonly size: number
  readonly offset: number
  readonly line: number
}

/** Told what was found as it is found, and how far the reading has come. */
export interface BulkListener {
  readonly found: (findings: readonly Finding[], unread: readonly Unread[]) => Promise<void>
  readonly progress: (read: number, size: number) => void
}

/** Screens a bulk file piece by piece, in constant memory. A crash loses what was found since the last mark, which is read again. */
export async function screenBulk(
  file: string,
  options: ScreenOptions,
  listener: BulkListener,
  markFile?: string,
): Promise<void> {
  const handle = openSync(file, 'r')
  try {
    const size = fstatSync(handle).size
    const begun = markOf(markFile, size)
    const screener = createBulkScreener(options, begun.line)
    const buffer = Buffer.alloc(chunk)
    let kept = begun.offset
    for (let at = begun.offset; at < size; ) {
      const read = readSync(handle, buffer, 0, chunk, at)
      if (read === 0) break
      at += read
      const { findings, unread, line, pending } = screener.push(buffer.subarray(0, read))
      await listener.found(findings, unread)
      listener.progress(at, size)
      if (markFile !== undefined && at - kept >= keepEvery) {
        // The mark follows what was told: a crash between the two tells some lines twice, and none never.
        writeFileSync(markFile, JSON.stringify({ size, offset: at - pending, line } satisfies Mark))
        kept = at
      }
    }
    const last = screener.end()
    await listener.found(last.findings, last.unread)
    if (markFile !== undefined)
      writeFileSync(markFile, JSON.stringify({ size, offset: size, line: last.line } satisfies Mark))
  } finally {
    closeSync(handle)
  }
}

function markOf(markFile: string | undefined, size: number): Mark {
  const fresh = { size, offset: 0, line: 0 }
  if (markFile === undefined) return fresh
  try {
    const mark = JSON.parse(readFileSync(markFile, 'utf8')) as Mark
    return mark.size === size ? mark : fresh
  } catch {
    return fresh
  }
}
