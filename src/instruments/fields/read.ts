import { stateCourts } from '../courts/index.ts'
import type { FieldName } from '../instrument.ts'
import type { Box } from '../page.ts'
import type { Caption } from '../reading/caption.ts'
import type { Reading } from '../reading/reading.ts'
import { type DateRole, dateOf } from './date-roles.ts'
import { boxOf, confidenceIn, type Flow, flowsOf } from './flow.ts'
import { notAName, patterns } from './patterns.ts'

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
): readonly ReadField[] {
  const flows = flowsOf(reading)
  return names.flatMap((name) => {
    const found = firstFound(flows, (flow) => readOne(name, reading, flow, caption))
    return found === undefined || found.value === '' ? [] : [{ name, ...found, value: withoutAlienNumber(found.value) }]
  })
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
  if (name === 'a-number') return alienNumberIn(reading, flow)
  return byPattern(name, reading, flow)
}

function at(value: string, reading: Reading, flow: Flow, from: number, to: number): Found {
  return { value, box: boxOf(reading, flow, from, to), confidence: confidenceIn(reading, flow, from, to) }
}

// The name as it is printed, with the state that belongs to it.
function courtName(reading: Reading, { level, court, hits: [hit] }: Caption): string {
  if (level !== 'state' || hit === undefined) return court
  const text = reading.segments[reading.segmentOf.get(hit.words[0] ?? -1) ?? -1]?.text ?? ''
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

function byPattern(name: FieldName, reading: Reading, flow: Flow): Found {
  for (const pattern of flexible[name] ?? []) {
    const found = pattern.exec(flow.text)
    const [from, to] = found?.indices?.groups?.['v'] ?? []
    if (from === undefined || to === undefined) continue
    const value = tidy(name, flow.text.slice(from, to))
    if (value === '' || (people.includes(name) && (notAName.test(value) || !/\s/.test(value)))) continue
    if ((name === 'case-number' || name === 'file-number') && !/\d/.test(value)) continue
    return at(value, reading, flow, from, to)
  }
  return undefined
}

function tidy(name: FieldName, text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:,.)(-]+/, '')
    .replace(/[\s,:;)(]+$/, '')
    .trim()
  if (name === 'recipient')
    return line
      .replace(/\s*,\s*\d.*$/, '')
      .replace(/\s+\.$/, '')
      .trim()
  if (name === 'items') return line.replace(/\s*\.$/, '').trim()
  if (name === 'case-number' || name === 'file-number') return line.replace(/[.,]$/, '')
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
