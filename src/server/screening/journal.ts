import { closeSync, fstatSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Scope, type Shard, type ShardResult, summaryOf } from '../../records/index.ts'
import { type KeptShard, type ResultStore, shardKey } from './store.ts'

/** What results in a journal were made by and for: those of another screener or another law are not used. */
export interface JournalHead {
  readonly program: string
  readonly scope: Scope
}

/** A store on the disk: a head, then a line of JSON for each shard that was done. It holds places and reasons, never a value. */
export interface Journal extends ResultStore {
  /** There was something, and it was made by another screener or for another law. */
  readonly begunAnew: boolean
  /** Forgets a shard whose bytes are no longer those that were screened. */
  readonly forget: (shard: Shard) => void
  readonly close: () => void
}

interface Entry extends KeptShard {
  readonly at: number
  readonly length: number
}

interface Line {
  readonly shard: Shard
  readonly hash: string
  readonly result: ShardResult
}

/** Opens a journal to go on with, or begins it. Throws where it cannot be read or written. */
export function openJournal(file: string, head: JournalHead): Journal {
  // Of the account alone: places and ids of resources are nobody else's business either.
  return journalOn(openSync(file, 'a+', 0o600), head)
}

/** A journal that goes with the process, for a run that is not to be resumed: its file has no name any more. */
export function passingJournal(head: JournalHead): Journal {
  const folder = mkdtempSync(join(tmpdir(), 'ostiary-screen-'))
  const journal = journalOn(openSync(join(folder, 'results'), 'a+', 0o600), head)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // Where an open file keeps its name, it goes when it is closed; a crash leaves it in the folder for passing things.
  try {
    remove()
  } catch {}
  return {
    ...journal,
    close: () => {
      journal.close()
      remove()
    },
  }
}

function journalOn(handle: number, head: JournalHead): Journal {
  const entries = new Map<string, Entry>()
  const first = JSON.stringify({ journal: 'ostiary-screen', v: 1, ...head })
  let size = 0
  let begunAnew = false
  // One write at the end of the file. A crash in it leaves a line without its end, which the next opening cuts off.
  const append = (text: string): { at: number; length: number } => {
    const bytes = Buffer.from(`${text}\n`)
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    const at = size
    size += bytes.length
    return { at, length: bytes.length - 1 }
  }
  for (const { at, bytes } of wholeLines(handle)) {
    if (at === 0) {
      begunAnew = bytes.toString('utf8') !== first
      if (begunAnew) break
    } else {
      const line = lineIn(bytes)
      if (line === undefined) break
      entries.set(shardKey(line.shard), { hash: line.hash, summary: summaryOf(line.result), at, length: bytes.length })
    }
    size = at + bytes.length + 1
  }
  ftruncateSync(handle, size)
  if (size === 0) append(first)

  return {
    begunAnew,
    known: (shard) => entries.get(shardKey(shard)),
    keep: (shard, { hash, result }) => {
      const key = shardKey(shard)
      if (entries.has(key)) return
      const place = append(JSON.stringify({ shard, hash, result } satisfies Line))
      entries.set(key, { hash, summary: summaryOf(result), ...place })
    },
    read: (shard) => {
      const entry = entries.get(shardKey(shard))
      if (entry === undefined) return undefined
      const bytes = Buffer.allocUnsafe(entry.length)
      for (let done = 0; done < bytes.length; ) {
        const read = readSync(handle, bytes, done, bytes.length - done, entry.at + done)
        if (read === 0) throw new Error('the journal was cut short while it was read')
        done += read
      }
      return lineIn(bytes)?.result
    },
    forget: (shard) => void entries.delete(shardKey(shard)),
    close: () => closeSync(handle),
  }
}

function lineIn(bytes: Buffer): Line | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as Line
  } catch {
    return undefined
  }
}

const piece = 1024 * 1024

function* wholeLines(handle: number): Generator<{ readonly at: number; readonly bytes: Buffer }> {
  const { size } = fstatSync(handle)
  const buffer = Buffer.allocUnsafe(piece)
  let held: Buffer[] = []
  let begin = 0
  for (let at = 0; at < size; ) {
    const read = readSync(handle, buffer, 0, piece, at)
    if (read === 0) return
    let from = 0
    for (let end = buffer.indexOf(10); end >= 0 && end < read; end = buffer.indexOf(10, from)) {
      const bytes = Buffer.concat([...held, buffer.subarray(from, end)])
      yield { at: begin, bytes }
      held = []
      begin += bytes.length + 1
      from = end + 1
    }
    held.push(Buffer.from(buffer.subarray(from, read)))
    at += read
  }
}
