import { named, type PdfEngine, stringOf } from '../pdfium/engine.ts'

const widget = 20
const [checkBox, radioButton] = [2, 3]

/** The fields of a page's form, a line each, `name: value` or `name: ____`, and what notes on the page say. */
export function fieldsOf(engine: PdfEngine, form: number, page: number): string {
  const lines: string[] = []
  for (let i = 0; i < engine._FPDFPage_GetAnnotCount(page); i++) {
    const annotation = engine._FPDFPage_GetAnnot(page, i)
    if (annotation === 0) continue
    const line =
      engine._FPDFAnnot_GetSubtype(annotation) === widget
        ? fieldLine(engine, form, annotation)
        : wordsAt(engine, annotation, 'Contents')
    if (line !== '') lines.push(line)
    engine._FPDFPage_CloseAnnot(annotation)
  }
  return lines.join('\n\n')
}

function fieldLine(engine: PdfEngine, form: number, annotation: number): string {
  const shown = stringOf(engine, (at, size) => engine._FPDFAnnot_GetFormFieldAlternateName(form, annotation, at, size))
  const name = shown || stringOf(engine, (at, size) => engine._FPDFAnnot_GetFormFieldName(form, annotation, at, size))
  const label = name
    .replace(/\[\d+\]/g, '')
    .replaceAll(/[._]+/g, ' ')
    .replace(/[:?\s]+$/, '')
  const type = engine._FPDFAnnot_GetFormFieldType(form, annotation)
  if (type === checkBox || type === radioButton)
    return `${label}: ${engine._FPDFAnnot_IsChecked(form, annotation) === 1 ? 'yes' : '____'}`
  const given = stringOf(engine, (at, size) => engine._FPDFAnnot_GetFormFieldValue(form, annotation, at, size))
  return label === '' && given === '' ? '' : `${label}: ${given === '' ? '____' : given}`
}

function wordsAt(engine: PdfEngine, annotation: number, key: string): string {
  return named(engine, key, (at) =>
    stringOf(engine, (buffer, size) => engine._FPDFAnnot_GetStringValue(annotation, at, buffer, size)),
  )
}
