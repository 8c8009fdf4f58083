import type { Finding, Unread, UnreadCode } from './finding.ts'
import type { Reading, ReadingContext } from './hit.ts'
import { readLineOf, readWholeLine } from './ndjson.ts'
import { type Outlook, outlookOf } from './prefilter.ts'
import { contextAt, distinctFindings, type ScreenOptions } from './screen.ts'

/** What one push of bytes brought. */
export interface BulkStep {
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
  /** Lines read in full so far. */
  readonly line: number
}

/** Screens NDJSON as its bytes come; it holds one line at most, and gives the same wherever the bytes are cut. */
export interface BulkScreener {
  readonly push: (bytes: Uint8Array) => BulkStep
  readonly end: () => BulkStep
}

/** The longest line that is held, in bytes; a longer one is refused by name and passed over. */
export const longestLine = 64 * 1024 * 1024

const [newline, carriageReturn] = [10, 13]

const nothing: Reading = { hits: [], unread: [] }

interface Bulk {
  readonly context: ReadingContext
  /** For lines whose words, also those in attachments, were all looked at already. */
  readonly codes: ReadingContext
  line: number
  findings: Finding[]
  unread: Unread[]
}

/** A screener of bulk data whose first line is number `before` + 1. */
export function createBulkScreener(options: ScreenOptions, before = 0): BulkScreener {
  const context = contextAt(options, 0)
  const codes: ReadingContext = { ...context, inner: () => nothing, attached: () => nothing }
  const bulk: Bulk = { context, codes, line: before, findings: [], unread: [] }
  let held: Uint8Array[] = []
  let size = 0
  let tooLong = false

  // The line that is under way goes on with these bytes.
  const hold = (bytes: Uint8Array): void => {
    if (tooLong || bytes.length === 0) return
    size += bytes.length
    // A copy: the caller fills its buffer again (and `slice` of a Buffer would be none).
    if (size <= longestLine) return void held.push(new Uint8Array(bytes))
    refuse(bulk, 'too-large')
    held = []
    size = 0
    tooLong = true
  }
  const finish = (): void => {
    if (!tooLong) readLines(bulk, joined(held))
    held = []
    size = 0
    tooLong = false
  }
  const step = (): BulkStep => {
    const { findings, unread, line } = bulk
    bulk.findings = []
    bulk.unread = []
    return { findings, unread, line }
  }

  return {
    push: (bytes) => {
      let from = 0
      if (size > 0 || tooLong) {
        const first = bytes.indexOf(newline)
        hold(first < 0 ? bytes : bytes.subarray(0, first))
        if (first < 0) return step()
        hold(bytes.subarray(first, first + 1))
        finish()
        from = first + 1
      }
      const last = bytes.lastIndexOf(newline)
      if (last >= from) readLines(bulk, bytes.subarray(from, last + 1))
      hold(bytes.subarray(Math.max(from, last + 1)))
      return step()
    },
    end: () => {
      finish()
      return step()
    },
  }
}

function refuse(bulk: Bulk, code: UnreadCode): void {
  bulk.line++
  bulk.unread.push({ at: `line ${bulk.line}`, code })
}

// Whole lines, of which the last may lack its end. Most of them never become text: nothing in them could be found.
function readLines(bulk: Bulk, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start)
    const stop = found < 0 ? bytes.length : found
    const end = stop > start && bytes[stop - 1] === carriageReturn ? stop - 1 : stop
    if (stop - start > longestLine) refuse(bulk, 'too-large')
    else {
      const outlook = outlookOf(bytes, start, end)
      if (outlook === 'nothing') bulk.line++
      else readLine(bulk, bytes.subarray(start, end), outlook)
    }
    start = stop + 1
  }
}

function readLine(bulk: Bulk, bytes: Uint8Array, outlook: Outlook): void {
  const text = decoded(bytes)
  if (text === undefined) {
    refuse(bulk, 'not-text')
    return
  }
  // A file may begin with a byte-order mark, and so does each part of one that was put together from several.
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const number = ++bulk.line
  const reading =
    outlook === 'unsure'
      ? readLineOf(text, begin, text.length, number, bulk.context)
      : readWholeLine(text, number, outlook === 'codes' ? bulk.codes : bulk.context)
  for (const { span: _, ...finding } of distinctFindings(reading.hits)) bulk.findings.push(finding)
  bulk.unread.push(...reading.unread)
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
