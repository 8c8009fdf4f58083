import type { Kind } from '../finding.ts'

/** A statement that the scanner knows, as data; everything is written folded (lower case, no accents, single spaces). */
export interface Pattern {
  readonly id: string
  readonly kind: Kind
  readonly language: 'en' | 'es' | 'any'
  /** One of these stands in every match; the automaton looks for them. */
  readonly anchors: readonly string[]
  /** The statement, as a regular expression; a match must hold an anchor. */
  readonly match: string
  /** If this matches in the same sentence, the words mean something else (a place name, a drug, a card). */
  readonly unless?: string
  /** A further look at the original text of the match, where capitals decide (ICE against ice). */
  readonly asWritten?: string
  /** The context rules that do not apply: a statement that is itself negative ("not a citizen") is not undone by a "not". */
  readonly keeps?: readonly Opposite[]
}

/** The ways in which a sentence says that the statement is not made of the patient. */
export type Opposite = 'negation' | 'fear' | 'general' | 'hypothetical' | 'question' | 'template'
