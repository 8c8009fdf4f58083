import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  createBulkScreener,
  type Finding,
  type HashedResult,
  type Scope,
  type ScreenOptions,
  type Shard,
  type ShardFailure,
  screen,
  type Unread,
} from '../../records/index.ts'
import type { LateDocuments } from './documents.ts'

// Small pieces die young: larger strings are kept until the whole heap is looked through.
const piece = 64 * 1024
// Beyond this a text does not fit into one string; such a file is refused by name.
const mostWhole = 256 * 1024 * 1024

/** What came of a shard: its result, or why there is none. */
export type ShardOutcome =
  | ({ readonly ok: true } & HashedResult)
  | { readonly ok: false; readonly failure: ShardFailure }

/** Screens one shard of the file at a path, in constant memory where it is bulk data. */
export function readShard(path: string, shard: Shard, options: ScreenOptions): ShardOutcome {
  try {
    return shard.form === 'bulk' ? readBulk(path, shard, options) : readWhole(path, shard, options)
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}

/** The same; where a PDF turns up before its reader is loaded, the shard is read again with it. */
export async function readShardWith(
  documents: LateDocuments,
  path: string,
  shard: Shard,
  scope: Scope,
): Promise<ShardOutcome> {
  const outcome = readShard(path, shard, { scope, extract: documents.extract })
  if (!documents.wasNeeded()) return outcome
  await documents.load()
  return readShard(path, shard, { scope, extract: documents.extract })
}

function readBulk(path: string, shard: Shard, options: ScreenOptions): ShardOutcome {
  const screener = createBulkScreener(options)
  const findings: Finding[] = []
  const unread: Unread[] = []
  const hash = eachPiece(path, shard, (bytes) => {
    const step = screener.push(bytes)
    for (const each of step.findings) findings.push(each)
    for (const each of step.unread) unread.push(each)
  })
  if (hash === undefined) return { ok: false, failure: 'file-changed' }
  const last = screener.end()
  findings.push(...last.findings)
  unread.push(...last.unread)
  return { ok: true, hash, result: { format: 'ndjson', lines: last.line, findings, unread } }
}

function readWhole(path: string, shard: Shard, options: ScreenOptions): ShardOutcome {
  if (shard.end > mostWhole) {
    const hash = hashShard(path, shard)
    if (hash === undefined) return { ok: false, failure: 'file-changed' }
    const unread: readonly Unread[] = [{ at: 'the file', code: 'too-large' }]
    return { ok: true, hash, result: { format: 'unknown', lines: 0, findings: [], unread } }
  }
  const bytes = readFileSync(path)
  if (bytes.length !== shard.end) return { ok: false, failure: 'file-changed' }
  // A folder's name says nothing of what is in it.
  const { format, findings, unread } = screen(shard.file, bytes, { ...options, hint: basename(shard.file) })
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, hash, result: { format, lines: 0, findings, unread } }
}

/** The SHA-256 of a shard's bytes, hexadecimal; undefined where the file ends before the shard does. */
export function hashShard(path: string, shard: Shard): string | undefined {
  return eachPiece(path, shard, () => undefined)
}

function eachPiece(path: string, { start, end, form }: Shard, take: (bytes: Uint8Array) => void): string | undefined {
  const handle = openSync(path, 'r')
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(Math.min(piece, Math.max(1, end - start)))
    for (let at = start; at < end; ) {
      const read = readSync(handle, buffer, 0, Math.min(buffer.length, end - at), at)
      if (read === 0) return undefined
      const bytes = buffer.subarray(0, read)
      hash.update(bytes)
      take(bytes)
      at += read
    }
    return form === 'whole' && statSync(path).size !== end ? undefined : hash.digest('hex')
  } finally {
    closeSync(handle)
  }
}

function failureOf(error: unknown): ShardFailure {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return 'fault'
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'no-such-file' : 'file-failed'
}
