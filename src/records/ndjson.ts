import { decodeBase64 } from './base64.ts'
import { readFhirTree } from './fhir/read.ts'
import type { Finding, Unread } from './finding.ts'
import type { Hit, Reading, ReadingContext } from './hit.ts'
import { readJson } from './json/read.ts'
import { type Automaton, buildAutomaton, eachAnchor, eachAnchorInBytes } from './text/automaton.ts'
import { blankMarkup } from './text/read.ts'
import { digitsFollow, fits, isEnding, needsDigits, statementWords } from './text/scan.ts'
import { identifierTypes, loincCodes, snomedCodes } from './value-sets/codes.ts'
import {
  sensitiveCpt,
  sensitiveLoinc,
  sensitiveRxnorm,
  sensitiveSections,
  sensitiveSnomed,
  sensitivityLabels,
} from './value-sets/sensitive.ts'

// What a line must hold for the slow path to find anything in it: a test holds the two paths against each other.
const structural = [
  'citizenship',
  'nationality',
  'birthplace',
  'birth-place',
  'placeofbirth',
  'place-of-birth',
  'birthcountry',
  'birth-country',
  'countryofbirth',
  'country-of-birth',
  'immigration',
  'migration',
  'visa',
  'residency',
  'alien',
  'refugee',
  'asylum',
  'interpreter',
  'preferred-language',
  'preferredlanguage',
  'countryofresidence',
  'country-of-residence',
  'resourcetype":"patient"',
  'resourcetype": "patient"',
  'resourcetype":"relatedperson"',
  'resourcetype": "relatedperson"',
  'resourcetype":"person"',
  'resourcetype": "person"',
  'passport',
  'uscis',
  'a-number',
  '"security"',
  'icd-10',
  'icd10',
  '113883.6.90',
  'icd-9',
  'icd9',
  '113883.6.103',
  '113883.6.104',
  ...[...identifierTypes.keys()].map((code) => `"${code.toLowerCase()}"`),
  ...[
    loincCodes,
    snomedCodes,
    sensitiveLoinc,
    sensitiveSections,
    sensitiveSnomed,
    sensitiveRxnorm,
    sensitiveCpt,
  ].flatMap((set) => [...set.keys()].map((code) => code.toLowerCase())),
  ...[...sensitivityLabels.keys()].map((code) => `"${code.toLowerCase()}"`),
  'questionnaireresponse',
]

const words = [...structural, ...statementWords]
const automaton = buildAutomaton(words, (index) => isEnding(index - structural.length))
// In attachments a control character or a byte beyond ASCII is a find too: the slow path says what it is.
const inBytes = beyondAscii(buildAutomaton(['\u0001', ...statementWords], (index) => isEnding(index - 1)))

function beyondAscii(built: Automaton): Automaton {
  const classes = Uint8Array.from(built.classes)
  classes.fill(built.classes[1] as number, 128)
  return { ...built, classes }
}

function holds(text: string, start: number, end: number): boolean {
  let found = false
  eachAnchor(
    automaton,
    text,
    (word, at) => {
      found = word < structural.length || fits(word - structural.length, text, at)
      return found
    },
    start,
    end,
  )
  return found
}

/**
 * True if reading a line of JSON in full could find anything in it; false means that it cannot. The line is looked at as it
 * is written, again without escapes and tags where it has any, and inside its attachments.
 */
export function mayHoldFinding(text: string, start = 0, end = text.length): boolean {
  const line = text.slice(start, end)
  let from = start
  for (const [first, last] of line.includes('"data"') ? dataIn(line) : []) {
    if (holds(text, from, start + first) || !isCleanAttachment(text, start + first, start + last)) return true
    from = start + last
  }
  return holds(text, from, end) || (/[\\<&]/.test(line) && holdsDisguised(line))
}

// With escapes and tags out of the way: `permanent\nresident`, `<b>permanent</b> resident`.
function holdsDisguised(line: string): boolean {
  if (line.includes('\\u')) return true
  const plain = blankMarkup(line.replace(/\\[nrtfb]/g, '  ').replace(/\\(.)/g, '$1'))
  return holds(plain, 0, plain.length)
}

const data = /"data"\s*:\s*"([^"\\]*)"/g

function dataIn(line: string): readonly (readonly [number, number])[] {
  return [...line.matchAll(data)].map((found) => {
    const last = found.index + found[0].length - 1
    return [last - (found[1] as string).length, last]
  })
}

// One buffer for all attachments that are only looked at.
let scratch = new Uint8Array(0)

function isCleanAttachment(text: string, start: number, end: number): boolean {
  if (scratch.length < end - start) scratch = new Uint8Array(2 * (end - start))
  const bytes = decodeBase64(text, start, end, scratch)
  if (bytes === undefined || !isPlainNote(bytes)) return false
  let clean = true
  eachAnchorInBytes(inBytes, bytes, (word, at) => {
    clean = word > 0 && !fitsInBytes(word - 1, bytes, at)
    return !clean
  })
  return clean
}

function fitsInBytes(word: number, bytes: Uint8Array, at: number): boolean {
  if (needsDigits(word) && !digitsFollow((i) => bytes[at + i] ?? 0)) return false
  const from = Math.max(0, at - 40)
  let near = ''
  for (let i = from; i < Math.min(bytes.length, at + 40); i++) near += String.fromCharCode(bytes[i] as number)
  return fits(word, near, at - from)
}

// Only prose: what begins like a document, or has a first line like a table's, is read in full. Pictures and sounds hold
// control characters or bytes beyond ASCII, which count as finds.
function isPlainNote(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.length && (bytes[at] as number) <= 32) at++
  const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]]
  if (bytes.length < 8 || a === 123 || a === 91 || a === 60 || a === 37) return false
  // MSH, FHS, BHS, ISA, ID3
  if ((b === 83 && (c === 72 || c === 65)) || (b === 72 && c === 83) || (b === 68 && c === 51)) return false
  let delimiters = 0
  for (; at < bytes.length && bytes[at] !== 10; at++) if (isDelimiter(bytes[at] as number)) delimiters++
  return delimiters < 2
}

function isDelimiter(code: number): boolean {
  return code === 44 || code === 59 || code === 124 || code === 9
}

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
  const at = `line ${number}`
  if (isWhole(text, start, end) && !mayHoldFinding(text, start, end)) return { line: number, hits: [], unread: [] }
  const line = text.slice(start, end)
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
