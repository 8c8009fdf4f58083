import type { Finding, Format, Scope, Unread } from './finding.ts'
import type { JsonNode } from './json/read.ts'

/** A finding together with what withholding must know: where its value stands, and which words must be gone. */
export interface Hit {
  readonly finding: Finding
  readonly site: Site
  /** The statement's own words or codes, to be searched for afterwards. */
  readonly values: readonly string[]
}

/** Where the value of a hit stands in its document. */
export type Site =
  | {
      readonly how: 'splice'
      readonly start: number
      readonly end: number
      readonly mask: string
      readonly empty: string
    }
  | { readonly how: 'node'; readonly node: JsonNode; readonly mask: string | undefined }
  | { readonly how: 'nested'; readonly holder: Holder; readonly format: InnerFormat; readonly inner: Hit }

/** A format of its own, or text with markup in it, such as a narrative. */
export type InnerFormat = Format | 'markup'

/** A stretch of a document that holds text (or a whole document) in an encoding of its own. */
export interface Holder {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where the document is a JSON tree, the string that holds the text. */
  readonly node?: JsonNode
  /** Puts changed text back into the encoding of the place. */
  readonly encode: (text: string) => string
}

/** What a reader of one format gives back. */
export interface Reading {
  readonly hits: readonly Hit[]
  readonly unread: readonly Unread[]
}

/** What a reader is given besides the source. */
export interface ReadingContext {
  readonly scope: Scope
  /** How many documents this one is nested in. */
  readonly depth: number
  /** Screens text inside a document, with the format it is known to have. */
  readonly inner: (holder: Holder, format: InnerFormat) => Reading
  /** Screens bytes inside a document, of whatever type they claim to be; `put` writes changed bytes back. */
  readonly attached: (bytes: Uint8Array, claimed: string, place: AttachedPlace) => Reading
  /** Decodes attached bytes and hands them on as text, if they are any. */
  readonly open: (
    bytes: Uint8Array,
    claimed: string,
    place: AttachedPlace,
    take: (holder: Holder, format: InnerFormat) => void,
  ) => void
}

/** Where attached bytes stand, and how changed bytes are written there. */
export interface AttachedPlace {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly node?: JsonNode
  readonly put: (bytes: Uint8Array) => string
}
