import type { Table } from './blocks.ts'
import { bodySize, breath, clean, type Doc, roomOf, type Sheet } from './sheet.ts'

const line = '#9aa3a6'

/** A table with its headers; the library does not repeat them on the next page, so a long one is set as one for each page. */
export async function grid(sheet: Sheet, { head, rows, widths }: Table): Promise<void> {
  const { doc, scale } = sheet
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => (roomOf(doc) * width) / whole)
  const height = (row: readonly string[]) => heightOf(sheet, columns, row)
  let waiting: (readonly string[])[] = []
  let used = height(head)
  for (const row of rows) {
    const more = height(row)
    if (doc.y + used + more > doc.page.maxY() - 2) {
      if (waiting.length > 0) piece(sheet, columns, head, waiting)
      await breath()
      doc.addPage()
      waiting = []
      used = height(head)
    }
    waiting.push(row)
    used += more
  }
  piece(sheet, columns, head, waiting)
  doc.font('plain').fontSize(bodySize * scale)
  doc.moveDown(0.6)
}

const cellSize = (scale: number) => (bodySize - 1) * scale
const cellPadding = (scale: number) => 3.5 * scale

function heightOf({ doc, scale }: Sheet, columns: readonly number[], row: readonly string[]): number {
  const padding = cellPadding(scale)
  const heights = columns.map((width, i) => {
    doc.font(i === 0 ? 'bold' : 'plain').fontSize(cellSize(scale))
    return doc.heightOfString(clean(row[i] ?? ''), { width: width - 2 * padding })
  })
  return Math.max(...heights) + 2 * padding
}

function piece(
  { doc, root, scale }: Sheet,
  columns: readonly number[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const size = cellSize(scale)
  doc.font('plain').fontSize(size)
  doc.x = doc.page.margins.left
  const strong = { font: { src: 'bold', size } } as const
  doc.table({
    columnStyles: columns.map((width) => ({ width })),
    defaultStyle: { border: 0.5, borderColor: line, padding: cellPadding(scale), font: { src: 'plain', size } },
    structParent: root,
    data: [
      head.map((words) => ({ text: clean(words), type: 'TH', scope: 'Column', backgroundColor: '#e6efee', ...strong })),
      ...rows.map(([first = '', ...rest]) => [
        { text: clean(first), type: 'TH', scope: 'Row', ...strong },
        ...rest.map((words) => ({ text: clean(words) })),
      ]),
    ],
  } as Parameters<Doc['table']>[0])
  doc.x = doc.page.margins.left
}
