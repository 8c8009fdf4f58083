import { readFhirTree } from './fhir/read.ts'
import type { Finding, Unread } from './finding.ts'
import type { Hit, Reading, ReadingContext } from './hit.ts'
import { readJson } from './json/read.ts'
import { buildAutomaton, eachAnchor } from './text/automaton.ts'
import { statementWords } from './text/scan.ts'
import { identifierTypes, loincCodes, snomedCodes } from './value-sets/codes.ts'
import { sensitiveLoinc, sensitiveSections, sensitiveSnomed, sensitivityLabels } from './value-sets/sensitive.ts'

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
  '"country"',
  '"communication"',
  '"data"',
  'passport',
  'uscis',
  'a-number',
  '"security"',
  'icd-10',
  'icd10',
  '113883.6.90',
  ...[...identifierTypes.keys()].map((code) => `"${code.toLowerCase()}"`),
  ...[loincCodes, snomedCodes, sensitiveLoinc, sensitiveSections, sensitiveSnomed].flatMap((set) => [...set.keys()]),
  ...[...sensitivityLabels.keys()].map((code) => `"${code.toLowerCase()}"`),
  'questionnaireresponse',
  '\\u',
]

const words = [...new Set([...structural, ...statementWords])]
const automaton = buildAutomaton(words)
const shortNumber = words.map((word) => /^a[- ]?\d$/.test(word))

/** True if the slow path could find something in a line of JSON; false means that it finds nothing. */
export function mayHoldFinding(line: string): boolean {
  let found = false
  eachAnchor(automaton, line, (word, end) => {
    if (shortNumber[word] === true && !/^[- ]?\d[\d -]{6}/.test(line.slice(end, end + 12))) return false
    found = true
    return true
  })
  return found
}

/** The result for one line. */
export interface LineReading extends Reading {
  readonly line: number
}

/** Reads one line of an NDJSON file: fast where nothing can be found, whole where something may. */
export function readLine(line: string, number: number, context: ReadingContext): LineReading {
  const at = `line ${number}`
  if (line.trim() === '') return { line: number, hits: [], unread: [] }
  if (!mayHoldFinding(line) && isResource(line)) return { line: number, hits: [], unread: [] }
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

// The engine's own parser is the fastest proof that the line is one whole JSON value, of bounded depth by its own stack.
function isResource(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return (
      typeof value === 'object' &&
      value !== null &&
      typeof (value as { resourceType?: unknown }).resourceType === 'string'
    )
  } catch {
    return false
  }
}

/** Reads NDJSON that is already in memory; spans are told from the beginning of the whole. */
export function readNdjson(source: string, context: ReadingContext): Reading {
  const hits: Hit[] = []
  const unread: Unread[] = []
  let number = 0
  for (const { line, start } of linesOf(source)) {
    const reading = readLine(line, ++number, context)
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

/** The lines of a text with their offsets, without their line ends. */
export function* linesOf(source: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < source.length) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    yield { line: source.slice(start, source.charCodeAt(end - 1) === 13 ? end - 1 : end), start }
    start = end + 1
  }
}
