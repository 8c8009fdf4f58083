import type { Kind, Signer } from './kinds.ts'
import type { Words } from './words.ts'

/** A field that can be read from a paper. */
export type FieldName =
  | 'case-number'
  | 'a-number'
  | 'file-number'
  | 'court'
  | 'district'
  | 'date-issued'
  | 'execute-by'
  | 'return-date'
  | 'time-window'
  | 'person'
  | 'place'
  | 'items'
  | 'recipient'
  | 'signer-name'

/** Who puts an instrument out: a court, an immigration court, an agency, a private person; or nobody with power to. */
export type Issuer = 'court' | 'immigration-court' | 'agency' | 'person' | 'none'

/** A number printed on a form, with the revisions known to us as printed. */
export interface FormNumber {
  readonly printed: string
  readonly revisions?: readonly string[]
}

/** Words under or beside a line, and whose signature belongs on it. */
export interface SignatureLine {
  readonly words: string
  readonly signer: Signer
  /** Set where the words stand over the space for the signature, as in a ruled box. */
  readonly above?: true
}

/** One kind of paper as data: what is printed on it, where, and what it must be told from. */
export interface Instrument {
  readonly key: string
  /** Place in the fact base's list of instruments. */
  readonly factBase: string
  readonly kind: Kind
  readonly name: Words
  readonly issuer: Issuer
  /** Titles as printed, the longest first. */
  readonly titles: readonly string[]
  /** Words with which a title of its own begins, whatever follows: "Petition for …". */
  readonly titleStarts: readonly string[]
  readonly numbers: readonly FormNumber[]
  /** Whose name stands at the head. */
  readonly authority: readonly string[]
  /** Words that hardly stand on any other paper. */
  readonly strong: readonly string[]
  /** Words that stand on this paper, and on others too. */
  readonly anchors: readonly string[]
  /** The line whose signature makes the paper what it is; lines for service or return are not among them. */
  readonly signature: readonly SignatureLine[]
  /** Words that this paper does not carry and its look-alikes do. */
  readonly against: readonly string[]
  /** Instruments it is mistaken for, by key. */
  readonly lookAlikes: readonly string[]
  readonly fields: readonly FieldName[]
  /** How such a paper is laid out, where its words say less than its form. */
  readonly shape: 'form' | 'card' | 'letter'
}

type Optional =
  | 'titleStarts'
  | 'numbers'
  | 'authority'
  | 'strong'
  | 'anchors'
  | 'signature'
  | 'against'
  | 'lookAlikes'
  | 'fields'
  | 'shape'

/** An instrument as it is written: lists may be left out where they are empty. */
export type InstrumentSource = Omit<Instrument, Optional> & Partial<Pick<Instrument, Optional>>

/** Completes a description; titles are tried from the longest to the shortest, however they were written down. */
export function instrument(source: InstrumentSource): Instrument {
  return {
    titleStarts: [],
    numbers: [],
    authority: [],
    strong: [],
    anchors: [],
    signature: [],
    against: [],
    lookAlikes: [],
    fields: [],
    shape: 'form',
    ...source,
    titles: source.titles.toSorted((a, b) => b.length - a.length),
  }
}

/** Lines on which one person signs, by the words printed there. */
export function signedBy(signer: Signer, ...words: readonly string[]): readonly SignatureLine[] {
  return words.map((one) => ({ words: one, signer }))
}
