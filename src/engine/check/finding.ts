/** Something wrong with a rulebook: a stable code, where, and what to do. */
export interface Finding {
  readonly code: FindingCode
  readonly at: string
  readonly message: string
}

export type FindingCode =
  | 'duplicate-id'
  | 'unknown-fact'
  | 'unknown-value'
  | 'unreadable-fact'
  | 'unknown-action'
  | 'unknown-duty'
  | 'unknown-pack'
  | 'overlap-in-time'
  | 'gap-in-time'
  | 'backwards-in-time'
  | 'exception-to-nothing'
  | 'exception-cycle'
  | 'exception-across-layers'
  | 'house-permits'
  | 'wrong-binding'
  | 'unused-fact'
  | 'unreachable-rule'
  | 'unsigned-conflict'
  | 'stale-sign-off'
  | 'not-total'
  | 'property-fails'
  | 'contradiction-easier'
  | 'quote-without-source'
  | 'quote-not-found'
  | 'quote-too-long'
  | 'citation-unreadable'
  | 'verified-without-quote'
  | 'example-fails'
  | 'no-example'

/** Makes a finding. */
export function finding(code: FindingCode, at: string, message: string): Finding {
  return { code, at, message }
}
