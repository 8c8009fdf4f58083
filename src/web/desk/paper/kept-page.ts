/** A page as it was just photographed and stored: its entry in the record, and the very picture that was sealed, while it is on screen. */
export interface KeptPage {
  readonly sheet: string
  readonly photo: Blob
}
