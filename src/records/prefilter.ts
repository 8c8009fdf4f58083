import { decodeBase64, decodeBase64Bytes } from './base64.ts'
import { type Automaton, buildAutomaton, eachAnchor, eachAnchorInBytes } from './text/automaton.ts'
import { blankMarkup } from './text/read.ts'
import { anchors, digitsFollow, fits, isEnding, needsDigits, statementWords } from './text/scan.ts'
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

// Before them: the sign of what is no plain text, and the key whose value is base64.
const [unplain, dataKey, firstStructural] = [0, 1, 2]
const firstStatement = firstStructural + structural.length
const automaton = buildAutomaton(['\u0001', '"data"', ...structural, ...statementWords], (index) =>
  isEnding(index - firstStatement),
)
// In bytes, whatever could hide a word counts as unplain: an escape, a tag, an entity, a letter beyond ASCII.
const byteClasses = withUnplain(automaton, [...'\\<&'])
// In attachments a control character or a byte beyond ASCII is a find too: the slow path says what it is.
const inBytes = beyondAscii(buildAutomaton(['\u0001', ...statementWords], (index) => isEnding(index - 1)))

function beyondAscii(built: Automaton): Automaton {
  return { ...built, classes: withUnplain(built, []) }
}

function withUnplain(built: Automaton, characters: readonly string[]): Uint8Array {
  const classes = built.classes.slice(0, 256)
  const sign = built.classes[1] as number
  classes.fill(sign, 128)
  for (const each of characters) classes[each.charCodeAt(0)] = sign
  return classes
}

function holds(text: string, start: number, end: number): boolean {
  let found = false
  eachAnchor(
    automaton,
    text,
    (word, at) => {
      found = word !== dataKey && (word < firstStatement || fits(word - firstStatement, text, at))
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
  return bytes !== undefined && isCleanNote(bytes)
}

function isCleanNote(bytes: Uint8Array): boolean {
  if (!isPlainNote(bytes)) return false
  let clean = true
  eachAnchorInBytes(inBytes, bytes, (word, at) => {
    clean = word > 0 && !fitsInBytes(word - 1, bytes, at)
    return !clean
  })
  return clean
}

function fitsInBytes(word: number, bytes: Uint8Array, at: number): boolean {
  // A whole word is judged by what follows it; only a half of one, which may be misspelt, by the letters around it.
  if (word < anchors.length)
    return needsDigits(word)
      ? digitsFollow((i) => bytes[at + i] ?? 0)
      : fits(word, String.fromCharCode(bytes[at] ?? 0), 0)
  let [from, to] = [at, at]
  while (at - from < reach && isInWord(bytes[from - 1])) from--
  while (to - at < reach && isInWord(bytes[to])) to++
  return fitsAround(word, String.fromCharCode(...bytes.subarray(from, to)), at - from)
}

// No word that may be misspelt is as long.
const reach = 40

function isInWord(code = 0): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code === 124
}

// The same words come again and again, and each is judged by itself.
const judged = new Map<string, Map<number, boolean>>()
const mostJudged = 20_000

function fitsAround(half: number, letters: string, at: number): boolean {
  let known = judged.get(letters)
  if (known === undefined) {
    if (judged.size >= mostJudged) judged.clear()
    known = new Map()
    judged.set(letters, known)
  }
  // Offsets are small beside the numbers of words.
  const key = half * 2 * reach + at
  const before = known.get(key)
  if (before !== undefined) return before
  const does = fits(half, letters, at)
  known.set(key, does)
  return does
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

const resourceType = new TextEncoder().encode('{"resourceType":')
const exactKey = new TextEncoder().encode('"data"')
const [brace, quote, colon] = [125, 34, 58]

/**
 * What reading a line in full could find: `nothing`; `codes` and no words; `words`. `unsure` where the line is not written as
 * resources usually are, or holds what could hide a word.
 */
export type Outlook = 'nothing' | 'codes' | 'words' | 'unsure'

/** Judges a line by its bytes, so that most lines never become text. */
export function outlookOf(bytes: Uint8Array, start: number, end: number): Outlook {
  if (bytes[end - 1] !== brace || !stands(resourceType, bytes, start)) return 'unsure'
  const { next, outputs, width } = automaton
  let hasCodes = false
  let row = 0
  for (let i = start; i < end; i++) {
    row = next[row + (byteClasses[bytes[i] as number] as number)] as number
    if (row >= 0) continue
    row = -1 - row
    const found = meaningOf(outputs[row / width] as readonly number[], bytes, i + 1)
    if (found === 'unsure' || found === 'words') return found
    if (found === 'codes') hasCodes = true
    if (found !== 'data') continue
    const after = afterAttachment(bytes, i + 1, end)
    if (after === undefined) return 'words'
    if (after === i + 1) continue
    // At the quote that ends it, no word is under way.
    i = after
    row = 0
  }
  return hasCodes ? 'codes' : 'nothing'
}

// The gravest of what the words mean that end at one place; the key of an attachment ends with its quote, as no other of them does.
function meaningOf(words: readonly number[], bytes: Uint8Array, at: number): Outlook | 'data' {
  let found: Outlook | 'data' = 'nothing'
  for (const word of words) {
    if (word === unplain) return 'unsure'
    if (word === dataKey) return 'data'
    if (word < firstStatement) found = 'codes'
    else if (fitsInBytes(word - firstStatement, bytes, at)) return 'words'
  }
  return found
}

function stands(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false
  return true
}

// The place of the quote that ends the value after a key `data`; `from` where it is none or no text, undefined where it is not clean.
function afterAttachment(bytes: Uint8Array, from: number, end: number): number | undefined {
  // Words are found in capitals too, but only this key holds base64.
  if (!stands(exactKey, bytes, from - exactKey.length)) return from
  let at = afterSpace(bytes, from)
  if (bytes[at] !== colon) return from
  at = afterSpace(bytes, at + 1)
  if (bytes[at] !== quote) return from
  const last = bytes.indexOf(quote, at + 1)
  if (last < 0 || last >= end) return undefined
  if (scratch.length < last - at) scratch = new Uint8Array(2 * (last - at))
  const decoded = decodeBase64Bytes(bytes, at + 1, last, scratch)
  return decoded !== undefined && isCleanNote(decoded) ? last : undefined
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13) at++
  return at
}
