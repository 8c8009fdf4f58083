import { inflateRawSync } from 'node:zlib'
import type { Container, Extracted } from '../../records/index.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly size: number
  readonly start: number
  readonly packed: number
}

// A document that grows a thousandfold when unpacked is no document.
const mostBytes = 256 * 1024 * 1024

/** Takes the text out of DOCX and XLSX files; a PDF's text is taken out elsewhere, and is refused here by name. */
export function extractDocument(bytes: Uint8Array, container: Container): Extracted {
  if (container === 'pdf') return { ok: false, code: 'needs-extraction' }
  // Word and Excel lock a document with a password by putting it into the old compound format.
  if (container === 'ole2')
    return { ok: false, code: holdsAscii(bytes, 'EncryptedPackage') ? 'encrypted' : 'unknown-format' }
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(data)
  if (entries === undefined) return { ok: false, code: 'malformed' }
  if (entries.some((entry) => entry.encrypted)) return { ok: false, code: 'encrypted' }
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('word/document.xml'))
    return partsOf(data, entries, 'docx', /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/)
  if (names.has('xl/workbook.xml'))
    return partsOf(data, entries, 'xlsx', /^xl\/worksheets\/sheet\d+\.xml$|^xl\/comments\d*\.xml$/)
  return { ok: false, code: 'archive' }
}

function holdsAscii(bytes: Uint8Array, word: string): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return data.includes(word) || data.includes(Buffer.from(word, 'utf16le'))
}

// The directory at the end of a zip file; what stands in local headers only is not part of it.
function entriesOf(data: Buffer): readonly Entry[] | undefined {
  const end = data.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > data.length) return undefined
  const entries: Entry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let i = data.readUInt16LE(end + 10); i > 0; i--) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== 0x02014b50) return undefined
    const [name, extra, comment] = [data.readUInt16LE(at + 28), data.readUInt16LE(at + 30), data.readUInt16LE(at + 32)]
    const local = data.readUInt32LE(at + 42)
    if (local + 30 > data.length) return undefined
    entries.push({
      name: data.toString('utf8', at + 46, at + 46 + name),
      method: data.readUInt16LE(at + 10),
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      start: local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function partsOf(data: Buffer, entries: readonly Entry[], kind: 'docx' | 'xlsx', wanted: RegExp): Extracted {
  const pictures = entries.some((entry) => /^(?:word|xl)\/(?:media|embeddings)\//.test(entry.name))
  const parts: { at: string; text: string }[] = []
  try {
    const shared = kind === 'xlsx' ? sharedStrings(read(data, entries, 'xl/sharedStrings.xml')) : []
    for (const entry of entries.filter((each) => wanted.test(each.name))) {
      const xml = read(data, entries, entry.name)
      const at = entry.name.replace(/^(?:word|xl)\/(?:worksheets\/)?|\.xml$/g, '')
      parts.push({ at, text: kind === 'docx' || at.startsWith('comments') ? paragraphs(xml) : rows(xml, shared) })
    }
  } catch {
    return { ok: false, code: 'malformed' }
  }
  // A picture or an embedded file inside would go unseen, and with it whatever it shows.
  return pictures ? { ok: false, code: 'image' } : { ok: true, kind, parts }
}

function read(data: Buffer, entries: readonly Entry[], name: string): string {
  const entry = entries.find((each) => each.name === name)
  if (entry === undefined) return ''
  const packed = data.subarray(entry.start, entry.start + entry.packed)
  return (entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: mostBytes })).toString('utf8')
}

function paragraphs(xml: string): string {
  return xml
    .split(/<\/w:p>|<w:br\b[^>]*>|<\/comment>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<(?:w:)?(?:t|delText|instrText)(?:\s[^>]*)?>([^<]*)<|<w:tab\/>/g)]
        .map((found) => (found[1] === undefined ? '\t' : plain(found[1])))
        .join(''),
    )
    .join('\n')
}

function sharedStrings(xml: string): readonly string[] {
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map((found) => cellText(found[1] as string))
}

function cellText(xml: string): string {
  return [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((found) => plain(found[1] as string)).join('')
}

// A sheet becomes a table in text, so that its columns are known by their headings.
function rows(xml: string, shared: readonly string[]): string {
  return [...xml.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)]
    .map((row) => {
      const cells: string[] = []
      for (const cell of (row[1] as string).matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
        const column = columnOf(/\br="([A-Z]+)\d+"/.exec(cell[1] as string)?.[1]) ?? cells.length
        while (cells.length < column && cells.length < 16384) cells.push('')
        cells[column] = cellValue(cell[1] as string, cell[2] ?? '', shared)
      }
      return cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')
    })
    .join('\n')
}

function columnOf(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellValue(attributes: string, xml: string, shared: readonly string[]): string {
  const value = /<v>([^<]*)<\/v>/.exec(xml)?.[1]
  if (/\bt="s"/.test(attributes)) return shared[Number(value)] ?? ''
  return value === undefined ? cellText(xml) : plain(value)
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#(\d+)|#x([0-9a-fA-F]+));/g, (whole, number, hex) => {
    if (number !== undefined || hex !== undefined)
      return String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(String(hex), 16))
    return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }[String(whole)] ?? ' '
  })
}
