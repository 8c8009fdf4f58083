import { lent, type PdfEngine } from '../pdfium/engine.ts'

const [path, image, group] = [2, 3, 5]
// A seal or a line of a logo is smaller; a photographed card is not.
const leastShare = 0.04
const leastSigns = 20
const deepest = 4

/** True if a page shows something that its text does not tell: a picture without words over it, or drawn letters. */
export function isSeenOnly(engine: PdfEngine, page: number, text: number): boolean {
  const area = engine._FPDF_GetPageWidthF(page) * engine._FPDF_GetPageHeightF(page)
  let drawn = 0
  const unseen = (object: number, depth: number): boolean => {
    const type = engine._FPDFPageObj_GetType(object)
    if (type === path) drawn++
    if (type === group && depth < deepest) {
      for (let i = 0; i < engine._FPDFFormObj_CountObjects(object); i++)
        if (unseen(engine._FPDFFormObj_GetObject(object, i), depth + 1)) return true
    }
    // Inside a group the bounds are the group's own measure: any picture there is taken for a large one.
    return type === image && (depth > 0 ? !hasWords(engine, text) : isBare(engine, object, text, area))
  }
  for (let i = 0; i < engine._FPDFPage_CountObjects(page); i++)
    if (unseen(engine._FPDFPage_GetObject(page, i), 0)) return true
  return drawn > leastSigns && !hasWords(engine, text)
}

function hasWords(engine: PdfEngine, text: number): boolean {
  return engine._FPDFText_CountChars(text) >= leastSigns
}

function isBare(engine: PdfEngine, object: number, text: number, area: number): boolean {
  return lent(engine, 16, (at) => {
    engine._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)
    const [left = 0, bottom = 0, right = 0, top = 0] = engine.HEAPF32.slice(at / 4, at / 4 + 4)
    if ((right - left) * (top - bottom) < leastShare * area) return false
    return engine._FPDFText_GetBoundedText(text, left, top, right, bottom, 0, 0) < leastSigns
  })
}
