/**
 * What a kind of paper says in whatever words, where its form is not on our list. Patterns over words: `a|b` is either
 * of two, `ab*` a word that begins so, `!a` none of these, `^a` the first word, `a > b` one after the other, not far on.
 */
export interface Cues {
  /** Words that stand together in a title, in any order. */
  readonly title?: readonly string[]
  /** Words that follow each other in the running text. */
  readonly says?: readonly string[]
  /** Words at the very top of the page, in any order: whose paper it is. */
  readonly head?: readonly string[]
  /** Words of which each must stand somewhere on the page; where one is missing, the paper is another. */
  readonly needs?: readonly string[]
  /** Law that the paper cites, such as `18 usc 3486`; `42 cfr 2.6*` is whatever begins so. */
  readonly law?: readonly string[]
}

/** Cues by the key of the instrument. */
export type CuesByKey = Readonly<Record<string, Cues>>
