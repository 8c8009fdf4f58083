import { type Kind, type Unread, wanted } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'
import { finding } from '../reasons.ts'
import { topicOfIcd9, topicOfIcd10 } from '../value-sets/sensitive.ts'

interface Delimiters {
  readonly element: string
  readonly component: string
  readonly repetition: string
  readonly segment: string
}

interface Piece {
  readonly start: number
  readonly end: number
}

interface Segment {
  readonly name: string
  readonly index: number
  readonly elements: readonly Piece[]
}

const isa = /^\uFEFF?\s*ISA([^A-Za-z0-9\s])/

/** Reads an X12 interchange (834, 837, 270, 278 and their like). */
export function readX12(source: string, context: ReadingContext): Reading {
  const hits: Hit[] = []
  const unread: Unread[] = []
  const start = source.indexOf('ISA')
  const segments = segmentsOf(source, start)
  if (!isa.test(source) || segments === undefined) return { hits, unread: [{ at: 'ISA', code: 'malformed' }] }
  for (const segment of segments.list) screenSegment(source, segment, segments.delimiters, context, hits, unread)
  return { hits, unread }
}

// ISA is of fixed width: its own characters are the delimiters of the whole interchange.
function segmentsOf(source: string, start: number): { list: readonly Segment[]; delimiters: Delimiters } | undefined {
  const delimiters: Delimiters = {
    element: source.charAt(start + 3),
    component: source.charAt(start + 104),
    repetition: source.charAt(start + 82),
    segment: source.charAt(start + 105),
  }
  if (delimiters.segment === '' || /[A-Za-z0-9 ]/.test(delimiters.segment)) return undefined
  const list: Segment[] = []
  const counts = new Map<string, number>()
  let at = start
  while (at < source.length) {
    const found = source.indexOf(delimiters.segment, at)
    const end = found < 0 ? source.length : found
    const first = at + (/^\s*/.exec(source.slice(at, at + 8))?.[0].length ?? 0)
    if (first < end) {
      const elements = pieces(source, { start: first, end }, delimiters.element)
      const name = source.slice(elements[0]?.start, elements[0]?.end)
      if (!/^[A-Z][A-Z0-9]{1,2}$/.test(name))
        return source.slice(first, end).trim() === '' ? { list, delimiters } : undefined
      const index = (counts.get(name) ?? 0) + 1
      counts.set(name, index)
      list.push({ name, index, elements })
    }
    at = end + 1
  }
  return { list, delimiters }
}

function pieces(source: string, piece: Piece, delimiter: string): readonly Piece[] {
  const list: Piece[] = []
  let start = piece.start
  for (let i = source.indexOf(delimiter, start); i >= 0 && i < piece.end; i = source.indexOf(delimiter, start)) {
    list.push({ start, end: i })
    start = i + 1
  }
  list.push({ start, end: piece.end })
  return list
}

// Data element 1066, citizenship status, in our own words.
const citizenshipCodes: Readonly<Record<string, Kind>> = { 1: 'citizenship', 6: 'citizenship', 7: 'citizenship' }

type Rule = (value: string) => Kind | undefined

const status: Rule = (value) => citizenshipCodes[value] ?? (/^\d+$/.test(value) ? 'status' : 'citizenship')
const birthPlace: Rule = () => 'birth-place'
const language: Rule = () => 'language'
const residence: Rule = (value) => (/^(?:US|USA|PR|PRI|GU|VI|AS|MP)$/.test(value) ? undefined : 'residence')

// Looked up in the element tables at stedi.com/edi/x12 (releases 003030 to 008010): DMG06 is element 1066, DMG07 the country of
// citizenship, DMG12 of residence; DMA01 an alien registration number, DMA02 and DMA10 the place of birth; IND01 to IND04 the place
// of birth, IND05, IND07 and IND08 languages.
const elementRules: Readonly<Record<string, Rule>> = {
  DMG06: status,
  DMA01: () => 'a-number',
  DMA02: birthPlace,
  DMA10: birthPlace,
  DMG07: () => 'citizenship',
  DMG12: residence,
  IND01: birthPlace,
  IND02: birthPlace,
  IND03: birthPlace,
  IND04: birthPlace,
  IND05: language,
  IND07: language,
  IND08: language,
  LUI02: language,
  N404: residence,
}

function screenSegment(
  source: string,
  segment: Segment,
  d: Delimiters,
  context: ReadingContext,
  hits: Hit[],
  unread: Unread[],
): void {
  segment.elements.forEach((piece, number) => {
    const value = source.slice(piece.start, piece.end).trim()
    if (number === 0 || value === '') return
    const at = `${segment.name}[${segment.index}]-${String(number).padStart(2, '0')}`
    const kind = elementRules[`${segment.name}${String(number).padStart(2, '0')}`]?.(value)
    if (kind !== undefined && wanted(context.scope, kind)) {
      hits.push(hit(kind, at, `X12, ${segment.name}${String(number).padStart(2, '0')}`, piece, '', value))
      return
    }
    const before = hits.length
    if (segment.name === 'HI') diagnoses(source, piece, d, at, context, hits)
    // A damaged segment may hold words where codes belong.
    if (hits.length === before) words(source, piece, at, context, hits, unread)
  })
}

function hit(kind: Kind, at: string, source: string, piece: Piece, empty: string, value: string): Hit {
  return {
    finding: finding(kind, at, 'The element', source, { span: { start: piece.start, end: piece.end } }),
    site: { how: 'splice', start: piece.start, end: piece.end, mask: empty, empty },
    values: [value],
  }
}

function diagnoses(
  source: string,
  piece: Piece,
  d: Delimiters,
  at: string,
  context: ReadingContext,
  hits: Hit[],
): void {
  const [qualifier, code] = pieces(source, piece, d.component)
  if (qualifier === undefined || code === undefined) return
  const list = source.slice(qualifier.start, qualifier.end)
  const value = source.slice(code.start, code.end)
  const topic = /^A(?:BK|BF|BJ|PR|BN)$/.test(list)
    ? topicOfIcd10(value)
    : /^(?:BK|BF|BJ|PR|BN|ZZ)$/.test(list)
      ? topicOfIcd9(value)
      : undefined
  // R69 (in ICD-9 799.9), "illness, unspecified", keeps the claim a claim.
  if (topic !== undefined && wanted(context.scope, topic))
    hits.push(
      hit(
        topic,
        at,
        `ICD-${list.startsWith('A') ? '10' : '9'}-CM ${value}`,
        code,
        list.startsWith('A') ? 'R69' : '7999',
        value,
      ),
    )
}

function words(source: string, piece: Piece, at: string, context: ReadingContext, hits: Hit[], unread: Unread[]): void {
  const text = source.slice(piece.start, piece.end)
  if (text.length < 4) return
  const encode = (changed: string): string => changed.replaceAll('[withheld]', 'WITHHELD')
  const reading = context.inner({ at, start: piece.start, end: piece.end, text, encode }, 'text')
  hits.push(...reading.hits)
  unread.push(...reading.unread)
}
