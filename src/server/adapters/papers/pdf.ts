import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import { type Character, type Picture, type Word, wordsOfCharacters } from '../../../instruments/index.ts'
import type { PaperFailure } from './failure.ts'

/** One page of a PDF: its picture as a reader sees it, and the words of its text layer. */
export interface PdfPage {
  readonly picture: Picture
  readonly layer: readonly Word[]
}

/** A PDF held open; close it when done. */
export interface OpenPdf {
  readonly pages: number
  page(at: number): Promise<PdfPage>
  close(): void
}

const dotsPerInch = 200

/** Opens a PDF, or says why it cannot be opened. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | PaperFailure> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    return {
      pages: document.getPageCount(),
      page: (at) => readPage(document, at),
      close: () => {
        document.destroy()
        library.destroy()
      },
    }
  } catch (error) {
    library.destroy()
    return error instanceof Error && /password|security/i.test(error.message) ? 'password-protected' : 'damaged-file'
  }
}

async function readPage(document: PDFiumDocument, at: number): Promise<PdfPage> {
  const page = document.getPage(at)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = Math.min(dotsPerInch / 72, 3000 / Math.max(originalWidth, originalHeight))
  // Rendering closes the page, so its text comes first.
  const characters = charactersOf(page, { width: originalWidth * scale, height: originalHeight * scale })
  const shown = await page.render({
    scale,
    colorSpace: 'Gray',
    renderFormFields: true,
    render: async ({ data }) => data,
  })
  return {
    picture: { width: shown.width, height: shown.height, data: shown.data },
    layer: wordsOfCharacters(characters),
  }
}

/** The part of PDFium that tells where each sign stands; the library does not wrap it. */
interface TextModule {
  readonly wasmExports: { malloc(size: number): number; free(at: number): void }
  readonly HEAPF64: Float64Array
  readonly HEAP32: Int32Array
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, at: number): number
  _FPDFText_GetCharBox(text: number, at: number, left: number, right: number, bottom: number, top: number): number
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
}

function charactersOf(page: object, shown: { readonly width: number; readonly height: number }): readonly Character[] {
  const { module, pageIdx } = page as { readonly module: TextModule; readonly pageIdx: number }
  const text = module._FPDFText_LoadPage(pageIdx)
  const at = module.wasmExports.malloc(64)
  try {
    return Array.from({ length: module._FPDFText_CountChars(text) }, (_, i) => {
      const sign = String.fromCodePoint(module._FPDFText_GetUnicode(text, i) || 32)
      module._FPDFText_GetCharBox(text, i, at, at + 8, at + 16, at + 24)
      const [left = 0, right = 0, bottom = 0, top = 0] = module.HEAPF64.slice(at / 8, at / 8 + 4)
      const [x0, y0] = toDevice(module, pageIdx, shown, left, top, at + 32)
      const [x1, y1] = toDevice(module, pageIdx, shown, right, bottom, at + 32)
      return { sign, box: [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] }
    })
  } finally {
    module.wasmExports.free(at)
    module._FPDFText_ClosePage(text)
  }
}

function toDevice(
  module: TextModule,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
  at: number,
): readonly [number, number] {
  module._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at, at + 4)
  return [(module.HEAP32[at / 4] ?? 0) / width, (module.HEAP32[at / 4 + 1] ?? 0) / height]
}
