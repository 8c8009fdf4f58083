import type { Finding, Unread } from './finding.ts'
import { rangesOf, readLineOf } from './ndjson.ts'
import { contextAt, distinctFindings, type ScreenOptions } from './screen.ts'

/** What one push of bytes brought. */
export interface BulkStep {
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
  /** Lines read in full so far. */
  readonly line: number
  /** Bytes at the end that belong to a line which is not whole yet. */
  readonly pending: number
}

/** Screens NDJSON as its bytes come; it holds one line at most. */
export interface BulkScreener {
  readonly push: (bytes: Uint8Array) => BulkStep
  readonly end: () => BulkStep
}

/** The longest line that is held; a longer one is refused by name and passed over. */
export const longestLine = 64 * 1024 * 1024

/** A screener of bulk data whose first line is number `before` + 1. */
export function createBulkScreener(options: ScreenOptions, before = 0): BulkScreener {
  const context = contextAt(options, 0)
  let held: Uint8Array[] = []
  let size = 0
  let line = before
  let tooLong = false

  const lines = (bytes: Uint8Array): Pick<BulkStep, 'findings' | 'unread'> => {
    const text = decoded(bytes)
    const findings: Finding[] = []
    const unread: Unread[] = []
    if (text === undefined) {
      // Which line it is that is no UTF-8 is found line by line.
      line++
      return { findings, unread: [{ at: `line ${line} or one near it`, code: 'not-text' }] }
    }
    for (const { start, end } of rangesOf(text)) {
      const reading = readLineOf(text, start, end, ++line, context)
      findings.push(...distinctFindings(reading.hits).map(({ span: _, ...rest }) => rest))
      unread.push(...reading.unread)
    }
    return { findings, unread }
  }

  const push = (bytes: Uint8Array): BulkStep => {
    const last = bytes.lastIndexOf(10)
    if (last < 0) return hold(bytes)
    const whole = joined([...held, bytes.subarray(0, last + 1)])
    held = [bytes.slice(last + 1)]
    size = bytes.length - last - 1
    const skipped = tooLong
    tooLong = false
    if (!skipped) return { ...lines(whole), line, pending: size }
    const rest = whole.subarray(whole.indexOf(10) + 1)
    return { ...(rest.length === 0 ? { findings: [], unread: [] } : lines(rest)), line, pending: size }
  }

  const hold = (bytes: Uint8Array): BulkStep => {
    if (tooLong) return { findings: [], unread: [], line, pending: 0 }
    held.push(bytes.slice())
    size += bytes.length
    if (size <= longestLine) return { findings: [], unread: [], line, pending: size }
    held = []
    size = 0
    tooLong = true
    line++
    return { findings: [], unread: [{ at: `line ${line}`, code: 'too-large' }], line, pending: 0 }
  }

  const end = (): BulkStep => {
    const rest = joined(held)
    held = []
    size = 0
    if (rest.length === 0 || tooLong) return { findings: [], unread: [], line, pending: 0 }
    return { ...lines(rest), line, pending: 0 }
  }

  return { push, end }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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
