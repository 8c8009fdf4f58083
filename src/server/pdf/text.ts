import { bodySize, clean, type Element, roomOf, type Sheet } from './sheet.ts'

const sizes = { 1: 17, 2: 13, 3: 10.5 } as const

/** A heading, kept with what follows. */
export function title({ doc, scale, margin: around }: Sheet, level: 1 | 2 | 3, words: string): Element {
  return doc.struct(`H${level}`, {}, () => {
    if (doc.y > doc.page.margins.top) doc.fontSize(bodySize * scale).moveDown(level === 3 ? 0.5 : 0.8)
    // A heading at the foot of a page belongs to what follows.
    if (doc.y > doc.page.height - around - (level === 3 ? 60 : 80)) doc.addPage()
    doc
      .font('bold')
      .fontSize(sizes[level] * scale)
      .text(clean(words))
      .moveDown(0.2)
  })
}

/** A name and its value on one line. */
export function row({ doc, scale }: Sheet, name: string, value: string): Element {
  return doc.struct('P', {}, () => {
    doc.font('bold').fontSize(bodySize * scale)
    if (name !== '') doc.text(`${clean(name)}${/[?:]$/.test(name) ? '' : ':'} `, { continued: true })
    doc.font('plain').text(clean(value)).moveDown(0.15)
  })
}

/** A list with bullets that hang. */
export function items({ doc, scale }: Sheet, texts: readonly string[]): Element {
  const whole = doc.struct('L')
  const indent = 11 * scale
  for (const item of texts) {
    const line = doc.struct('LI')
    whole.add(line)
    // What is put into an element is drawn when its turn comes, so the place is known only then.
    let top = 0
    line.add(
      doc.struct('Lbl', {}, () => {
        doc.font('plain').fontSize(bodySize * scale)
        // A bullet alone at the foot of a page would have lost its words.
        if (doc.y + doc.currentLineHeight() > doc.page.maxY()) doc.addPage()
        top = doc.y
        doc.text('•', doc.page.margins.left, top, { lineBreak: false })
      }),
    )
    line.add(
      doc.struct('LBody', {}, () => {
        const { left } = doc.page.margins
        doc.text(clean(item), left + indent, top, { width: roomOf(doc) - indent }).moveDown(0.15)
        doc.x = left
      }),
    )
    line.end()
  }
  whole.end()
  return whole
}
