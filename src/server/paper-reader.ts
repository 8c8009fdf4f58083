import type { Setting, Sheet } from '../instruments/index.ts'
import type { PaperFailure } from './adapters/papers/index.ts'

/** The papers of a file, or why they could not be read. */
export type RecognizedFile =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly code: PaperFailure }

/** Reads files of papers and recognises each sheet; keeps nothing. */
export interface PaperReader {
  recognize(bytes: Uint8Array, setting: Setting): Promise<RecognizedFile>
  close(): Promise<void>
}

/** Rejection where others are being read: ask again later. */
export class ReaderBusy extends Error {
  constructor() {
    super('others are being read')
    this.name = 'ReaderBusy'
  }
}
