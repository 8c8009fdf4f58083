import type { UnreadCode } from '../finding.ts'

/** What the records door decided may go: of whom, which items, of which days. */
export interface ScopeRequest {
  /** The subject: a FHIR reference (`Patient/1`) or an identifier's value; nothing of anybody else may be in the file. */
  readonly subject: string
  readonly items: readonly ScopeItem[]
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string
  /** Last day. */
  readonly to?: string
}

/** The items that a record can be cut to, in the words of the contract. */
export type ScopeItem =
  | 'name-address'
  | 'treatment-records'
  | 'diagnosis'
  | 'medication-list'
  | 'treatment-dates'
  | 'billing'
  | 'discharge-plan'
  | 'precautions'
  | 'body-fluid-results'
  | 'contact-details'

/** Something that was left out, and why. */
export interface LeftOut {
  readonly at: string
  readonly why: 'not-asked' | 'outside-period' | 'no-date'
}

/** The subset, or why there is none. */
export type Scoped =
  | { readonly ok: true; readonly text: string; readonly kept: readonly string[]; readonly leftOut: readonly LeftOut[] }
  | {
      readonly ok: false
      readonly code: 'other-subject' | 'no-subject' | 'unread' | 'unknown-format'
      readonly at: string
      readonly unread?: UnreadCode
    }

/** True if a day (or the day an instant begins with) lies in the period; `undefined` for a day that is not told. */
export function inPeriod(request: ScopeRequest, time: string | undefined): boolean | undefined {
  if (request.from === undefined && request.to === undefined) return true
  const day = dayOf(time)
  if (day === undefined) return undefined
  return (request.from === undefined || day >= request.from) && (request.to === undefined || day <= request.to)
}

// FHIR writes 2026-03-01T…, HL7 and CDA 20260301…; a year or a month alone counts by its first day.
function dayOf(time: string | undefined): string | undefined {
  const found = /^(\d{4})-?(\d\d)?-?(\d\d)?/.exec(time ?? '')
  return found === null ? undefined : `${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}`
}
