import { isJudicial, type Kind } from '../kinds.ts'
import type { SignaturePlace } from '../reading/signature.ts'
import type { Head } from './score.ts'

/** Signs about who stands behind a page, found apart from any instrument's words. */
export interface Issue extends Head {
  /** The number of a Homeland Security form in a corner. */
  readonly dhsNumber: string | undefined
  readonly signatures: readonly SignaturePlace[]
}

const administrative: readonly Kind[] = [
  'dhs-i200',
  'dhs-i205',
  'dhs-i247a',
  'dhs-i138',
  'dhs-3115',
  'dhs-other-form',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'national-security-letter',
  'i9-notice',
  'inspection-notice',
  'agency-request',
  'preservation-letter',
  'custody-paper',
  'immigration-judge-order',
  'immigration-judge-subpoena',
]

/**
 * Why the page's structure contradicts a kind, or undefined if it does not. It runs after the scoring and knows none of
 * its words: an administrative paper must not pass for a judge's, nor a judge's for an agency's, whatever the score.
 */
export function contradiction(kind: Kind, issue: Issue, own: readonly SignaturePlace[] = []): string | undefined {
  // The form's own line may say no more than "issuing officer": under a court's caption that is its judge.
  if (isJudicial(kind)) return againstJudge({ ...issue, signatures: [...issue.signatures, ...own] })
  if (administrative.includes(kind)) return againstAgency(issue)
  return undefined
}

function againstJudge({ caption, agency, dhsNumber, signatures }: Issue): string | undefined {
  if (dhsNumber !== undefined) return 'homeland-security-number'
  if (agency?.homelandSecurity) return 'homeland-security-head'
  if (caption === undefined) return 'no-caption'
  if (caption.level === 'immigration') return 'immigration-court'
  if (caption.real === 'no') return 'no-such-court'
  const roles = signatures.map(({ signer }) => signer)
  if (roles.includes('judge') || roles.includes('clerk')) return undefined
  if (roles.includes('immigration-judge') || roles.includes('agency-officer')) return 'officer-signs'
  return caption.real === 'unresolved' ? 'court-not-found' : undefined
}

function againstAgency({ caption, agency, dhsNumber, signatures }: Issue): string | undefined {
  if (caption === undefined || caption.level === 'immigration' || agency !== undefined || dhsNumber !== undefined) {
    return undefined
  }
  const judged = signatures.some(({ signer }) => signer === 'judge')
  return judged && caption.real === 'yes' ? 'court-and-judge' : undefined
}
