import type { Extracted, Unread } from '../../../records/index.ts'
import { lent, named, type PdfEngine, stringOf, utf16 } from '../pdfium/engine.ts'
import { fieldsOf } from './fields.ts'
import { isSeenOnly } from './pictures.ts'

type Part = { readonly at: string; readonly text: string }

// What PDFium writes for a hyphen that only parts a word at the end of a line.
const hyphenAtLineEnd = String.fromCharCode(2)
const passwordError = 4
const xfaOnly = 2
const described = ['Title', 'Subject', 'Keywords', 'Author']

/** Takes the text out of a PDF, page by page, with its form and notes; a page that only shows a picture is named as unread. */
export function readPdf(engine: PdfEngine, bytes: Uint8Array): Extracted {
  return lent(engine, bytes.length, (at) => {
    engine.HEAPU8.set(bytes, at)
    const document = engine._FPDF_LoadMemDocument(at, bytes.length, 0)
    if (document === 0)
      return { ok: false, code: engine._FPDF_GetLastError() === passwordError ? 'encrypted' : 'malformed' }
    try {
      return readDocument(engine, document)
    } finally {
      engine._FPDF_CloseDocument(document)
    }
  })
}

function readDocument(engine: PdfEngine, document: number): Extracted {
  // Such a form draws itself by a program: its pages hold no words but "please wait".
  if (engine._FPDF_GetFormType(document) === xfaOnly) return { ok: false, code: 'unknown-format' }
  const parts: Part[] = [{ at: 'the description', text: description(engine, document) }]
  const unread: Unread[] = []
  if (engine._FPDFDoc_GetAttachmentCount(document) > 0) unread.push({ at: 'the attached files', code: 'archive' })
  lent(engine, 512, (info) => {
    engine.HEAP32[info / 4] = 2
    const form = engine._FPDFDOC_InitFormFillEnvironment(document, info)
    for (let i = 0; i < engine._FPDF_GetPageCount(document); i++) readPage(engine, document, form, i, parts, unread)
    engine._FPDFDOC_ExitFormFillEnvironment(form)
  })
  const some = parts.some(({ text }) => text.trim() !== '')
  if (!some && unread.length > 0) return { ok: false, code: unread[0]?.code ?? 'no-text' }
  return { ok: true, kind: 'pdf', parts, ...(unread.length === 0 ? {} : { unread }) }
}

function description(engine: PdfEngine, document: number): string {
  return described
    .map((tag) =>
      named(engine, tag, (at) =>
        stringOf(engine, (buffer, size) => engine._FPDF_GetMetaText(document, at, buffer, size)),
      ),
    )
    .filter((text) => text !== '')
    .join('\n\n')
}

function readPage(
  engine: PdfEngine,
  document: number,
  form: number,
  number: number,
  parts: Part[],
  unread: Unread[],
): void {
  const at = `page ${number + 1}`
  const page = engine._FPDF_LoadPage(document, number)
  if (page === 0) {
    unread.push({ at, code: 'malformed' })
    return
  }
  const text = engine._FPDFText_LoadPage(page)
  try {
    parts.push({ at, text: wordsOf(engine, text) })
    const fields = fieldsOf(engine, form, page)
    if (fields !== '') parts.push({ at: `${at}, form`, text: fields })
    if (isSeenOnly(engine, page, text)) unread.push({ at, code: 'image' })
  } finally {
    engine._FPDFText_ClosePage(text)
    engine._FPDF_ClosePage(page)
  }
}

function wordsOf(engine: PdfEngine, text: number): string {
  const count = Math.max(0, engine._FPDFText_CountChars(text))
  if (count === 0) return ''
  return lent(engine, 2 * (count + 1), (at) => {
    engine._FPDFText_GetText(text, 0, count, at)
    return utf16(engine, at, count + 1)
      .replace(/\r\n?/g, '\n')
      .split(hyphenAtLineEnd)
      .join('')
      .replaceAll('\ufffe', '')
  })
}
