/** Why a file of papers cannot be read. */
export type PaperFailure =
  | 'empty-file'
  | 'too-large'
  | 'too-many-pages'
  | 'password-protected'
  | 'heic-not-supported'
  | 'unknown-format'
  | 'damaged-file'
  | 'cancelled'

/** Carries the reason up to the door of this folder, which turns it into a value. */
export class UnreadablePaper extends Error {
  readonly code: PaperFailure
  constructor(code: PaperFailure) {
    super(code)
    this.name = 'UnreadablePaper'
    this.code = code
  }
}
