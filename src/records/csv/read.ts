import { answerStates, askedKind } from '../asks.ts'
import { wanted } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'
import { finding } from '../reasons.ts'
import { topicOfIcd10 } from '../value-sets/sensitive.ts'

/** One cell, decoded, and where it stands with its quotes. */
export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

const candidates = [',', '\t', ';', '|'] as const

/** The delimiter of a table: the one that parts the first line into most cells, outside quotes. */
export function delimiterOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  let best = ','
  let most = 0
  for (const candidate of candidates) {
    const count = line.split(candidate).length
    if (count > most) [best, most] = [candidate, count]
  }
  return best
}

/** The rows of a delimited table (RFC 4180), one at a time; a quote that is never closed ends it with `undefined`. */
export function* rowsOf(source: string, delimiter: string): Generator<readonly Cell[] | undefined> {
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < source.length) {
    const row: Cell[] = []
    for (;;) {
      const cell = cellAt(source, at, delimiter)
      if (cell === undefined) {
        yield undefined
        return
      }
      row.push(cell)
      at = cell.end
      if (source.charAt(at) !== delimiter) break
      at++
    }
    if (source.charAt(at) === '\r') at++
    if (source.charAt(at) === '\n') at++
    if (row.length > 1 || row[0]?.text !== '') yield row
  }
}

function cellAt(source: string, start: number, delimiter: string): Cell | undefined {
  if (source.charAt(start) !== '"') {
    let end = start
    while (
      end < source.length &&
      source.charAt(end) !== delimiter &&
      source.charAt(end) !== '\n' &&
      source.charAt(end) !== '\r'
    )
      end++
    return { text: source.slice(start, end), start, end }
  }
  let end = start + 1
  for (;;) {
    end = source.indexOf('"', end)
    if (end < 0) return undefined
    if (source.charAt(end + 1) !== '"') break
    end += 2
  }
  end++
  // What follows a closing quote before the delimiter belongs to the cell in the tables that people really write.
  while (end < source.length && !/[\r\n]/.test(source.charAt(end)) && source.charAt(end) !== delimiter) end++
  return { text: source.slice(start + 1, end - 1).replaceAll('""', '"'), start, end }
}

/** Writes a cell so that no delimiter, quote or line end of it is mistaken. */
export function encodeCell(text: string, delimiter: string): string {
  return text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text
}

/** Reads a delimited table by its header and by the content of each cell. */
export function readCsv(source: string, context: ReadingContext): Reading {
  const hits: Hit[] = []
  const delimiter = delimiterOf(source)
  let header: readonly string[] = []
  let names: readonly string[] = []
  let number = 0
  for (const row of rowsOf(source, delimiter)) {
    number++
    if (row === undefined) return { hits, unread: [{ at: `row ${number}`, code: 'malformed' }] }
    if (number === 1) {
      const stated = row.map((cell, i) => screenName(cell, `row 1, column ${i + 1}`, delimiter, context, hits))
      header = row.map((cell) => cell.text)
      // A place is told to people and kept in records of what was withheld: what is found in a name is not said again.
      names = header.map((name, i) => (stated[i] ? '' : name))
      continue
    }
    row.forEach((cell, i) => {
      screenCell(cell, header[i] ?? '', `row ${number}, column ${names[i] || i + 1}`, delimiter, context, hits)
    })
  }
  return { hits, unread: [] }
}

/** Whether something was found in the name of a column: tables without a header have their first data there. */
function screenName(cell: Cell, at: string, delimiter: string, context: ReadingContext, hits: Hit[]): boolean {
  const before = hits.length
  // A name that asks states nothing, unless a number as people bear them stands in it.
  if (askedKind(cell.text) === undefined || cell.text.replace(/\D/g, '').length >= 7)
    screenCell(cell, '', at, delimiter, context, hits)
  return hits.length > before
}

function screenCell(
  cell: Cell,
  label: string,
  at: string,
  delimiter: string,
  context: ReadingContext,
  hits: Hit[],
): void {
  if (cell.text.trim() === '') return
  const splice = (mask: string): Hit['site'] => ({ how: 'splice', start: cell.start, end: cell.end, mask, empty: '' })
  const span = { start: cell.start, end: cell.end }
  const kind = askedKind(label)
  if (kind !== undefined && wanted(context.scope, kind) && answerStates(kind, cell.text)) {
    const found = finding(kind, at, 'The cell, by its column,', 'the name of the column', { span })
    hits.push({ finding: found, site: splice('[withheld]'), values: [cell.text.trim()] })
    return
  }
  const topic = /icd|diag|dx\b|code/i.test(label) ? topicOfIcd10(cell.text.trim()) : undefined
  if (topic !== undefined && wanted(context.scope, topic)) {
    hits.push({
      finding: finding(topic, at, 'The code', `ICD-10-CM ${cell.text.trim()}`, { span }),
      site: splice('[withheld]'),
      values: [cell.text.trim()],
    })
    return
  }
  if (cell.text.length < 4) return
  const holder = {
    at,
    start: cell.start,
    end: cell.end,
    text: cell.text,
    encode: (text: string) => encodeCell(text, delimiter),
  }
  hits.push(...context.inner(holder, 'text').hits)
}
