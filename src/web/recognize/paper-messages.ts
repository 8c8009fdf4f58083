import type { PageText, Picture, Setting, Sheet, WayBack, Word } from '../../instruments/index.ts'

/** What the page asks of the worker. */
export type PaperOrder =
  | { readonly id: number; readonly kind: 'set-right'; readonly file: Blob }
  | { readonly id: number; readonly kind: 'turn'; readonly picture: Picture; readonly turns: number }
  | { readonly id: number; readonly kind: 'weigh'; readonly words: readonly Word[] }
  | { readonly id: number; readonly kind: 'recognize'; readonly pages: readonly PageText[]; readonly setting: Setting }

/** A page set right, with the outline of the paper in the photo as fractions of it. */
export interface SetRight {
  readonly picture: Picture
  readonly outline: readonly (readonly [number, number])[] | undefined
  readonly turns: number
  /** How a place of the page is found again in the photo. */
  readonly way: WayBack
}

/** Whether the words of a page read as a language, and how much so, 0 to 1. */
export interface Weighed {
  readonly sense: number
  readonly enough: boolean
}

/** What the worker answers. */
export type PaperAnswer =
  | { readonly id: number; readonly kind: 'set-right'; readonly value: SetRight }
  | { readonly id: number; readonly kind: 'turn'; readonly value: Picture }
  | { readonly id: number; readonly kind: 'weigh'; readonly value: Weighed }
  | { readonly id: number; readonly kind: 'recognize'; readonly value: readonly Sheet[] }
  | { readonly id: number; readonly kind: 'failed'; readonly code: 'not-a-picture' | 'fault' }
