import { stateCourts } from '../courts/index.ts'
import type { FieldName } from '../instrument.ts'
import type { Signer } from '../kinds.ts'
import type { Box } from '../page.ts'
import type { Caption } from '../reading/caption.ts'
import type { Reading } from '../reading/reading.ts'
import { type Cell, cellsOf } from './cells.ts'
import { type DateRole, dateOf } from './date-roles.ts'
import { boxOf, confidenceIn, type Flow, flowsOf } from './flow.ts'
import { notAName, patterns } from './patterns.ts'
import { signerNameIn } from './signer.ts'

/** A field with the place it was read from. */
export interface ReadField {
  readonly name: FieldName
  readonly value: string
  readonly box: Box
  readonly confidence: number
}

/** Reads the named fields from a page; a field that is not there is left out. */
export function readFields(
  reading: Reading,
  names: readonly FieldName[],
  caption: Caption | undefined,
  signers: readonly Signer[] = [],
): readonly ReadField[] {
  const flows = flowsOf(reading)
  return names.flatMap((name) => {
    const found =
      inCell(name, reading, signers) ??
      firstFound(flows, (flow) => readOne(name, reading, flow, caption)) ??
      byPattern(name, reading, flows) ??
      numberInCell(name, reading)
    return found === undefined || found.value === '' ? [] : [{ name, ...found, value: withoutAlienNumber(found.value) }]
  })
}

const couldBe: Readonly<Partial<Record<FieldName, RegExp>>> = {
  // A surname, a comma and a first name; or two to four names.
  person: /^(?:\p{Lu}[\p{L}'-]+,? |\p{Lu}\.? ){1,3}\p{Lu}[\p{L}'-]*\.?$/u,
  recipient: /^(?:the )?\p{Lu}.{3,110}$/u,
  items: /^.{8,}$/,
  place: /^\p{Lu}.{11,}$/u,
}
// A hint of the form, or a sentence of its own, is nothing that was filled in.
const ofTheForm = /^\(?(?:briefly|identify|describe|you (?:are|must|shall)|name\b|the (?:name|following))|^\(/i
const notARecipient = /^(?:Any|The (?:defendant|sheriff)|All|Every|You|Your)\b/i

// What a form holds in the space of its own label is surer than what a sentence seems to say.
function inCell(name: FieldName, reading: Reading, signers: readonly Signer[]): Found {
  if (name === 'signer-name') {
    const cell = signerNameIn(reading, signers)
    return cell && fromCell(cell.text, cell, reading)
  }
  const fits = couldBe[name]
  if (fits === undefined) return undefined
  for (const cell of cellsOf(name, reading)) {
    if (ofTheForm.test(cell.text)) continue
    const value = tidy(name, plainMarks(cell.text), true)
    if (!fits.test(value) || (name === 'recipient' && notARecipient.test(value))) continue
    if (name === 'person' && notAName.test(value)) continue
    return fromCell(value, cell, reading)
  }
  return undefined
}

function plainMarks(text: string): string {
  return text.replaceAll(/[’‘`´]/g, "'").replaceAll(/_{2,}/g, '')
}

function fromCell(value: string, { words, box }: Cell, reading: Reading): Found {
  const confidence = Math.min(1, ...words.map((word) => reading.page.words[word]?.confidence ?? 0))
  return { value, box, confidence }
}

function firstFound(flows: readonly Flow[], look: (flow: Flow) => Found): Found {
  for (const flow of flows) {
    const found = look(flow)
    if (found !== undefined && found.value !== '') return found
  }
  return undefined
}

type Found = Omit<ReadField, 'name'> | undefined

const roles: Readonly<Partial<Record<FieldName, DateRole>>> = {
  'date-issued': 'issued',
  'execute-by': 'execute-by',
  'return-date': 'return',
}

function readOne(name: FieldName, reading: Reading, flow: Flow, caption: Caption | undefined): Found {
  const role = roles[name]
  if (role !== undefined) {
    const date = dateOf(flow.text, role)
    return date && at(date.day, reading, flow, date.at, date.at + date.length)
  }
  if (name === 'court')
    return (
      caption && { value: courtName(reading, caption), box: caption.hits[0]?.box ?? [0, 0, 0, 0], confidence: 0.95 }
    )
  if (name === 'district') {
    const value = caption?.district ?? caption?.state
    return value === undefined ? undefined : { value, box: caption?.hits.at(-1)?.box ?? [0, 0, 0, 0], confidence: 0.95 }
  }
  return name === 'a-number' ? alienNumberIn(reading, flow) : undefined
}

function at(value: string, reading: Reading, flow: Flow, from: number, to: number): Found {
  return { value, box: boxOf(reading, flow, from, to), confidence: confidenceIn(reading, flow, from, to) }
}

// The name as it is printed, with the state that belongs to it.
function courtName(reading: Reading, { level, court, hits: [hit] }: Caption): string {
  if (level === 'immigration' && !/board/i.test(court)) return 'Immigration Court'
  const text = reading.segments[reading.segmentOf.get(hit?.words[0] ?? -1) ?? -1]?.text ?? ''
  if (/foreign intelligence/i.test(court) && !/foreign/i.test(text))
    return court.replace(/^(?:United States|U\.S\.) /, '')
  if (level !== 'state' || hit === undefined) return court
  const state =
    /^,?\s*(?:of|for)?\s*(?:the\s+)?(?:(?:state|commonwealth)\s+of\s+)?(?:new|north|south|west|rhode)?\s*\p{L}+/iu
  const from = text.toLowerCase().indexOf(court.toLowerCase())
  if (from < 0) return court
  const [rest] = state.exec(text.slice(from + court.length)) ?? []
  const named = rest !== undefined && stateCourts.some(({ name }) => rest.toLowerCase().endsWith(name.toLowerCase()))
  return named ? text.slice(from, from + court.length) + rest : court
}

// A line may break wherever a pattern has a space.
const flexible = Object.fromEntries(
  Object.entries(patterns).map(([name, list]) => [
    name,
    list.map((pattern) => new RegExp(pattern.source.replaceAll(' ', '\\s+'), `${pattern.flags}d`)),
  ]),
) as Readonly<Partial<Record<FieldName, readonly RegExp[]>>>

const people: readonly FieldName[] = ['person', 'signer-name']

// The surest pattern wins, in whichever order of the page it fits.
function byPattern(name: FieldName, reading: Reading, flows: readonly Flow[]): Found {
  for (const pattern of flexible[name] ?? []) {
    const found = firstFound(flows, (flow) => byOnePattern(name, pattern, reading, flow))
    if (found !== undefined) return found
  }
  return undefined
}

function byOnePattern(name: FieldName, pattern: RegExp, reading: Reading, flow: Flow): Found {
  const found = pattern.exec(flow.text)
  const [from, to] = found?.indices?.groups?.['v'] ?? []
  if (from === undefined || to === undefined) return undefined
  const value = tidy(name, flow.text.slice(from, to))
  if (value === '' || (people.includes(name) && (notAName.test(value) || !/\s/.test(value)))) return undefined
  if ((name === 'case-number' || name === 'file-number') && !/\d/.test(value)) return undefined
  return at(value, reading, flow, from, to)
}

// A number with a space in it is told from the words after it by the space that the form gives it.
function numberInCell(name: FieldName, reading: Reading): Found {
  if (name !== 'case-number') return undefined
  const [cell] = cellsOf(name, reading).filter(({ text }) => /\d/.test(text) && text.length <= 28)
  return cell && fromCell(tidy(name, cell.text), cell, reading)
}

// A nought among letters is an O, an O among figures a nought.
function likeSigns(number: string): string {
  return number.replaceAll(/[A-Za-z0-9]+/g, (piece) => {
    const letters = piece.replaceAll(/[0-9Oo]/g, '').length
    const figures = piece.replaceAll(/[^1-9]/g, '').length
    if (letters >= 2 && figures === 0 && !/0\d/.test(piece)) return piece.replaceAll('0', 'O')
    return letters === 0 && figures > 0 ? piece.replaceAll(/[Oo]/g, '0') : piece
  })
}

const wholePlace =
  /\p{Lu}[\w'.&-]*(?: (?:of|the|at|and|for|de|\p{Lu}[\w'.&-]*)){0,6}, \d+ [^;()]{6,70}? [A-Z]{2} \d{5}/u
const beforePlace =
  /^(?:(?:The )?(?:custodian|keeper)[\w ]* (?:at|of|for) |(?:To|From|At|In|Search|You|And|U\.S\.C\.) )+/i

function tidy(name: FieldName, text: string, cell = false): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s?\|/g, ' ')
    .replace(/^[\s:,.)(-]+/, '')
    .replace(/[\s,:;)(]+$/, '')
    .trim()
  if (name === 'recipient' && cell && /^[^,]*, \d+ .*\d{5}$/.test(line)) return line
  if (name === 'recipient')
    return line
      .replace(/\s*,\s*\d.*$/, '')
      .replace(/\s+\.$/, '')
      .trim()
  if (name === 'place') return (wholePlace.exec(line)?.[0] ?? line).replace(beforePlace, '')
  if (name === 'person')
    return line.replace(/,? (?:Respondent|Defendants?|Debtor|Petitioner|Plaintiff)\b.*$|(?<=\p{L}{2})\. \p{L}.*$/u, '')
  if (name === 'items')
    return line
      .replace(/\.? IT IS (?:SO |HEREBY )?ORDERED.*$/, '')
      .replace(/\s*\.$/, '')
      .trim()
  if (name === 'case-number' || name === 'file-number') return likeSigns(line.replace(/[.,]$/, ''))
  if (name === 'signer-name') return line.split(',')[0] ?? ''
  return line
}

const alienNumber = /\bA\s?[-#]?\s?\d{2,3}\s?[-–\s]?\s?\d{3}\s?[-–\s]?\s?\d{3}\b/g

// Whether there is such a number is all that the hospital needs; the number itself is never kept.
function alienNumberIn(reading: Reading, flow: Flow): Found {
  const found = new RegExp(alienNumber.source).exec(flow.text)
  return found === null ? undefined : at('present', reading, flow, found.index, found.index + found[0].length)
}

function withoutAlienNumber(value: string): string {
  return value.replaceAll(alienNumber, 'A-number')
}
