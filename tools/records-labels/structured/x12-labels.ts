import type { Kind } from '../kinds.ts'
import { countryClass, type Found } from './label.ts'
import { sensitivityOf } from './sensitive-codes.ts'

const fields: Readonly<Record<string, Readonly<Record<number, Kind>>>> = {
  DMG: { 6: 'citizenship', 7: 'citizenship' },
  DMA: { 1: 'a-number' },
  LUI: { 2: 'language', 3: 'language' },
}
const icdByQualifier: Readonly<Record<string, string>> = {
  BK: 'I9',
  BF: 'I9',
  BJ: 'I9',
  BN: 'I9',
  ABK: 'I10',
  ABF: 'I10',
  ABJ: 'I10',
}
// The persons whose address follows: insured, patient, dependant, corrected insured. Others are firms and doctors.
const persons = new Set(['IL', 'QC', '74', '03'])

function ofComposite(element: string, separator: string, at: string): readonly Found[] {
  const [qualifier = '', code = ''] = element.split(separator)
  const sensitive = sensitivityOf(icdByQualifier[qualifier] ?? '', code)
  return sensitive === undefined
    ? []
    : [{ at, kind: sensitive.kind, 'value-class': `${sensitive.system}:${code.replaceAll('.', '')}` }]
}

type Segment = { readonly name: string; readonly place: string; readonly elements: readonly string[] }

type Interchange = { readonly segments: readonly Segment[]; readonly part: string }

function interchangeOf(source: string): Interchange {
  const text = source.trimStart()
  const isa = text.startsWith('ISA')
  const [element, end, part] = isa ? [text[3] ?? '*', text[105] ?? '~', text[104] ?? ':'] : ['*', '~', ':']
  const counts = new Map<string, number>()
  const segments = text.split(end).map((raw) => {
    const elements = raw.trim().split(element)
    const name = elements[0] ?? ''
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { name, place: `${name}[${count}]`, elements }
  })
  return { segments, part }
}

function ofFields({ name, place, elements }: Segment): readonly Found[] {
  return Object.entries(fields[name] ?? {}).flatMap(([number, kind]): readonly Found[] => {
    const value = elements[Number(number)] ?? ''
    return value === '' ? [] : [{ at: `${place}-0${number}`, kind, 'value-class': `code:${value.slice(0, 6)}` }]
  })
}

function ofAddress({ place, elements }: Segment): readonly Found[] {
  const country = elements[4] ?? ''
  if (country === '' || countryClass(country) !== 'foreign') return []
  return [{ at: `${place}-04`, kind: 'residence', 'value-class': `code:${country}` }]
}

/** The labels of an interchange: `HI[2]-01` is the first element of the file's second HI segment. */
export function x12Labels(source: string): readonly Found[] {
  const { segments, part } = interchangeOf(source)
  let person = false
  return segments.flatMap((segment): readonly Found[] => {
    const { name, place, elements } = segment
    if (name === 'NM1') person = persons.has(elements[1] ?? '')
    if (name === 'N4') return person ? ofAddress(segment) : []
    if (name !== 'HI') return ofFields(segment)
    return elements.slice(1).flatMap((each, index) => ofComposite(each, part, `${place}-0${index + 1}`))
  })
}
