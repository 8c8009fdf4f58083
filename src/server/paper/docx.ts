import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx'
import { type Block, type Look, languageTag, type Table } from '../pdf/index.ts'

const body = 10
const bullets = 'bullets'
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const headingSizes = { heading1: 18, heading2: 13.5, heading3: 11 } as const
// Twentieths of a point.
const letter = { width: 12_240, height: 15_840 } as const
const wide = 1080
const narrow = 620

/** A document as an editable Word file: real headings, its language, tables with a header row that repeats. */
export async function docxOf(blocks: readonly Block[], look: Look): Promise<Uint8Array> {
  const { title, language, landscape, pages } = look
  const scale = look.scale ?? 1
  const margin = pages === undefined ? wide : narrow
  // The size is given upright; the library turns it.
  const room = (landscape === true ? letter.height : letter.width) - 2 * margin
  const points = (size: number) => Math.round(size * scale * 2)
  const tag = { value: languageTag(language) }
  const heading = (size: number) => ({ run: { bold: true, size: points(size), color: '000000', language: tag } })
  const document = new Document({
    title,
    creator: 'Ostiary',
    lastModifiedBy: 'Ostiary',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: points(body), language: tag } },
        heading1: heading(headingSizes.heading1),
        heading2: heading(headingSizes.heading2),
        heading3: heading(headingSizes.heading3),
      },
    },
    numbering: { config: [{ reference: bullets, levels: [bullet] }] },
    sections: [
      {
        properties: {
          page: {
            size: { ...letter, orientation: landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: blocks.flatMap((block) => put(block, room)),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 220 } } },
}

function put(block: Block, room: number): readonly (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: levels[block.level],
          spacing: { before: 200, after: 80 },
          keepNext: true,
        }),
      ]
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 100 } })]
    case 'fields':
      return block.rows.map(([name, value]) => {
        const colon = /[?:]$/.test(name) ? '' : ':'
        const children = [new TextRun({ text: `${name}${colon} `, bold: true }), new TextRun(value)]
        return new Paragraph({ children, spacing: { after: 60 } })
      })
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ text, numbering: { reference: bullets, level: 0 }, spacing: { after: 40 } }),
      )
    case 'table':
      return [grid(block, room), new Paragraph({ text: '', spacing: { after: 60 } })]
    case 'new-page':
      return [new Paragraph({ text: '', pageBreakBefore: true })]
  }
}

function grid({ head, rows, widths }: Table, room: number): WordTable {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => Math.round((room * width) / whole))
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (words, i) =>
          new TableCell({
            width: { size: columns[i] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 80, right: 80 },
            ...(isHead ? { shading: { fill: 'E6EFEE' } } : {}),
            children: words
              .split('\n')
              .map((text) => new Paragraph({ children: [new TextRun({ text, bold: isHead || i === 0 })] })),
          }),
      ),
    })
  return new WordTable({
    columnWidths: columns,
    width: { size: room, type: WidthType.DXA },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}
