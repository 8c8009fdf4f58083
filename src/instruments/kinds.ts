/** The kinds of paper (the contract's `document.kind`) that recognition can name. */
export type Kind =
  | 'search-warrant'
  | 'administrative-search-warrant'
  | 'arrest-warrant'
  | 'court-order'
  | 'part2-order'
  | 'judge-subpoena'
  | 'clerk-subpoena'
  | 'attorney-subpoena'
  | 'grand-jury-subpoena'
  | 'administrative-subpoena'
  | 'administrative-summons'
  | 'civil-investigative-demand'
  | 'ig-subpoena'
  | 'immigration-judge-order'
  | 'immigration-judge-subpoena'
  | 'dhs-i200'
  | 'dhs-i205'
  | 'dhs-i247a'
  | 'dhs-i138'
  | 'dhs-3115'
  | 'dhs-other-form'
  | 'national-security-letter'
  | 'fisa-order'
  | 'patient-authorization'
  | 'letter'
  | 'preservation-letter'
  | 'i9-notice'
  | 'search-warrant-application'
  | 'criminal-complaint'
  | 'criminal-summons'
  | 'inspection-notice'
  | 'charging-document'
  | 'custody-paper'
  | 'agency-request'
  | 'outreach-material'
  | 'not-process'
  | 'other'

/** Who signed (the contract's `document.signer`). */
export type Signer =
  | 'judge'
  | 'immigration-judge'
  | 'clerk'
  | 'attorney'
  | 'agency-officer'
  | 'grand-jury'
  | 'nobody'
  | 'illegible'

/** Which court stands behind a paper (the contract's `document.court`). */
export type CourtFact = 'federal' | 'state-this' | 'state-other' | 'tribal' | 'immigration' | 'none'

const judicial: readonly Kind[] = [
  'search-warrant',
  'administrative-search-warrant',
  'arrest-warrant',
  'court-order',
  'part2-order',
  'judge-subpoena',
  'fisa-order',
]

const ofCourt: readonly Kind[] = [
  ...judicial,
  'clerk-subpoena',
  'attorney-subpoena',
  'grand-jury-subpoena',
  'search-warrant-application',
  'criminal-complaint',
  'criminal-summons',
]

const orderNothing: readonly Kind[] = ['outreach-material', 'not-process', 'other', 'letter']

/** Whether a judge or magistrate of a real court stands behind a paper of this kind. */
export function isJudicial(kind: Kind): boolean {
  return judicial.includes(kind)
}

/** Whether papers of this kind carry the caption of a real court, whoever signs them. */
export function bearsCaption(kind: Kind): boolean {
  return ofCourt.includes(kind)
}

/** Whether papers of this kind order nothing, whatever words they carry. */
export function ordersNothing(kind: Kind): boolean {
  return orderNothing.includes(kind)
}
