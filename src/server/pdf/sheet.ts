import type PDFDocument from 'pdfkit'

/** A document of the library while it is written. */
export type Doc = InstanceType<typeof PDFDocument>

/** An element of the structure that a screen reader follows. */
export type Element = ReturnType<Doc['struct']>

/** Where blocks are put: the document, the root of its structure, how large, and the margin around. */
export interface Sheet {
  readonly doc: Doc
  readonly root: Element
  readonly scale: number
  readonly margin: number
}

/** The size of plain text in points, before it is scaled. */
export const bodySize = 9.5

/** The width between the margins, in points. */
export function roomOf({ page }: Doc): number {
  return page.width - page.margins.left - page.margins.right
}

/** Words as a font can draw them: a control character is nothing that it draws; somebody may have pasted one. */
export function clean(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, ' ').replace(/\t/g, ' ')
}

/** Lets the server answer others: a long document takes more than a second, and there is one thread. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
