import { PDFiumLibrary } from '@hyzyla/pdfium'

/** The part of PDFium that we call by ourselves, since the library does not wrap it; pointers are numbers, 0 is none. */
export interface PdfEngine {
  readonly wasmExports: { malloc(size: number): number; free(at: number): void }
  readonly HEAPU8: Uint8Array
  readonly HEAPF32: Float32Array
  readonly HEAP32: Int32Array
  readonly HEAPF64: Float64Array
  _FPDF_LoadMemDocument(at: number, size: number, password: number): number
  _FPDF_GetLastError(): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetPageCount(document: number): number
  _FPDF_GetFormType(document: number): number
  _FPDF_GetMetaText(document: number, tag: number, buffer: number, size: number): number
  _FPDFDoc_GetAttachmentCount(document: number): number
  _FPDFDOC_InitFormFillEnvironment(document: number, info: number): number
  _FPDFDOC_ExitFormFillEnvironment(form: number): void
  _FPDF_LoadPage(document: number, at: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidthF(page: number): number
  _FPDF_GetPageHeightF(page: number): number
  _FPDF_PageToDevice(
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    turn: number,
    px: number,
    py: number,
    outX: number,
    outY: number,
  ): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, at: number): number
  _FPDFText_GetCharBox(text: number, at: number, left: number, right: number, bottom: number, top: number): number
  _FPDFText_GetText(text: number, start: number, count: number, buffer: number): number
  _FPDFText_GetBoundedText(
    text: number,
    left: number,
    top: number,
    right: number,
    bottom: number,
    buffer: number,
    size: number,
  ): number
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, at: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFFormObj_CountObjects(object: number): number
  _FPDFFormObj_GetObject(object: number, at: number): number
  _FPDFPage_GetAnnotCount(page: number): number
  _FPDFPage_GetAnnot(page: number, at: number): number
  _FPDFPage_CloseAnnot(annotation: number): void
  _FPDFAnnot_GetSubtype(annotation: number): number
  _FPDFAnnot_GetStringValue(annotation: number, key: number, buffer: number, size: number): number
  _FPDFAnnot_GetFormFieldName(form: number, annotation: number, buffer: number, size: number): number
  _FPDFAnnot_GetFormFieldAlternateName(form: number, annotation: number, buffer: number, size: number): number
  _FPDFAnnot_GetFormFieldValue(form: number, annotation: number, buffer: number, size: number): number
  _FPDFAnnot_GetFormFieldType(form: number, annotation: number): number
  _FPDFAnnot_IsChecked(form: number, annotation: number): number
}

/** Starts PDFium: the library, and the engine under it for what the library does not wrap. */
export async function openPdfium(): Promise<{ readonly library: PDFiumLibrary; readonly engine: PdfEngine }> {
  const library = await PDFiumLibrary.init()
  return { library, engine: (library as unknown as { readonly module: PdfEngine }).module }
}

/** Loads PDFium; its functions can then be called without waiting. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  return (await openPdfium()).engine
}

/** Lends a piece of PDFium's memory for one call. */
export function lent<T>(engine: PdfEngine, size: number, use: (at: number) => T): T {
  const at = engine.wasmExports.malloc(size)
  try {
    engine.HEAPU8.fill(0, at, at + size)
    return use(at)
  } finally {
    engine.wasmExports.free(at)
  }
}

/** A string that PDFium writes as UTF-16 into a buffer, telling its size in bytes first. */
export function stringOf(engine: PdfEngine, ask: (buffer: number, size: number) => number): string {
  const size = ask(0, 0)
  if (size <= 2) return ''
  return lent(engine, size, (at) => {
    ask(at, size)
    return utf16(engine, at, size / 2)
  })
}

/** Reads UTF-16 from PDFium's memory up to its end mark. */
export function utf16(engine: PdfEngine, at: number, length: number): string {
  return new TextDecoder('utf-16le').decode(engine.HEAPU8.slice(at, at + length * 2)).replace(/\0.*$/s, '')
}

/** A short ASCII name in PDFium's memory, for one call. */
export function named<T>(engine: PdfEngine, name: string, use: (at: number) => T): T {
  return lent(engine, name.length + 1, (at) => {
    engine.HEAPU8.set(new TextEncoder().encode(name), at)
    return use(at)
  })
}
