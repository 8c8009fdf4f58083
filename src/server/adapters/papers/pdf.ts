import type { PDFiumDocument } from '@hyzyla/pdfium'
import { type Character, type Picture, type Word, wordsOfCharacters } from '../../../instruments/index.ts'
import { lent, openPdfium, type PdfEngine } from '../pdfium/engine.ts'
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
  const { library, engine } = await openPdfium()
  try {
    const document = await library.loadDocument(bytes)
    return {
      pages: document.getPageCount(),
      page: (at) => readPage(engine, document, at),
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

async function readPage(engine: PdfEngine, document: PDFiumDocument, at: number): Promise<PdfPage> {
  const page = document.getPage(at)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = Math.min(dotsPerInch / 72, 3000 / Math.max(originalWidth, originalHeight))
  // Rendering closes the page, so its text comes first.
  const characters = charactersOf(engine, page, { width: originalWidth * scale, height: originalHeight * scale })
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

function charactersOf(
  engine: PdfEngine,
  page: object,
  shown: { readonly width: number; readonly height: number },
): readonly Character[] {
  const { pageIdx } = page as { readonly pageIdx: number }
  const text = engine._FPDFText_LoadPage(pageIdx)
  try {
    return lent(engine, 64, (at) =>
      Array.from({ length: engine._FPDFText_CountChars(text) }, (_, i): Character => {
        const sign = String.fromCodePoint(engine._FPDFText_GetUnicode(text, i) || 32)
        engine._FPDFText_GetCharBox(text, i, at, at + 8, at + 16, at + 24)
        const [left = 0, right = 0, bottom = 0, top = 0] = engine.HEAPF64.slice(at / 8, at / 8 + 4)
        const [x0, y0] = toDevice(engine, pageIdx, shown, left, top, at + 32)
        const [x1, y1] = toDevice(engine, pageIdx, shown, right, bottom, at + 32)
        return { sign, box: [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] }
      }),
    )
  } finally {
    engine._FPDFText_ClosePage(text)
  }
}

function toDevice(
  engine: PdfEngine,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
  at: number,
): readonly [number, number] {
  engine._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at, at + 4)
  return [(engine.HEAP32[at / 4] ?? 0) / width, (engine.HEAP32[at / 4 + 1] ?? 0) / height]
}
