import type { Kind } from '../kinds.ts'
import { countryClass, type Found } from './label.ts'
import { sensitivityOf } from './sensitive-codes.ts'

// Field numbers of HL7 v2.8. PID-39 (tribal citizenship) is not immigration data and is left out on purpose.
const fields: Readonly<Record<string, Readonly<Record<number, Kind>>>> = {
  PID: { 15: 'language', 23: 'birth-place', 26: 'citizenship', 28: 'nationality' },
  NK1: { 19: 'citizenship', 20: 'language', 27: 'nationality', 38: 'birth-place' },
  GT1: { 35: 'citizenship', 36: 'language', 43: 'nationality', 56: 'birth-place' },
  IN1: { 52: 'birth-place' },
  IN2: { 33: 'citizenship', 34: 'language', 41: 'nationality' },
}
const addresses: Readonly<Record<string, number>> = { PID: 11, NK1: 4, GT1: 5, IN1: 19 }
const coded: Readonly<Record<string, readonly number[]>> = { DG1: [3], PRB: [3], PR1: [3], OBX: [3, 5], OBR: [4] }
// A phone number, a time or a street address where a country should be: the sender shifted its fields.
const misplaced = /\^(PH|FX|CP)\^|^\d{14}|\^\^\w+\^\w\w\^\d{5}/

type Segment = { readonly name: string; readonly place: string; readonly fields: readonly string[] }

function segmentsOf(message: string): readonly Segment[] {
  const counts = new Map<string, number>()
  const lines = message.replace(/^\uFEFF/, '').split(/[\r\n]+/)
  return lines.flatMap((line) => {
    const parts = line.split('|')
    const name = parts[0] ?? ''
    if (!/^[A-Z][A-Z0-9]{2}$/.test(name)) return []
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return [{ name, place: `${name}[${count}]`, fields: parts }]
  })
}

const isEmpty = (field: string): boolean => field.trim() === '' || field === '""' || /^[\^~&]*$/.test(field)

function ofField(segment: Segment, number: number, kind: Kind): readonly Found[] {
  const field = segment.fields[number] ?? ''
  if (isEmpty(field)) return []
  const shifted = kind !== 'birth-place' && misplaced.test(field)
  const code = (field.split(/[\^~]/)[0] ?? '').slice(0, 12)
  return [
    {
      at: `${segment.place}-${number}`,
      kind,
      'value-class': shifted ? 'misplaced' : kind === 'birth-place' ? 'text' : `code:${code}`,
      ...(segment.name === 'PID' ? {} : { about: 'other' as const }),
      ...(shifted ? { open: true as const } : {}),
    },
  ]
}

function ofAddress(segment: Segment, number: number): readonly Found[] {
  const countries = (segment.fields[number] ?? '').split('~').map((address) => address.split('^')[5] ?? '')
  // A single letter there is an address type and a number a postal code, each one place off.
  const named = countries.filter((country) => /^[A-Za-z. ]{2,}$/.test(country))
  const foreign = named.filter((country) => countryClass(country) === 'foreign')
  if (foreign.length === 0) return []
  const about = segment.name === 'PID' ? {} : { about: 'other' as const }
  return [{ at: `${segment.place}-${number}`, kind: 'residence', 'value-class': `code:${foreign[0]}`, ...about }]
}

function ofCode(segment: Segment, number: number): readonly Found[] {
  const [code = '', , system = ''] = (segment.fields[number] ?? '').split('^')
  const sensitive = sensitivityOf(system, code)
  if (sensitive === undefined) return []
  return [
    {
      at: `${segment.place}-${number}`,
      kind: sensitive.kind,
      'value-class': `${sensitive.system}:${code}`,
      ...(sensitive.open ? { open: true as const } : {}),
    },
  ]
}

/** The labels of a file of one or more messages: `PID[2]-26` is field 26 of the second PID of the file. */
export function hl7v2Labels(text: string): readonly Found[] {
  return segmentsOf(text).flatMap((segment) => {
    const numbered = Object.entries(fields[segment.name] ?? {})
    const address = addresses[segment.name]
    return [
      ...numbered.flatMap(([number, kind]) => ofField(segment, Number(number), kind)),
      ...(address === undefined ? [] : ofAddress(segment, address)),
      ...(coded[segment.name] ?? []).flatMap((number) => ofCode(segment, number)),
    ]
  })
}
