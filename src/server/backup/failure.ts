/** Why a backup or a restore was not done. */
export type BackupFailure =
  | 'no-encryption'
  | 'unusable-recipient'
  | 'unusable-identity'
  | 'file-exists'
  | 'nothing-there'
  | 'not-a-backup'
  | 'damaged'
  | 'wrong-key'
  | 'newer-than-program'
  | 'not-empty'
  | 'unknown-table'
  | 'keys-differ'
  | 'unusable-erasures'
  | 'does-not-verify'

/** A backup or restore that was not done, and left nothing half done: `code` says why, `detail` where. */
export class BackupRefused extends Error {
  readonly code: BackupFailure
  readonly detail: string
  constructor(code: BackupFailure, detail = '', cause?: unknown) {
    super(detail === '' ? code : `${code}: ${detail}`, cause === undefined ? {} : { cause })
    this.code = code
    this.detail = detail
  }
}

/** What a restored record is refused with where its ledger says otherwise. */
export function unverified(where: string): BackupRefused {
  return new BackupRefused('does-not-verify', where)
}
