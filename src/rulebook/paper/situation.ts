import type { Situation } from '../../engine/index.ts'

/** What a paper may bear on: each question is put to the rulebook with the facts that were read from the paper. */
const asked: readonly string[] = [
  'admit.non-public',
  'confirm.presence',
  'permit.interview',
  'disclose.treatment-records',
  'accept.papers',
  'obstruct',
]

const wantedWith: Readonly<Record<string, string>> = {
  'search-warrant': 'search',
  'administrative-search-warrant': 'search',
  'search-warrant-application': 'search',
  'inspection-notice': 'search',
  'arrest-warrant': 'arrest',
  'dhs-i200': 'arrest',
  'dhs-i205': 'arrest',
  'dhs-i247a': 'arrest',
  'immigration-judge-order': 'arrest',
  'custody-paper': 'custody-escort',
  'i9-notice': 'i9-inspection',
  'preservation-letter': 'preservation',
  'outreach-material': 'outreach',
  'criminal-summons': 'serve-papers',
  'charging-document': 'serve-papers',
  'court-order': 'records',
  'part2-order': 'records',
  'judge-subpoena': 'records',
  'clerk-subpoena': 'records',
  'attorney-subpoena': 'records',
  'grand-jury-subpoena': 'records',
  'administrative-subpoena': 'records',
  'administrative-summons': 'records',
  'civil-investigative-demand': 'records',
  'ig-subpoena': 'records',
  'immigration-judge-subpoena': 'records',
  'dhs-i138': 'records',
  'dhs-3115': 'records',
  'national-security-letter': 'records',
  'agency-request': 'records',
}

/** Where and when a paper is shown. */
export interface PaperSetting {
  /** Day or instant, as in a situation. */
  readonly at: string
  /** Two letters of the facility's state; federal law alone without it. */
  readonly state?: string
}

/**
 * The situation that asks what a paper with these facts does and does not allow by itself: no emergency, no consent,
 * nothing else to rely on; the request is the one that such papers come with.
 */
export function paperSituation(facts: Readonly<Record<string, unknown>>, { at, state }: PaperSetting): Situation {
  const wanted = wantedWith[String(facts['document.kind'])]
  const alone = {
    area: 'non-public',
    exigency: 'none',
    'consent.patient': 'not-asked',
    ...(wanted === undefined ? {} : { 'request.kind': wanted }),
  }
  return { at, ...(state === undefined ? {} : { facility: { state } }), facts: { ...alone, ...facts }, actions: asked }
}
