import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Language } from '../../../engine/index.ts'
import { type Block, documentTitle } from './case-file/index.ts'
import { fileWords } from './case-file/words.ts'

const require = createRequire(import.meta.url)
const plain = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
const bold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')

const margin = 56
const body = 9.5
const sizes = { 1: 17, 2: 13, 3: 10.5 } as const

/** A document as a tagged PDF with its fonts inside: a screen reader finds headings, lists and language. */
export async function pdfOf(blocks: readonly Block[], language: Language, made: Date): Promise<Uint8Array> {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    size: 'LETTER',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    lang: language === 'es' ? 'es-US' : 'en-US',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    // In the information of a PDF everybody reads: what it is, and nobody's name.
    info: { Title: documentTitle(language), Producer: 'Ostiary', Creator: 'Ostiary', CreationDate: made },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve())
    doc.on('error', reject)
  })
  doc.registerFont('plain', plain)
  doc.registerFont('bold', bold)
  const root = doc.struct('Document')
  doc.addStructure(root)
  for (const block of blocks) put(doc, root, block)
  root.end()
  number(doc, language)
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

type Doc = InstanceType<typeof PDFDocument>
type Element = ReturnType<Doc['struct']>

function put(doc: Doc, root: Element, block: Block): void {
  switch (block.kind) {
    case 'heading': {
      const { level } = block
      root.add(
        doc.struct(`H${level}`, {}, () => {
          doc.moveDown(level === 3 ? 0.5 : 0.8)
          // A heading at the foot of a page belongs to what follows.
          if (doc.y > doc.page.height - margin - 60) doc.addPage()
          doc.font('bold').fontSize(sizes[level]).text(clean(block.text)).moveDown(0.2)
        }),
      )
      return
    }
    case 'text':
      root.add(
        doc.struct('P', {}, () => {
          doc.font('plain').fontSize(body).text(clean(block.text)).moveDown(0.3)
        }),
      )
      return
    case 'fields':
      for (const [name, value] of block.rows) root.add(row(doc, name, value))
      return
    case 'list':
      root.add(items(doc, block.items))
  }
}

function row(doc: Doc, name: string, value: string): Element {
  return doc.struct('P', {}, () => {
    doc.font('bold').fontSize(body)
    if (name !== '') doc.text(`${clean(name)}${/[?:]$/.test(name) ? '' : ':'} `, { continued: true })
    doc.font('plain').text(clean(value)).moveDown(0.15)
  })
}

function items(doc: Doc, texts: readonly string[]): Element {
  const whole = doc.struct('L')
  for (const item of texts) {
    const line = doc.struct('LI')
    whole.add(line)
    line.add(
      doc.struct('LBody', {}, () => {
        doc
          .font('plain')
          .fontSize(body)
          .text(`• ${clean(item)}`, { indent: 0 })
          .moveDown(0.15)
      }),
    )
    line.end()
  }
  whole.end()
  return whole
}

// A control character is nothing that a font draws; somebody may have pasted one.
function clean(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, ' ').replace(/\t/g, ' ')
}

// Page numbers are no part of what is read aloud.
function number(doc: Doc, language: Language): void {
  const { start, count } = doc.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i)
    const words = `${fileWords.page[language]} ${i + 1} ${fileWords.of[language]} ${count}`
    const y = doc.page.height - margin + 16
    doc.markContent('Artifact', { type: 'Pagination' })
    // Below the margin the library would begin a new page.
    doc.page.margins.bottom = 0
    doc.font('plain').fontSize(8).text(words, margin, y, { align: 'right', lineBreak: false })
    doc.page.margins.bottom = margin
    doc.endMarkedContent()
  }
}
