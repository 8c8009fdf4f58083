import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { detectFormat, type Shard } from '../../records/index.ts'

/** How many bytes a shard of a bulk file has, up to the end of a line. */
export const usualShardBytes = 8 * 1024 * 1024

const headBytes = 64 * 1024
// A file of this size is looked at: bulk data under another name must not be held in memory as a whole.
const largeFile = 32 * 1024 * 1024
const newline = 10

/**
 * Cuts the file at a path into shards: bulk data at the ends of lines, anything else stays whole. The same bytes are always cut in
 * the same places. `name` is what the file is called in the report. Throws where the file cannot be read.
 */
export function shardsOf(name: string, path: string, shardBytes = usualShardBytes): readonly Shard[] {
  const handle = openSync(path, 'r')
  try {
    const found = fstatSync(handle)
    if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR', syscall: 'read', path })
    const { size } = found
    if (!isBulk(name, size, handle)) return [{ file: name, form: 'whole', start: 0, end: size }]
    const shards: Shard[] = []
    let start = 0
    do {
      const end = lineStart(handle, start + shardBytes, size)
      shards.push({ file: name, form: 'bulk', start, end })
      start = end
    } while (start < size)
    return shards
  } finally {
    closeSync(handle)
  }
}

function isBulk(name: string, size: number, handle: number): boolean {
  if (/\.ndjson$/i.test(name)) return true
  if (size < largeFile) return false
  const head = Buffer.alloc(headBytes)
  const text = head.subarray(0, readSync(handle, head, 0, headBytes, 0)).toString('utf8')
  return detectFormat(text, basename(name)) === 'ndjson'
}

// The first place at or after an offset where a line begins; the end of the file counts as one.
function lineStart(handle: number, offset: number, size: number): number {
  const buffer = Buffer.allocUnsafe(headBytes)
  for (let at = offset - 1; at < size; ) {
    const read = readSync(handle, buffer, 0, headBytes, at)
    if (read === 0) break
    const found = buffer.subarray(0, read).indexOf(newline)
    if (found >= 0) return Math.min(size, at + found + 1)
    at += read
  }
  return size
}
