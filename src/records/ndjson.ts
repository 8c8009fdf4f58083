import { readFhirTree } from './fhir/read.ts'
import type { Finding, Unread } from './finding.ts'
import type { Hit, Reading, ReadingContext } from './hit.ts'
import { readJson } from './json/read.ts'
import { mayHoldFinding } from './prefilter.ts'

/** The result for one line. */
export interface LineReading extends Reading {
  readonly line: number
}

/** Reads one line of an NDJSON file: fast where nothing can be found, whole where something may. */
export function readLine(line: string, number: number, context: ReadingContext): LineReading {
  return readLineOf(line, 0, line.length, number, context)
}

/** The same for a line that is a part of a longer text. */
export function readLineOf(
  text: string,
  start: number,
  end: number,
  number: number,
  context: ReadingContext,
): LineReading {
  if (isWhole(text, start, end) && !mayHoldFinding(text, start, end)) return { line: number, hits: [], unread: [] }
  return readWholeLine(text.slice(start, end), number, context)
}

/** The same for a line in which something may be found. */
export function readWholeLine(line: string, number: number, context: ReadingContext): LineReading {
  const at = `line ${number}`
  if (line.trim() === '') return { line: number, hits: [], unread: [] }
  const parsed = readJson(line)
  if (!parsed.ok)
    return { line: number, hits: [], unread: [{ at: `${at}, offset ${parsed.offset}`, code: parsed.code }] }
  const reading = readFhirTree(parsed.root, context)
  return {
    line: number,
    hits: reading.hits.map((hit) => ({ ...hit, finding: { ...hit.finding, at: `${at}, ${hit.finding.at}` } })),
    unread: reading.unread.map((each) => ({ ...each, at: `${at}, ${each.at}` })),
  }
}

// Every character of the line has been looked at by then, so that its inner syntax decides nothing any more.
function isWhole(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== 123 || text.charCodeAt(end - 1) !== 125) return false
  const head = text.slice(start, start + 200)
  return head.includes('"resourceType":"') || head.includes('"resourceType": "')
}

/** Reads NDJSON that is already in memory; spans are told from the beginning of the whole. */
export function readNdjson(source: string, context: ReadingContext): Reading {
  const hits: Hit[] = []
  const unread: Unread[] = []
  let number = 0
  for (const { start, end } of rangesOf(source)) {
    const reading = readLineOf(source, start, end, ++number, context)
    for (const hit of reading.hits) hits.push({ ...hit, finding: shifted(hit.finding, start) })
    unread.push(...reading.unread)
  }
  return { hits, unread }
}

function shifted(finding: Finding, by: number): Finding {
  return finding.span === undefined
    ? finding
    : { ...finding, span: { start: finding.span.start + by, end: finding.span.end + by } }
}

/** Where the lines of a text stand, without their line ends. */
export function* rangesOf(source: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < source.length) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    yield { start, end: source.charCodeAt(end - 1) === 13 ? end - 1 : end }
    start = end + 1
  }
}
