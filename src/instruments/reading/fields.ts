import type { FieldName } from '../instrument.ts'
import { around, type Box } from '../page.ts'
import type { Caption } from './caption.ts'
import { datesIn } from './dates.ts'
import { find, type Line, phrase, type Reading, type Segment } from './reading.ts'

/** A field with the words it was read from. */
export interface ReadField {
  readonly name: FieldName
  readonly value: string
  readonly box: Box
  readonly confidence: number
}

const trusted = 0.95

/** Reads the named fields from a page; a field that is not there is left out. */
export function readFields(
  reading: Reading,
  names: readonly FieldName[],
  caption: Caption | undefined,
): readonly ReadField[] {
  return names.flatMap((name) => {
    const field = readers[name](reading, caption)
    return field === undefined || field.value === '' ? [] : [{ name, ...field }]
  })
}

type Read = { readonly value: string; readonly box: Box; readonly confidence: number } | undefined
type Reader = (reading: Reading, caption: Caption | undefined) => Read

const readers: Readonly<Record<FieldName, Reader>> = {
  court: (_, caption) => (caption ? read(caption.court, caption.hits[0]?.box) : undefined),
  district: (_, caption) => {
    const value = caption?.district ?? caption?.state
    return value ? read(value, caption?.hits.at(-1)?.box) : undefined
  },
  'case-number': (reading) => numberAfter(reading, caseLabel) ?? numberBelow(reading, caseLabel),
  'file-number': (reading) => numberAfter(reading, fileLabel) ?? numberBelow(reading, fileLabel),
  // The number itself is never kept: whether there is one is all that the hospital needs.
  'a-number': (reading) => {
    const found = reading.lines.find(({ text }) => alienNumber.test(text))
    return found ? read('present', found.box) : undefined
  },
  'date-issued': (reading) =>
    dateNear(
      reading,
      ['Date and time issued', 'Date issued', 'Issued on', 'Issued', 'Date of issuance', 'DATED', 'Dated this', 'Date'],
      true,
    ),
  'execute-by': (reading) =>
    dateNear(reading, ['execute this warrant on or before', 'on or before', 'not later than', 'no later than']),
  'return-date': (reading) =>
    dateNear(reading, [
      'Date and Time',
      'return date',
      'on or before',
      'appear on',
      'no later than',
      'not later than',
      'Date to appear',
      'Date',
      'at the time, date, and place set forth below',
    ]),
  'time-window': () => undefined,
  person: (reading) =>
    afterLabel(reading, [
      'name of person to be arrested',
      'probable cause to believe that',
      'arrest and bring before',
      'Full name of alien',
      'Name of Alien',
      'Name of Subject',
      'Respondent',
      'Subject',
      'Patient name',
      'Name of patient',
      'Defendant',
      'Name',
    ]),
  place: (reading) =>
    afterLabel(reading, [
      'located in the',
      'person or property located in',
      'the premises known as',
      'premises located at',
      'the place to be searched',
      'Location',
      'Address',
      'Place',
    ]),
  items: (reading) =>
    afterLabel(reading, [
      'identify the person or describe the property to be seized',
      'the following documents',
      'the following records',
      'items to be seized',
      'property to be seized',
      'described as follows',
      'documents, electronically stored information, or objects',
      'Attachment B',
      'Records required to be produced',
    ]),
  recipient: (reading) => afterLabel(reading, ['To:', 'TO', 'Custodian of Records']),
  'signer-name': (reading) =>
    nameAbove(reading, [
      'Printed name and title',
      'Printed Name and Title of Authorized Immigration Officer',
      'United States Magistrate Judge',
      'United States District Judge',
      'Judge of the Superior Court',
    ]),
}

function read(value: string, box: Box | undefined, confidence = trusted): Read {
  const kept = value.replaceAll(new RegExp(alienNumber, 'g'), 'A-number').trim()
  return { value: kept, box: box ?? [0, 0, 0, 0], confidence }
}

const caseLabel =
  /\b(?:(?:civil\s+action|criminal|case|docket|index|cause|misc\.?|warrant|subpoena|reference)\s*(?:no|n0|number|num|#)[.:;,]*|no[.:])\s*/i
const fileLabel = /\b(?:file|subject\s+id|event|fins|alien|a)\s*[-\s]?(?:no|n0|number|#)[.:;,]*\s*/i
const alienNumber = /\bA\s?[-#]?\s?\d{2,3}\s?[-–\s]?\s?\d{3}\s?[-–\s]?\s?\d{3}\b/
const numberShape =
  /^[A-Z]{0,5}[-\s]?\(?[\dOlIX][\w.:–—/-]*(?:[-\s]?(?:mj|cr|cv|mc|misc|gj|[A-Z]{1,5}|\d{2,}|\([A-Z]+\)))*/

function numberAfter(reading: Reading, label: RegExp): Read {
  for (const line of reading.lines) {
    for (const segment of line.segments) {
      const found = label.exec(segment.text)
      if (found === null) continue
      const rest = segment.text.slice(found.index + found[0].length) || nextSegment(line, segment)?.text || ''
      const value = alienNumber.test(rest) ? 'A-number' : asNumber(rest)
      if (value !== undefined) return read(value, segment.box, confidenceOf(reading, segment))
    }
  }
  return undefined
}

function numberBelow(reading: Reading, label: RegExp): Read {
  const at = reading.lines.findIndex(({ segments }) => segments.some(({ text }) => label.test(text)))
  const segment = reading.lines[at]?.segments.find(({ text }) => label.test(text))
  const below = segment && reading.lines[at + 1]?.segments.find((one) => overlaps(one.box, segment.box))
  const value = below && asNumber(below.text)
  return below && value !== undefined ? read(value, below.box, confidenceOf(reading, below)) : undefined
}

function asNumber(text: string): string | undefined {
  const clean = text.replaceAll(/^[\s_:.#-]+|[\s_]+$/g, '')
  const found = numberShape.exec(clean)?.[0].trim()
  return found !== undefined && /\d/.test(found) && found.length >= 3 ? found.replace(/[.,]$/, '') : undefined
}

function nextSegment(line: Line, segment: Segment): Segment | undefined {
  return line.segments[line.segments.indexOf(segment) + 1]
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2]
}

function confidenceOf(reading: Reading, segment: Segment): number {
  return Math.min(trusted, ...segment.words.map((word) => reading.page.words[word]?.confidence ?? 0))
}

function lineOfWord(reading: Reading, word: number): number {
  return reading.lines.findIndex(({ segments }) => segments.some(({ words }) => words.includes(word)))
}

// A date stands after its label, or on the line above where the label is printed under the blank; last of all, below it.
function dateNear(reading: Reading, labels: readonly string[], topOnly = false): Read {
  for (const label of labels) {
    for (const hit of find(reading, phrase(label))) {
      const at = lineOfWord(reading, Math.max(...hit.words))
      const line = reading.lines[at]
      if (line === undefined || (topOnly && /\b(birth|service|received|entry|rev)\b/i.test(line.text))) continue
      const rest = textAfter(reading, line, Math.max(...hit.words))
      const near = [rest, reading.lines[at - 1], reading.lines[at + 1]]
      for (const one of near) {
        const date = one && datesIn(one.text)[0]
        if (date) return read(date.day, one.box, 0.9)
      }
    }
  }
  return undefined
}

function textAfter(reading: Reading, line: Line, word: number): { readonly text: string; readonly box: Box } {
  const words = line.segments.flatMap((segment) => segment.words)
  const rest = words.slice(words.indexOf(word) + 1)
  return {
    text: rest.map((at) => reading.page.words[at]?.text ?? '').join(' '),
    box: around(rest.map((at) => reading.page.words[at]?.box ?? [0, 0, 0, 0])),
  }
}

// The printed form's own words are no answer to what was filled in.
const printed =
  /^(the|in|on|of|and|or|to|is|for|you|any|by|at|a|an|under|with)\b|^[^\p{L}\p{N}]*$|\(.*\)$|^\W*(address|name|location|date)\W*$/iu

function afterLabel(reading: Reading, labels: readonly string[]): Read {
  for (const label of labels) {
    const [hit] = find(reading, phrase(label))
    if (hit === undefined) continue
    const at = lineOfWord(reading, Math.max(...hit.words))
    const line = reading.lines[at]
    if (line === undefined) continue
    const rest = textAfter(reading, line, Math.max(...hit.words))
    const value = rest.text
      .replaceAll(/[_|]+/g, ' ')
      .replace(/^[\s:,.)(-]+/, '')
      .trim()
    if (value !== '' && !printed.test(value)) return read(value, rest.box, 0.8)
    const near = label.startsWith('name of person')
      ? reading.lines[at - 1]
      : (reading.lines[at + 1] ?? reading.lines[at - 1])
    if (near && !printed.test(near.text.trim())) return read(near.text.replaceAll(/[_|]+/g, ' '), near.box, 0.6)
  }
  return undefined
}

function nameAbove(reading: Reading, labels: readonly string[]): Read {
  for (const label of labels) {
    const hit = find(reading, phrase(label)).find(({ box }) => box[1] > 0.3)
    if (hit === undefined) continue
    const above = reading.segments
      .filter((one) => one.box[3] <= hit.box[1] + 0.004 && hit.box[1] - one.box[3] < 0.03 && overlaps(one.box, hit.box))
      .filter((one) => /\p{L}{2}/u.test(one.text))
      .at(-1)
    if (above) return read(above.text, above.box, confidenceOf(reading, above))
  }
  return undefined
}
