/** A rectangle in fractions of the page: left, top, right, bottom, from the upper left corner. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

/** One word as it was read, with its place and how sure the reader was (0 to 1). */
export interface Word {
  readonly text: string
  readonly box: Box
  readonly confidence: number
}

/** The picture of a page as grey values (0 black to 255 white), row by row, upright and flattened. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Where the words of a page come from. */
export type TextSource = 'text-layer' | 'ocr' | 'both'

/** A page as the adapters hand it over: its words, its size in pixels or points, and its picture if there is one. */
export interface PageText {
  readonly words: readonly Word[]
  readonly width: number
  readonly height: number
  readonly source: TextSource
  readonly picture?: Picture
  /** What the adapter saw go wrong, by its code: a text layer that does not fit the picture, say. */
  readonly warnings?: readonly PageWarning[]
}

/** What may be wrong with a page before anyone reads it. */
export type PageWarning =
  | 'text-layer-differs'
  | 'text-layer-hidden'
  | 'cut-off'
  | 'blurred'
  | 'turned'
  | 'low-resolution'

/** The smallest box that holds all of these; an empty box at the corner for none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 0, 0]
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ]
}
