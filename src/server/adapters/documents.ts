import { inflateRawSync } from 'node:zlib'
import type { Container, Extract, Extracted } from '../../records/index.ts'
import { textOfPart } from './office/part-text.ts'
import { readSheet, sharedStrings } from './office/sheet.ts'
import { readPdf } from './pdf-text/read.ts'
import { loadPdfEngine } from './pdfium/engine.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly size: number
  readonly start: number
  readonly packed: number
}

// All that holds words of an author: text, notes, comments, drawn text, cached values, the document's own description.
const wordParts =
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments\w*|glossary\/document|charts\/.*|diagrams\/data\d*)\.xml$|^docProps\/\w+\.xml$|^customXml\/item\d+\.xml$/
const excelParts =
  /^xl\/(?:worksheets\/sheet\d+|comments\d*|threadedComments\/\w+|drawings\/\w+|charts\/\w+|pivotCache\/\w+|tables\/\w+|workbook)\.xml$|^docProps\/\w+\.xml$|^customXml\/item\d+\.xml$/

// A document that grows a thousandfold when unpacked is no document.
const mostBytes = 256 * 1024 * 1024

/** Takes the text out of PDF, DOCX and XLSX files, once PDFium is loaded. */
export async function openDocuments(): Promise<Extract> {
  const engine = await loadPdfEngine()
  return (bytes, container) => (container === 'pdf' ? readPdf(engine, bytes) : extractDocument(bytes, container))
}

/** Takes the text out of DOCX and XLSX files; a PDF is refused by name, since its reader has to be loaded first. */
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
  if (names.has('word/document.xml')) return partsOf(data, entries, 'docx', wordParts)
  if (names.has('xl/workbook.xml')) return partsOf(data, entries, 'xlsx', excelParts)
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
      parts.push({
        at,
        text: entry.name.startsWith('xl/worksheets/') ? readSheet(xml, shared).table : textOfPart(xml).text,
      })
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
