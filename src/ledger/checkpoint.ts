import { base64, decimal, fromBase64, sameBytes, utf8 } from './bytes.ts'
import { hashLength } from './hash.ts'
import type { Signer } from './key.ts'
import { type Note, noteOf, signNote } from './note.ts'

/** The head of a log: how large its tree is and what its root is (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** The log's name, usually its address without scheme: `hospital.example/ledger`. */
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  /** Further lines, which no monitor checks; we write none. */
  readonly extensions: readonly string[]
}

/** A checkpoint with the note that carries it. */
export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint
  readonly note: Note
}

/** The text of a checkpoint, which its signatures cover. */
export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  return [origin, String(size), base64(root), ...extensions].map((line) => `${line}\n`).join('')
}

/** The checkpoint in a note's text; undefined where it is none. */
export function checkpointOf(text: string): Checkpoint | undefined {
  if (!text.endsWith('\n')) return undefined
  const [origin = '', sizeLine = '', rootLine = '', ...extensions] = text.slice(0, -1).split('\n')
  const [size, root] = [decimal(sizeLine), fromBase64(rootLine)]
  if (origin === '' || size === undefined || root?.length !== hashLength || extensions.includes('')) return undefined
  return { origin, size, root, extensions }
}

/** Reads a signed checkpoint, its signatures unchecked; undefined where the text is none. */
export function signedCheckpointOf(text: string): SignedCheckpoint | undefined {
  const note = noteOf(text)
  const checkpoint = note === undefined ? undefined : checkpointOf(note.text)
  return note === undefined || checkpoint === undefined ? undefined : { checkpoint, note }
}

/** Signs a head as the log; its key bears the log's name. */
export async function signCheckpoint(
  head: { readonly size: number; readonly root: Uint8Array },
  signer: Signer,
): Promise<Note> {
  return signNote(checkpointText({ ...head, origin: signer.key.name, extensions: [] }), signer)
}

/** True if both are the same head of the same log. */
export function sameHead(a: Checkpoint, b: Checkpoint): boolean {
  return a.origin === b.origin && a.size === b.size && sameBytes(a.root, b.root)
}

/** The name under which a witness shows a log's latest checkpoint: SHA-256 of its origin in hexadecimal. */
export function originName(origin: string, sha256: (bytes: Uint8Array) => Uint8Array): string {
  return [...sha256(utf8(origin))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
