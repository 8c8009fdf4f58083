import { type Container, recognizeBytes } from './bytes.ts'
import { readCcda } from './ccda/read.ts'
import { readCsv } from './csv/read.ts'
import { detectFormat, isHtml } from './detect.ts'
import { readFhir } from './fhir/read.ts'
import type { Finding, Scope, Screened, Unread, UnreadCode } from './finding.ts'
import { readFsh } from './fsh/read.ts'
import type { AttachedPlace, Hit, Holder, InnerFormat, Reading, ReadingContext } from './hit.ts'
import { readHl7 } from './hl7v2/screen.ts'
import { readNdjson } from './ndjson.ts'
import { readRtf } from './rtf/read.ts'
import { readMarkup, readText } from './text/read.ts'
import { readX12 } from './x12/read.ts'

/** How deep documents may be nested in documents (a note in an attachment in a message). */
export const deepestDocument = 4

/** Takes the text out of a PDF, DOCX or XLSX; an adapter outside does it. */
export type Extract = (bytes: Uint8Array, container: Container) => Extracted

/** Text with its parts named, or why there is none. */
export type Extracted =
  | {
      readonly ok: true
      readonly kind: string
      readonly parts: readonly { readonly at: string; readonly text: string }[]
      /** Parts that hold something that is no text: pages of pictures, attached files. */
      readonly unread?: readonly Unread[]
    }
  | { readonly ok: false; readonly code: UnreadCode }

/** What screening is given besides the record. */
export interface ScreenOptions {
  readonly scope?: Scope
  readonly extract?: Extract
  /** The file's name or media type, for what content cannot tell (a table of one column). */
  readonly hint?: string
}

const readers: Readonly<Record<InnerFormat, (source: string, context: ReadingContext) => Reading>> = {
  fhir: readFhir,
  ndjson: readNdjson,
  hl7v2: readHl7,
  ccda: readCcda,
  x12: readX12,
  csv: readCsv,
  rtf: readRtf,
  fsh: readFsh,
  text: readText,
  markup: readMarkup,
}

/** Reads a text of a known format. */
export function readAs(format: InnerFormat, source: string, options: ScreenOptions, depth = 0): Reading {
  return readers[format](source, contextAt(options, depth))
}

/** The context that a reader gets at a depth of nesting. */
export function contextAt(options: ScreenOptions, depth: number): ReadingContext {
  return {
    scope: options.scope ?? {},
    depth,
    inner: (holder, format) => nestedIn(holder, format, readers[format](holder.text, contextAt(options, depth))),
    attached: (bytes, claimed, place) => readAttached(bytes, claimed, place, options, depth + 1),
    open: (bytes, claimed, place, take) => {
      const opened = openAttached(bytes, claimed, place)
      if (opened.ok) take(opened.holder, opened.format)
    },
  }
}

/** The reader of a format. */
export function readerOf(format: InnerFormat): (source: string, context: ReadingContext) => Reading {
  return readers[format]
}

function nestedIn(holder: Holder, format: InnerFormat, reading: Reading): Reading {
  const within = (at: string): string =>
    holder.at === '' ? at : format === 'text' || format === 'markup' ? holder.at : `${holder.at} › ${at}`
  return {
    hits: reading.hits.map((inner) => ({
      finding: { ...withoutSpan(inner.finding), at: within(inner.finding.at) },
      site: { how: 'nested', holder, format, inner },
      values: inner.values,
    })),
    unread: reading.unread.map((each) => ({ ...each, at: within(each.at) })),
  }
}

function withoutSpan({ span: _, ...rest }: Finding): Finding {
  return rest
}

type Opened =
  | { readonly ok: true; readonly holder: Holder; readonly format: InnerFormat }
  | { readonly ok: false; readonly code: UnreadCode }

function openAttached(bytes: Uint8Array, claimed: string, place: AttachedPlace): Opened {
  const known = recognizeBytes(bytes, claimed)
  if (known.is !== 'text') return { ok: false, code: known.is === 'unread' ? known.code : 'needs-extraction' }
  const html = /^text\/(?:x?html)/i.test(claimed) || isHtml(known.text)
  const format = html ? 'markup' : detectFormat(known.text, claimed)
  if (typeof format === 'object') return { ok: false, code: format.refused }
  const encode = (text: string): string => place.put(new TextEncoder().encode(text))
  const node = place.node === undefined ? {} : { node: place.node }
  return {
    ok: true,
    format,
    holder: { at: place.at, start: place.start, end: place.end, text: known.text, encode, ...node },
  }
}

function readAttached(
  bytes: Uint8Array,
  claimed: string,
  place: AttachedPlace,
  options: ScreenOptions,
  depth: number,
): Reading {
  const refuse = (code: UnreadCode): Reading => ({ hits: [], unread: [{ at: place.at, code }] })
  if (depth > deepestDocument) return refuse('nested-too-deep')
  if (bytes.length === 0) return { hits: [], unread: [] }
  const known = recognizeBytes(bytes, claimed)
  if (known.is === 'container') return extracted(bytes, known.container, place, options, depth)
  const opened = openAttached(bytes, claimed, place)
  if (!opened.ok) return refuse(opened.code)
  return nestedIn(opened.holder, opened.format, readAs(opened.format, opened.holder.text, options, depth))
}

// What was found in a PDF goes with the whole PDF: nothing is written back into it.
function extracted(
  bytes: Uint8Array,
  container: Container,
  place: AttachedPlace,
  options: ScreenOptions,
  depth: number,
): Reading {
  const result = options.extract?.(bytes, container) ?? {
    ok: false,
    code: container === 'zip' ? 'archive' : 'needs-extraction',
  }
  if (!result.ok) return { hits: [], unread: [{ at: place.at, code: result.code }] }
  const site: Hit['site'] =
    place.node === undefined
      ? { how: 'splice', start: place.start, end: place.end, mask: '', empty: '' }
      : { how: 'node', node: place.node, mask: undefined }
  const hits = result.parts.flatMap((part) =>
    readAs('text', part.text, options, depth).hits.map((hit) => ({
      finding: { ...withoutSpan(hit.finding), at: `${place.at} › ${part.at}` },
      site,
      values: hit.values,
    })),
  )
  return { hits, unread: (result.unread ?? []).map((each) => ({ ...each, at: `${place.at} › ${each.at}` })) }
}

/** What a file turned out to be, with everything found in it. */
export interface FileReading extends Reading {
  readonly format: Screened['format']
  /** The decoded text, where the file is text. */
  readonly source?: string
}

/** Reads a file whatever it is; what cannot be read is named in `unread`, never passed over. */
export function readFile(bytes: Uint8Array, options: ScreenOptions = {}): FileReading {
  const refuse = (code: UnreadCode): FileReading => ({
    format: 'unknown',
    hits: [],
    unread: [{ at: 'the file', code }],
  })
  if (bytes.length === 0) return refuse('no-text')
  const known = recognizeBytes(bytes, options.hint)
  if (known.is === 'unread') return refuse(known.code)
  if (known.is === 'container') return readContainer(bytes, known.container, options)
  return readDecoded(known.text, options)
}

/** Reads a text whatever its format. */
export function readDecoded(text: string, options: ScreenOptions = {}): FileReading {
  const format = detectFormat(text, options.hint)
  if (typeof format === 'object')
    return { format: 'unknown', hits: [], unread: [{ at: 'the file', code: format.refused }] }
  return { format, source: text, ...readAs(format === 'text' && isHtml(text) ? 'markup' : format, text, options) }
}

function readContainer(bytes: Uint8Array, container: Container, options: ScreenOptions): FileReading {
  const result: Extracted = options.extract?.(bytes, container) ?? {
    ok: false,
    code: container === 'zip' ? 'archive' : 'needs-extraction',
  }
  if (!result.ok) return { format: 'unknown', hits: [], unread: [{ at: 'the file', code: result.code }] }
  const hits = result.parts.flatMap((part) =>
    readAs(part.at.startsWith('sheet') ? 'csv' : 'text', part.text, options).hits.map((hit) => ({
      ...hit,
      finding: { ...withoutSpan(hit.finding), at: `${part.at}, ${hit.finding.at}` },
    })),
  )
  return { format: result.kind as Screened['format'], hits, unread: result.unread ?? [] }
}

/** Screens one file and reports it. */
export function screen(file: string, bytes: Uint8Array, options: ScreenOptions = {}): Screened {
  return report(file, readFile(bytes, { hint: file, ...options }))
}

/** Screens text that is already decoded. */
export function screenText(file: string, text: string, options: ScreenOptions = {}): Screened {
  return report(file, readDecoded(text, options))
}

function report(file: string, reading: FileReading): Screened {
  return {
    file,
    format: reading.format,
    findings: distinctFindings(reading.hits),
    unread: distinctUnread(reading.unread),
  }
}

/** The findings of hits, each place and kind once, in the order of the document. */
export function distinctFindings(hits: readonly Hit[]): readonly Finding[] {
  const seen = new Set<string>()
  return hits.flatMap(({ finding }) => {
    const key = `${finding.at}|${finding.kind}|${finding.span?.start ?? ''}|${finding.source.startsWith('pattern') ? finding.source : ''}`
    if (seen.has(key)) return []
    seen.add(key)
    return [finding]
  })
}

function distinctUnread(unread: readonly Unread[]): readonly Unread[] {
  return unread.filter((each, i) => unread.findIndex((other) => other.at === each.at && other.code === each.code) === i)
}

/** The text of a file that is text in a format that can be written back; undefined for all others. */
export function decodeRecord(bytes: Uint8Array, hint = ''): string | undefined {
  const known = recognizeBytes(bytes, hint)
  return known.is === 'text' ? known.text : undefined
}
