import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  type Kind,
  type Marked,
  markedIn,
  type Policy,
  type ScreenOptions,
  screen,
  type Withheld,
} from '../../../records/index.ts'
import { extractDocument } from '../documents.ts'
import { masked, textOfPart } from './part-text.ts'
import { readSheet, sharedStrings, withoutCells, withoutUnused } from './sheet.ts'

/** The document without what was withheld, or why nothing may leave. */
export type DocumentWithholding =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly format: 'docx' | 'xlsx'
      readonly withheld: readonly Withheld[]
    }
  | { readonly ok: false; readonly code: 'unread' | 'cannot-write' | 'still-there'; readonly at: readonly string[] }

type Parts = Map<string, Uint8Array>

const mark = '[withheld]'
const mostRounds = 6
const sheetName = /^xl\/worksheets\/sheet\d+\.xml$/
const stringsName = 'xl/sharedStrings.xml'
// What an open document shows nowhere but a viewer may: its first page as a picture, and programs that hold anything.
const picture = /^docProps\/thumbnail\./
const closed = /(?:vbaProject|activeX|oleObject|\/embeddings\/|\/media\/|externalLink)/i

/** Withholds by policy in a Word or Excel file and proves it: every part is read again and searched for what had to go. */
export function withholdDocument(bytes: Uint8Array, policy: Policy, options: ScreenOptions = {}): DocumentWithholding {
  const before = screen('the file', bytes, { ...options, extract: extractDocument })
  if (before.unread.length > 0) return { ok: false, code: 'unread', at: before.unread.map(({ at }) => at) }
  if (before.format !== 'docx' && before.format !== 'xlsx') return { ok: false, code: 'cannot-write', at: [] }
  const parts = opened(bytes)
  if (parts === undefined) return { ok: false, code: 'unread', at: ['the file'] }
  const shut = [...parts.keys()].filter((name) => closed.test(name))
  if (shut.length > 0) return { ok: false, code: 'unread', at: shut }
  dropPicture(parts)
  const withheld: Withheld[] = []
  const values = new Map<string, Kind>()
  for (let round = 0; round < mostRounds; round++) {
    const found = [...parts.keys()].flatMap((name) => clean(parts, name, { policy, values, options }))
    if (before.format === 'xlsx') emptyStrings(parts)
    for (const { finding } of found) withheld.push({ ...finding, how: policy.how })
    if (found.length === 0) return written(parts, before.format, values, withheld)
  }
  return { ok: false, code: 'still-there', at: [] }
}

// A file that one reader opens and the other does not is no file to write back.
function opened(bytes: Uint8Array): Parts | undefined {
  try {
    return new Map(Object.entries(unzipSync(bytes)))
  } catch {
    return undefined
  }
}

interface Task {
  readonly policy: Policy
  readonly values: Map<string, Kind>
  readonly options: ScreenOptions
}

// What one part holds is masked in it; the values join those that the next parts and rounds are searched for.
function clean(parts: Parts, name: string, task: Task): readonly Marked[] {
  const bytes = parts.get(name)
  if (bytes === undefined || !/\.(?:xml|rels|vml)$/i.test(name)) return []
  const given = strFromU8(bytes)
  const found: Marked[] = []
  let xml = given
  if (sheetName.test(name)) {
    const sheet = readSheet(xml, sharedStrings(strFromU8(parts.get(stringsName) ?? new Uint8Array())))
    const marked = search(sheet.table, 'csv', name, task, found)
    const cells = sheet.cells.filter((cell) => marked.some(({ start, end }) => start < cell.to && cell.from < end))
    xml = withoutCells(xml, cells, task.policy.how === 'mask' ? mark : '')
  }
  const part = textOfPart(xml)
  // The words of a table mean something by their column, which the sheet tells: here they are only looked for.
  const table = name === stringsName || sheetName.test(name)
  const marked = search(
    part.text,
    'text',
    name,
    table ? { ...task, policy: { ...task.policy, tiers: [] } } : task,
    found,
  )
  xml = masked(xml, part, marked, task.policy.how === 'mask' ? mark : '')
  if (xml !== given) parts.set(name, strToU8(xml))
  return xml === given ? [] : found
}

function search(text: string, format: 'text' | 'csv', name: string, task: Task, found: Marked[]): readonly Marked[] {
  const marked = markedIn(text, format, task.policy, task.values, task.options)
  for (const each of marked) {
    const { span: _, ...rest } = each.finding
    found.push({ ...each, finding: { ...rest, at: `${name}, ${each.finding.at}` } })
    for (const value of each.values) task.values.set(value, each.finding.kind)
  }
  return marked
}

function emptyStrings(parts: Parts): void {
  const strings = parts.get(stringsName)
  if (strings === undefined) return
  const used = new Set<number>()
  for (const [name, bytes] of parts) {
    if (!sheetName.test(name)) continue
    for (const { shared } of readSheet(strFromU8(bytes), []).cells) if (shared !== undefined) used.add(shared)
  }
  parts.set(stringsName, strToU8(withoutUnused(strFromU8(strings), used)))
}

function dropPicture(parts: Parts): void {
  for (const name of [...parts.keys()].filter((each) => picture.test(each))) parts.delete(name)
  const relations = parts.get('_rels/.rels')
  if (relations === undefined) return
  const kept = strFromU8(relations).replace(/<Relationship\b[^>]*Target="\/?docProps\/thumbnail\.[^>]*>/g, '')
  parts.set('_rels/.rels', strToU8(kept))
}

// The bytes that leave are opened once more: nothing that was withheld is in any part, as text or as raw bytes.
function written(
  parts: Parts,
  format: 'docx' | 'xlsx',
  values: ReadonlyMap<string, Kind>,
  withheld: readonly Withheld[],
): DocumentWithholding {
  const bytes = zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00' })
  const raw = [...parts].filter(([name]) => !/\.(?:xml|rels|vml)$/i.test(name))
  const holds = raw.filter(([, data]) => [...values.keys()].some((value) => holdsValue(data, value)))
  if (holds.length > 0) return { ok: false, code: 'still-there', at: holds.map(([name]) => name) }
  const read = extractDocument(bytes, 'zip')
  return read.ok ? { ok: true, bytes, format, withheld } : { ok: false, code: 'cannot-write', at: ['the file'] }
}

function holdsValue(data: Uint8Array, value: string): boolean {
  if (value.length < 4) return false
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  return bytes.includes(value) || bytes.includes(Buffer.from(value, 'utf16le'))
}
