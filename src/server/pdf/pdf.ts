import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Block } from './blocks.ts'
import { grid } from './grid.ts'
import { type Look, languageTag, scalesOf } from './look.ts'
import { bodySize, breath, clean, type Doc, type Sheet } from './sheet.ts'
import { items, row, title } from './text.ts'

const require = createRequire(import.meta.url)
const plain = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
const bold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')

const margin = 56

/** A document as a tagged PDF with its fonts inside: a screen reader finds headings, lists, tables and language. */
export async function pdfOf(blocks: readonly Block[], look: Look): Promise<Uint8Array> {
  const scales = scalesOf(look)
  const { pages } = look
  if (pages === undefined) return (await typeset(blocks, look, scales[0] ?? 1)).bytes()
  // The largest that fits, found by halves: what fits in one size fits in all smaller ones.
  let [low, high] = [0, scales.length - 1]
  let best = await typeset(blocks, look, scales[high] ?? 1)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const made = await typeset(blocks, look, scales[middle] ?? 1)
    if (made.pages <= pages) [best, high] = [made, middle]
    else low = middle + 1
  }
  return best.bytes()
}

interface Typeset {
  readonly pages: number
  /** Ends the file, which puts the fonts in: that is not worth doing for a size that did not fit. */
  readonly bytes: () => Promise<Uint8Array>
}

async function typeset(blocks: readonly Block[], look: Look, scale: number): Promise<Typeset> {
  const own = look.pages === undefined ? margin : 36
  const doc = open(look, own)
  const root = doc.struct('Document')
  doc.addStructure(root)
  for (const [i, block] of blocks.entries()) {
    if (i % 10 === 9) await breath()
    await put({ doc, root, scale, margin: own }, block)
  }
  root.end()
  const pages = doc.bufferedPageRange().count
  const bytes = async () => {
    // A sheet for a wall needs no number.
    if (look.pages === undefined) number(doc, look, own)
    return ended(doc)
  }
  return { pages, bytes }
}

async function ended(doc: Doc): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  const whole = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve())
    doc.on('error', reject)
  })
  doc.end()
  await whole
  return new Uint8Array(Buffer.concat(chunks))
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

async function put(sheet: Sheet, block: Block): Promise<void> {
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
            .fontSize(bodySize * scale)
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
      await grid(sheet, block)
      return
    case 'new-page':
      doc.addPage()
  }
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
    doc.font('plain').fontSize(8)
    doc.text(words, doc.page.width - around - doc.widthOfString(words), y, { lineBreak: false })
    doc.page.margins.bottom = around
    doc.endMarkedContent()
  }
}
