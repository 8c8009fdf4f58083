import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Block, Table } from './blocks.ts'
import { type Look, languageTag, scalesOf } from './look.ts'

const require = createRequire(import.meta.url)
const plain = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
const bold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')

const margin = 56
const body = 9.5
const sizes = { 1: 17, 2: 13, 3: 10.5 } as const

type Doc = InstanceType<typeof PDFDocument>
type Element = ReturnType<Doc['struct']>

interface Sheet {
  readonly doc: Doc
  readonly root: Element
  readonly scale: number
  readonly margin: number
}

/** A document as a tagged PDF with its fonts inside: a screen reader finds headings, lists, tables and language. */
export async function pdfOf(blocks: readonly Block[], look: Look): Promise<Uint8Array> {
  let made = await typeset(blocks, look, look.scale ?? 1)
  for (const scale of scalesOf(look).slice(1)) {
    if (look.pages === undefined || made.pages <= look.pages) break
    made = await typeset(blocks, look, scale)
  }
  return made.bytes
}

async function typeset(blocks: readonly Block[], look: Look, scale: number) {
  const own = look.pages === undefined ? margin : 36
  const doc = open(look, own)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve())
    doc.on('error', reject)
  })
  const root = doc.struct('Document')
  doc.addStructure(root)
  for (const block of blocks) put({ doc, root, scale, margin: own }, block)
  root.end()
  const pages = doc.bufferedPageRange().count
  if (look.pages === undefined || pages > 1) number(doc, look, own)
  doc.end()
  await ended
  return { bytes: new Uint8Array(Buffer.concat(chunks)), pages }
}

function open({ title, language, made, landscape }: Look, around: number): Doc {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    size: 'LETTER',
    layout: landscape === true ? 'landscape' : 'portrait',
    margins: { top: around, bottom: around, left: around, right: around },
    lang: languageTag(language),
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    // Else the library names a font that it does not put in.
    font: plain,
    // In the information of a PDF everybody reads: what it is, and nobody's name.
    info: { Title: title, Producer: 'Ostiary', Creator: 'Ostiary', CreationDate: made },
  })
  doc.registerFont('plain', plain)
  doc.registerFont('bold', bold)
  return doc
}

function put(sheet: Sheet, block: Block): void {
  const { doc, root, scale } = sheet
  switch (block.kind) {
    case 'heading':
      root.add(title(sheet, block.level, block.text))
      return
    case 'text':
      root.add(
        doc.struct('P', {}, () => {
          doc
            .font('plain')
            .fontSize(body * scale)
            .text(clean(block.text))
            .moveDown(0.3)
        }),
      )
      return
    case 'fields':
      for (const [name, value] of block.rows) root.add(row(sheet, name, value))
      return
    case 'list':
      root.add(items(sheet, block.items))
      return
    case 'table':
      grid(sheet, block)
      return
    case 'new-page':
      doc.addPage()
  }
}

function title({ doc, scale, margin: around }: Sheet, level: 1 | 2 | 3, words: string): Element {
  return doc.struct(`H${level}`, {}, () => {
    if (doc.y > doc.page.margins.top) doc.fontSize(body * scale).moveDown(level === 3 ? 0.5 : 0.8)
    // A heading at the foot of a page belongs to what follows.
    if (doc.y > doc.page.height - around - 60) doc.addPage()
    doc
      .font('bold')
      .fontSize(sizes[level] * scale)
      .text(clean(words))
      .moveDown(0.2)
  })
}

function row({ doc, scale }: Sheet, name: string, value: string): Element {
  return doc.struct('P', {}, () => {
    doc.font('bold').fontSize(body * scale)
    if (name !== '') doc.text(`${clean(name)}${/[?:]$/.test(name) ? '' : ':'} `, { continued: true })
    doc.font('plain').text(clean(value)).moveDown(0.15)
  })
}

function items({ doc, scale }: Sheet, texts: readonly string[]): Element {
  const whole = doc.struct('L')
  for (const item of texts) {
    const line = doc.struct('LI')
    whole.add(line)
    line.add(
      doc.struct('LBody', {}, () => {
        doc
          .font('plain')
          .fontSize(body * scale)
          .text(`• ${clean(item)}`, { indent: 0 })
          .moveDown(0.15)
      }),
    )
    line.end()
  }
  whole.end()
  return whole
}

const line = '#9aa3a6'

function grid({ doc, root, scale }: Sheet, { head, rows, widths }: Table): void {
  const room = doc.page.width - doc.page.margins.left - doc.page.margins.right
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const size = (body - 1) * scale
  doc.font('plain').fontSize(size)
  const strong = { font: { src: 'bold', size } } as const
  doc.x = doc.page.margins.left
  doc.table({
    columnStyles: widths.map((width) => ({ width: (room * width) / whole })),
    defaultStyle: { border: 0.5, borderColor: line, padding: 3.5 * scale, font: { src: 'plain', size } },
    structParent: root,
    data: [
      head.map((words) => ({ text: clean(words), type: 'TH', scope: 'Column', backgroundColor: '#e6efee', ...strong })),
      ...rows.map(([first = '', ...rest]) => [
        { text: clean(first), type: 'TH', scope: 'Row', ...strong },
        ...rest.map((words) => ({ text: clean(words) })),
      ]),
    ],
  } as Parameters<Doc['table']>[0])
  doc.font('plain').fontSize(body * scale)
  doc.x = doc.page.margins.left
  doc.moveDown(0.6)
}

// A control character is nothing that a font draws; somebody may have pasted one.
function clean(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, ' ').replace(/\t/g, ' ')
}

// Page numbers are no part of what is read aloud.
function number(doc: Doc, { language }: Look, around: number): void {
  const { start, count } = doc.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i)
    const words = language === 'es' ? `Página ${i + 1} de ${count}` : `Page ${i + 1} of ${count}`
    const y = doc.page.height - around + 16
    doc.markContent('Artifact', { type: 'Pagination' })
    // Below the margin the library would begin a new page.
    doc.page.margins.bottom = 0
    doc.font('plain').fontSize(8).text(words, around, y, { align: 'right', lineBreak: false })
    doc.page.margins.bottom = around
    doc.endMarkedContent()
  }
}
