/** Why nothing may be written: the log is older than what is known of it outside, or another than that. */
export interface Behind {
  readonly code: 'rolled-back' | 'forked'
  /** Who knows: `file`, or the name of a witness. */
  readonly by: string
  readonly size: number
  readonly outside: number
}

/** Whether the record may be written; once shut, it stays shut until somebody decided and the server was started again. */
export interface LedgerGate {
  readonly behind: () => Behind | undefined
  readonly shut: (why: Behind) => void
}

/** The record was put back to an older state, and is not written until somebody decided what is to be done. */
export class LedgerBehind extends Error {
  readonly code = 'ledger-behind'
  constructor() {
    super('the ledger is behind what is known of it outside')
    this.name = 'LedgerBehind'
  }
}

/** A gate that is open; `told` hears when it shuts, and why. */
export function ledgerGate(told: (why: Behind) => void): LedgerGate {
  let behind: Behind | undefined
  return {
    behind: () => behind,
    shut: (why) => {
      if (behind !== undefined) return
      behind = why
      told(why)
    },
  }
}
