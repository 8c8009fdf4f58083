import {
  agreement,
  enoughSense,
  type PageText,
  type Picture,
  pagesOfText,
  quarterTurns,
  rectify,
  sense,
} from '../../../instruments/index.ts'
import { type PaperFailure, UnreadablePaper } from './failure.ts'
import { formatOf } from './format.ts'
import { openReader, type Reader } from './ocr.ts'
import { openPdf, type PdfPage } from './pdf.ts'
import { pictureOf } from './picture.ts'

/** How a reading goes on. */
export interface Progress {
  readonly page: number
  readonly pages: number
  /** Share of the page that is read, 0 to 1. */
  readonly share: number
  /** What is known before the words are: told once for each page, with share 0. */
  readonly outline?: PageOutline
}

/** How a page lies in its picture. */
export interface PageOutline {
  /** Quarter turns clockwise by which it was set upright. */
  readonly turns: number
  /** The corners of the paper as fractions of the picture, from the upper left clockwise; none where the paper fills it. */
  readonly corners?: readonly (readonly [number, number])[]
}

/** What a reading may be told. */
export interface ReadOptions {
  readonly signal?: AbortSignal
  readonly progress?: (progress: Progress) => void
  /** Most pages of one file; more are refused. */
  readonly mostPages?: number
  /** A reader that the caller keeps open for many files, and closes. */
  readonly reader?: Reader
}

const mostBytes = 60 * 1024 * 1024
const usualMost = 60

/** The pages of a file, or why there are none. */
export type ReadPapers =
  | { readonly ok: true; readonly pages: readonly PageText[] }
  | { readonly ok: false; readonly code: PaperFailure }

/** Reads a file of papers to pages that can be recognised. */
export async function readPapers(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadPapers> {
  try {
    return { ok: true, pages: await pagesOf(bytes, options) }
  } catch (error) {
    if (error instanceof UnreadablePaper) return { ok: false, code: error.code }
    throw error
  }
}

async function pagesOf(bytes: Uint8Array, options: ReadOptions): Promise<readonly PageText[]> {
  if (bytes.length === 0) throw new UnreadablePaper('empty-file')
  if (bytes.length > mostBytes) throw new UnreadablePaper('too-large')
  const format = formatOf(bytes)
  if (format === 'heic') throw new UnreadablePaper('heic-not-supported')
  if (format === 'unknown') throw new UnreadablePaper('unknown-format')
  if (format === 'text') return pagesOfText(new TextDecoder().decode(bytes))
  const reader = options.reader ?? (await openReader())
  try {
    return format === 'pdf'
      ? await readPdf(bytes, reader, options)
      : [await readPhoto(good(await pictureOf(bytes)), reader, options)]
  } catch (error) {
    throw options.signal?.aborted ? new UnreadablePaper('cancelled') : error
  } finally {
    if (reader !== options.reader) await reader.close()
  }
}

function good<T extends object>(found: T | PaperFailure): T {
  if (typeof found === 'string') throw new UnreadablePaper(found)
  return found
}

async function readPdf(bytes: Uint8Array, reader: Reader, options: ReadOptions): Promise<readonly PageText[]> {
  const pdf = good(await openPdf(bytes))
  try {
    if (pdf.pages > (options.mostPages ?? usualMost)) throw new UnreadablePaper('too-many-pages')
    const pages: PageText[] = []
    for (let at = 0; at < pdf.pages; at++)
      pages.push(await readPdfPage(await pdf.page(at), reader, options, at, pdf.pages))
    return pages
  } finally {
    pdf.close()
  }
}

const fewWords = 8

async function readPdfPage(
  page: PdfPage,
  reader: Reader,
  options: ReadOptions,
  at: number,
  of: number,
): Promise<PageText> {
  if (page.layer.length < fewWords) return readPhoto(page.picture, reader, options, at, of)
  const { picture } = page
  const seen = await reader.read(picture, options.signal, (share) =>
    options.progress?.({ page: at + 1, pages: of, share }),
  )
  const { agrees } = agreement(page.layer, seen)
  const size = { width: picture.width, height: picture.height, picture }
  if (agrees) return { ...size, words: page.layer, source: 'text-layer' }
  // What can be seen is what was handed over; the text layer is set aside and the difference reported.
  const hidden = seen.length < page.layer.length / 2
  return { ...size, words: seen, source: 'both', warnings: [hidden ? 'text-layer-hidden' : 'text-layer-differs'] }
}

async function readPhoto(
  photo: Picture,
  reader: Reader,
  { signal, progress }: ReadOptions,
  at = 0,
  of = 1,
): Promise<PageText> {
  const report = (share: number): void => progress?.({ page: at + 1, pages: of, share })
  const { picture: upright, corners, turns } = rectify(photo)
  const outline = corners?.map(([x, y]) => [x / photo.width, y / photo.height] as const)
  progress?.({ page: at + 1, pages: of, share: 0, outline: { turns, ...(outline ? { corners: outline } : {}) } })
  let best = await readUpright(upright, reader, signal, report)
  // Faint or blurred print may hide which way is up: what reads as no language is read the other ways.
  for (const more of [2, 1, 3]) {
    if (sense(best.words) >= enoughSense) break
    const other = await readUpright(quarterTurns(best.first, more), reader, signal)
    if (sense(other.words) > sense(best.words) + 0.05) best = { ...other, first: best.first }
  }
  const { picture, words } = best
  return { width: picture.width, height: picture.height, words, source: 'ocr', picture }
}

async function readUpright(picture: Picture, reader: Reader, signal?: AbortSignal, report?: (share: number) => void) {
  return { picture, first: picture, words: await reader.read(picture, signal, report) }
}
