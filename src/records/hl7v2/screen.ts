import { answerStates, askedKind, isSilent } from '../asks.ts'
import { decodeBase64, encodeBase64 } from '../base64.ts'
import { type Kind, type Unread, wanted } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'
import { finding } from '../reasons.ts'
import { identifierTypes, loincCodes, snomedCodes } from '../value-sets/codes.ts'
import { sensitiveTopic } from '../value-sets/sensitive.ts'
import { addressFields, codeFields, fieldKinds, identifierFields } from './fields.ts'
import { escapeHl7, type Piece, readSegments, type Segment, split, unescapeHl7 } from './read.ts'

interface Gathering {
  readonly source: string
  readonly context: ReadingContext
  readonly hits: Hit[]
  readonly unread: Unread[]
}

const home = /^(?:|[^A-Z]*|USA?|U\.S\.A?\.?|UNITED STATES(?: OF AMERICA)?|PRI?|PUERTO RICO|GUM?|VIR?|AS|ASM|MN?P)$/i

/** Reads a file of HL7 v2 messages. */
export function readHl7(source: string, context: ReadingContext): Reading {
  const segments = readSegments(source)
  if (segments === undefined) return { hits: [], unread: [{ at: 'a line that is no segment', code: 'malformed' }] }
  const gathering: Gathering = { source, context, hits: [], unread: [] }
  for (const segment of segments) screenSegment(gathering, segment)
  return { hits: gathering.hits, unread: gathering.unread }
}

function screenSegment(gathering: Gathering, segment: Segment): void {
  const header = /^(?:MSH|FHS|BHS)$/.test(segment.name)
  if (segment.name === 'OBX') screenObservation(gathering, segment)
  // MSH-2 is four or five marks. Anything longer would be words that nobody reads.
  const marks = segment.fields[2]
  if (header && marks !== undefined && !/^[^\p{L}\p{N}\s]{0,5}$/u.test(gathering.source.slice(marks.start, marks.end)))
    gathering.unread.push({ at: `${segment.name}[${segment.index}]-2`, code: 'malformed' })
  segment.fields.forEach((field, number) => {
    if (number === 0 || field.end === field.start || (header && number < 3)) return
    const repetitions = split(gathering.source, field, segment.delimiters.repetition)
    repetitions.forEach((repetition, i) => {
      const at = `${segment.name}[${segment.index}]-${number}${repetitions.length > 1 ? `[${i + 1}]` : ''}`
      screenRepetition(gathering, segment, number, repetition, at)
    })
  })
}

function decoded(gathering: Gathering, segment: Segment, piece: Piece): string {
  return unescapeHl7(gathering.source.slice(piece.start, piece.end), segment.delimiters)
}

function componentsOf(gathering: Gathering, segment: Segment, piece: Piece): readonly string[] {
  return split(gathering.source, piece, segment.delimiters.component).map((part) => decoded(gathering, segment, part))
}

function add(
  gathering: Gathering,
  kind: Kind,
  at: string,
  what: string,
  source: string,
  piece: Piece,
  values: readonly string[],
): void {
  if (!wanted(gathering.context.scope, kind)) return
  gathering.hits.push({
    finding: finding(kind, at, what, source, { span: { start: piece.start, end: piece.end } }),
    site: { how: 'splice', start: piece.start, end: piece.end, mask: '', empty: '' },
    values: values.filter((value) => !isSilent(value)),
  })
}

function screenRepetition(gathering: Gathering, segment: Segment, number: number, piece: Piece, at: string): void {
  const parts = componentsOf(gathering, segment, piece)
  const kind = fieldKinds[segment.name]?.[number]
  const tribal = parts.some((part) => /0171-?tribal|tribal|2\.16\.840\.1\.113883\.5\.140/i.test(part))
  if (kind !== undefined && wanted(gathering.context.scope, kind) && !tribal && !parts.every(isSilent)) {
    add(gathering, kind, at, 'The field', `HL7 v2, ${segment.name}-${number}`, piece, parts.slice(0, 2))
    return
  }
  const type = identifierFields[segment.name]?.includes(number) ? identifierTypes.get(parts[4] ?? '') : undefined
  if (type !== undefined && wanted(gathering.context.scope, type.kind)) {
    add(gathering, type.kind, at, `The identifier (${type.name})`, type.source, piece, parts.slice(0, 1))
    return
  }
  address(gathering, segment, number, piece, at, parts)
  codes(gathering, segment, number, piece, at, parts)
  words(gathering, segment, number, piece, at)
}

function address(
  gathering: Gathering,
  segment: Segment,
  number: number,
  piece: Piece,
  at: string,
  parts: readonly string[],
): void {
  if (!addressFields[segment.name]?.includes(number) || home.test(parts[5]?.trim() ?? '')) return
  const country = split(gathering.source, piece, segment.delimiters.component)[5] as Piece
  add(gathering, 'residence', `${at}.6`, 'The address', `HL7 v2, ${segment.name}-${number}.6`, country, [
    parts[5] as string,
  ])
}

function codes(
  gathering: Gathering,
  segment: Segment,
  number: number,
  piece: Piece,
  at: string,
  parts: readonly string[],
): void {
  if (!codeFields[segment.name]?.includes(number)) return
  for (const [code, system] of [
    [parts[0] ?? '', parts[2] ?? ''],
    [parts[3] ?? '', parts[5] ?? ''],
  ] as const) {
    const meaning = /SCT|SNM|SNOMED/i.test(system) ? snomedCodes.get(code) : undefined
    const topic = sensitiveTopic(system, code)
    const values = parts.slice(0, 2)
    if (meaning?.as === 'statement')
      add(gathering, meaning.kind, at, `The code (${meaning.name})`, meaning.source, piece, values)
    else if (topic !== undefined) add(gathering, topic, at, 'The code', `${system} ${code}`, piece, values)
  }
}

function words(gathering: Gathering, segment: Segment, number: number, piece: Piece, at: string): void {
  const raw = gathering.source.slice(piece.start, piece.end)
  // Components are read as one text: "Citizenship status^Refugee" says more than its halves.
  const text = unescapeHl7(raw, segment.delimiters)
  if (
    segment.name === 'OBX' &&
    number === 5 &&
    /^(?:ED|RP)$/.test(decoded(gathering, segment, segment.fields[2] ?? piece))
  )
    return
  for (const part of number === 5 || segment.name === 'NTE'
    ? [piece]
    : split(gathering.source, piece, segment.delimiters.component)) {
    const own = part === piece ? text : decoded(gathering, segment, part)
    if (own.length < 4) continue
    const holder = {
      at,
      start: part.start,
      end: part.end,
      text: own,
      encode: (changed: string) => escapeHl7(changed, segment.delimiters),
    }
    const reading = gathering.context.inner(holder, 'text')
    gathering.hits.push(...reading.hits)
    gathering.unread.push(...reading.unread)
  }
}

function screenObservation(gathering: Gathering, segment: Segment): void {
  const [question, answer] = [segment.fields[3], segment.fields[5]]
  if (question === undefined || answer === undefined || answer.start === answer.end) return
  const at = `OBX[${segment.index}]-5`
  const asked = componentsOf(gathering, segment, question)
  const type = decoded(gathering, segment, segment.fields[2] ?? answer)
  const parts = componentsOf(gathering, segment, answer)
  if (type === 'ED') attached(gathering, segment, answer, at, parts)
  const known = [asked[0], asked[3]]
    .map((code) => loincCodes.get(code ?? '') ?? snomedCodes.get(code ?? ''))
    .find((m) => m?.as === 'question')
  const kind = known?.kind ?? askedKind(asked[1] ?? '') ?? askedKind(asked[4] ?? '') ?? askedKind(asked[0] ?? '')
  const spoken = parts.find((part) => !isSilent(part)) ?? ''
  const said = parts.some((part) => !isSilent(part) && !answerStates(kind ?? 'status', part)) ? 'no' : spoken
  if (kind === undefined || type === 'ED' || !answerStates(kind, said)) return
  add(
    gathering,
    kind,
    at,
    known === undefined ? 'The answer' : `The answer (${known.name})`,
    known?.source ?? 'the name of the question',
    answer,
    parts.slice(0, 2),
  )
}

function attached(gathering: Gathering, segment: Segment, answer: Piece, at: string, parts: readonly string[]): void {
  const pieces = split(gathering.source, answer, segment.delimiters.component)
  const data = pieces[4]
  if (data === undefined || data.start === data.end) return
  if (!/^base64$/i.test(parts[3] ?? '')) {
    gathering.unread.push({ at: `${at}.5`, code: /^a$/i.test(parts[3] ?? '') ? 'unknown-format' : 'not-text' })
    return
  }
  const bytes = decodeBase64(parts[4] ?? '')
  if (bytes === undefined) {
    gathering.unread.push({ at: `${at}.5`, code: 'malformed' })
    return
  }
  const reading = gathering.context.attached(bytes, `${parts[1] ?? ''}/${parts[2] ?? ''}`, {
    at: `${at}.5`,
    start: data.start,
    end: data.end,
    put: encodeBase64,
  })
  gathering.hits.push(...reading.hits)
  gathering.unread.push(...reading.unread)
}
