import { PDFiumLibrary } from '@hyzyla/pdfium'

/** What a reader and a screen reader find in a PDF: its text, page by page, and the objects that it is made of. */
export interface Inspected {
  readonly pages: readonly string[]
  /** The structure in reading order: each element's tag. */
  readonly tags: readonly string[]
  /** Entries of the catalog, as `/Lang` or `/MarkInfo`. */
  readonly catalog: string
  readonly title: string
  /** Names of the fonts whose programs are not in the file. */
  readonly fontsOutside: readonly string[]
  readonly fonts: number
}

/** Reads a PDF back, with another program than the one that wrote it, and by its own objects. */
export async function inspect(bytes: Uint8Array): Promise<Inspected> {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
  const trailer = /trailer\n([\s\S]*?)startxref/.exec(raw)?.[1] ?? ''
  const catalog = at(objects, refIn(trailer, 'Root'))
  const fonts = [...objects.values()].filter((o) => /\/Type \/Font\b/.test(o) && !/\/CIDFontType/.test(o))
  return {
    pages: await textOf(bytes),
    tags: tagsUnder(objects, at(objects, refIn(catalog, 'StructTreeRoot'))),
    catalog,
    title: wordsOf(at(objects, refIn(at(objects, refIn(trailer, 'Info')), 'Title'))),
    fonts: fonts.length,
    fontsOutside: fonts.filter((font) => !isInside(objects, font)).map((f) => /\/BaseFont \/(\S+)/.exec(f)?.[1] ?? '?'),
  }
}

type Objects = ReadonlyMap<string, string>

function at(objects: Objects, id: string | undefined): string {
  return objects.get(id ?? '') ?? ''
}

function refIn(body: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]
}

function tagsUnder(objects: Objects, body: string): readonly string[] {
  const own = /\/S \/(\w+)/.exec(body)?.[1]
  // The children of an element: other elements, and the numbers of what is drawn, which are no objects.
  const kids = /\/K (\[[\s\S]*?\]|\d+ 0 R)/.exec(body)?.[1] ?? ''
  const below = [...kids.matchAll(/(\d+) 0 R/g)].map((m) => at(objects, m[1]))
  return [...(own === undefined ? [] : [own]), ...below.flatMap((kid) => tagsUnder(objects, kid))]
}

function isInside(objects: Objects, font: string): boolean {
  const below = at(objects, /\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1])
  return /\/FontFile2? \d+ 0 R/.test(at(objects, refIn(below, 'FontDescriptor')))
}

// A string of a PDF: Latin letters, or two bytes for each after a mark.
function wordsOf(written: string): string {
  const inner = written.slice(1, -1).replace(/\\([()\\])/g, '$1')
  return inner.startsWith('\u00fe\u00ff') ? Buffer.from(inner.slice(2), 'latin1').swap16().toString('utf16le') : inner
}

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const pages = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' '))
  document.destroy()
  library.destroy()
  return pages
}

/** What is wrong with the order of headings: a first that is not of level 1, and levels that are skipped. */
export function headingFaults(tags: readonly string[]): readonly string[] {
  const levels = tags.filter((tag) => /^H\d$/.test(tag)).map((tag) => Number(tag.slice(1)))
  return levels.flatMap((level, i) =>
    level > (levels[i - 1] ?? 0) + 1 ? [`H${level} after H${levels[i - 1] ?? 0}`] : [],
  )
}
