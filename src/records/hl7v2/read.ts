/** The characters that part a message, as its MSH says. */
export interface Delimiters {
  readonly field: string
  readonly component: string
  readonly repetition: string
  readonly escape: string
  readonly subcomponent: string
}

/** One segment and where its fields stand. */
export interface Segment {
  readonly name: string
  /** Which of the segments of that name in the file it is, from 1. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** Field n of the standard; `fields[0]` is the name itself. */
  readonly fields: readonly Piece[]
  readonly delimiters: Delimiters
}

/** A stretch of the source. */
export interface Piece {
  readonly start: number
  readonly end: number
}

const usual: Delimiters = { field: '|', component: '^', repetition: '~', escape: '\\', subcomponent: '&' }

/** The segments of a file of messages, with or without MLLP frames and batch headers; undefined if a line is no segment. */
export function readSegments(source: string): readonly Segment[] | undefined {
  const segments: Segment[] = []
  const counts = new Map<string, number>()
  let delimiters = usual
  for (const line of lines(source)) {
    const name = source.slice(line.start, line.start + 3)
    if (!/^[A-Z][A-Z0-9]{2}$/.test(name)) return undefined
    if (/^(?:MSH|BHS|FHS)$/.test(name)) delimiters = delimitersOf(source, line)
    const index = (counts.get(name) ?? 0) + 1
    counts.set(name, index)
    segments.push({
      name,
      index,
      start: line.start,
      end: line.end,
      fields: fieldsOf(source, line, name, delimiters),
      delimiters,
    })
  }
  return segments
}

// MLLP puts 0x0B before and 0x1C 0x0D after a message; segments end with CR, in files often with LF.
function* lines(source: string): Generator<Piece> {
  let start = 0
  for (let i = 0; i <= source.length; i++) {
    const c = i === source.length ? 13 : source.charCodeAt(i)
    if (c !== 13 && c !== 10 && c !== 0x0b && c !== 0x1c && c !== 0xfeff) continue
    if (i > start && source.slice(start, i).trim() !== '') yield { start, end: i }
    start = i + 1
  }
}

function delimitersOf(source: string, line: Piece): Delimiters {
  const field = source.charAt(line.start + 3)
  const given = source.slice(line.start + 4, line.end).split(field)[0] ?? ''
  return {
    field,
    component: given.charAt(0) || usual.component,
    repetition: given.charAt(1) || usual.repetition,
    escape: given.charAt(2) || usual.escape,
    subcomponent: given.charAt(3) || usual.subcomponent,
  }
}

function fieldsOf(source: string, line: Piece, name: string, delimiters: Delimiters): readonly Piece[] {
  const fields = split(source, line, delimiters.field)
  if (!/^(?:MSH|BHS|FHS)$/.test(name)) return fields
  // MSH-1 is the separator itself, so that what follows it is MSH-2.
  const separator = { start: line.start + 3, end: line.start + 4 }
  return [fields[0] as Piece, separator, ...fields.slice(1)]
}

/** The pieces between a delimiter. */
export function split(source: string, piece: Piece, delimiter: string): readonly Piece[] {
  const pieces: Piece[] = []
  let start = piece.start
  for (
    let i = source.indexOf(delimiter, start);
    delimiter !== '' && i >= 0 && i < piece.end;
    i = source.indexOf(delimiter, start)
  ) {
    pieces.push({ start, end: i })
    start = i + delimiter.length
  }
  pieces.push({ start, end: piece.end })
  return pieces
}

/** Turns a piece's escapes into what they stand for; formatting commands become line ends. */
export function unescapeHl7(text: string, d: Delimiters): string {
  if (!text.includes(d.escape)) return text
  const plain: Readonly<Record<string, string>> = {
    F: d.field,
    S: d.component,
    T: d.subcomponent,
    R: d.repetition,
    E: d.escape,
  }
  let out = ''
  let at = 0
  for (let i = text.indexOf(d.escape); i >= 0; i = text.indexOf(d.escape, at)) {
    const end = text.indexOf(d.escape, i + 1)
    if (end < 0) break
    out += text.slice(at, i) + unescaped(text.slice(i + 1, end), plain)
    at = end + 1
  }
  return out + text.slice(at)
}

function unescaped(command: string, plain: Readonly<Record<string, string>>): string {
  const hex = /^X((?:[0-9A-Fa-f]{2})+)$/.exec(command)
  if (hex !== null) {
    const bytes = (hex[1] as string).match(/../g) ?? []
    return String.fromCharCode(...bytes.slice(0, 4096).map((byte) => Number.parseInt(byte, 16)))
  }
  if (/^\.(?:br|sp|ce|in|ti|fi|nf|sk)/.test(command)) return '\n'
  return plain[command] ?? ''
}

/** Writes text so that none of it is read as a delimiter. */
export function escapeHl7(text: string, d: Delimiters): string {
  let out = ''
  for (const c of text) {
    if (c === d.escape) out += `${d.escape}E${d.escape}`
    else if (c === d.field) out += `${d.escape}F${d.escape}`
    else if (c === d.component) out += `${d.escape}S${d.escape}`
    else if (c === d.subcomponent) out += `${d.escape}T${d.escape}`
    else if (c === d.repetition) out += `${d.escape}R${d.escape}`
    else if (c === '\n' || c === '\r') out += `${d.escape}.br${d.escape}`
    else out += c
  }
  return out
}
