import type { Entry, Problem, ProblemCode, ProofFault } from '../../ledger/index.ts'

/** Everything that may be wrong with a log or a receipt. */
export type FaultCode = ProblemCode | ProofFault | 'malformed-receipt' | 'payload-differs'

/** One thing that is wrong. */
export interface Fault {
  readonly code: FaultCode
  readonly at: string
}

/** What verifying gave, of a log or of a receipt. */
export interface Result {
  readonly ok: boolean
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  readonly checked: number
  readonly signature: 'trusted' | 'unchecked' | 'refused'
  readonly witnesses: readonly string[]
  readonly problems: readonly (Problem | Fault)[]
  /** Of a receipt: where the entry stands, and what it tells where it is one of ours. */
  readonly receipt?: {
    readonly index: number
    readonly entry: Omit<Entry, 'commitment'> | undefined
    readonly opened: boolean
  }
}
