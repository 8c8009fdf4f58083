import type { FieldName } from './instrument.ts'
import type { CourtFact, Kind, Signer } from './kinds.ts'
import type { Box } from './page.ts'
import type { Words } from './words.ts'

/** Facts that recognition proposes to the answer engine; a person confirms each one that the answer turns on. */
export interface ProposedFacts {
  readonly 'document.kind'?: Kind
  readonly 'document.signer'?: Signer
  readonly 'document.court'?: CourtFact
  readonly 'document.current'?: boolean
  readonly 'document.facially-valid'?: boolean
  readonly 'document.names-this-facility'?: boolean
  readonly 'document.describes-the-items'?: boolean
  readonly 'document.grants-non-public-access'?: boolean
  readonly 'document.orders-secrecy'?: boolean
  readonly 'document.return-date'?: string
}

/** Names of the proposed facts. */
export type FactName = keyof ProposedFacts

/** Words on the page that speak for a fact or a field, and their place. */
export interface Evidence {
  readonly fact: FactName | FieldName | 'form.number'
  readonly words: string
  readonly box: Box
  readonly page: number
  readonly confidence: number
}

/** What is wrong with a paper on its face; the paper is still what it is. */
export interface Defect {
  readonly code: DefectCode
  readonly words: Words
  readonly page?: number
  readonly box?: Box
}

/** Names of the defects. */
export type DefectCode =
  | 'unsigned'
  | 'blank-form'
  | 'no-box-ticked'
  | 'two-boxes-ticked'
  | 'no-case-number'
  | 'no-issue-date'
  | 'no-execute-by'
  | 'no-return-date'
  | 'expired'
  | 'execute-by-too-late'
  | 'court-not-real'
  | 'attachment-missing'
  | 'page-missing'
  | 'text-layer-differs'
  | 'text-layer-hidden'

/** What a person must still answer by looking at the paper. */
export interface Ask {
  readonly fact: FactName
  readonly question: Words
  readonly page?: number
  readonly box?: Box
}

/** A field as it was read. */
export interface Field {
  readonly value: string
  readonly page: number
  readonly box: Box
  readonly confidence: number
}

/** What was recognised of one sheet of a packet. */
export interface Sheet {
  /** First page of the sheet, counted from 1. */
  readonly page: number
  readonly pages: readonly number[]
  /** The kind; `other` while unsure, with what it may be in `candidates`. */
  readonly kind: Kind
  /** Key of the instrument, if one was recognised. */
  readonly instrument: string | null
  readonly name: Words
  readonly unsure: boolean
  /** Chance from 0 to 1 that the kind is right. */
  readonly confidence: number
  readonly form: { readonly number: string; readonly revision?: string } | null
  readonly facts: ProposedFacts
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>
  readonly authority: string | null
  readonly evidence: readonly Evidence[]
  readonly defects: readonly Defect[]
  readonly ask: readonly Ask[]
  readonly candidates: readonly { readonly instrument: string; readonly kind: Kind; readonly score: number }[]
}
