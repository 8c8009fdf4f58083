import { base64, fromBase64, joined, utf8 } from './bytes.ts'
import { cosignedMessage, timestampOf } from './cosignature.ts'
import { fourBytes, isKeyName, numberOf, type Signer, type VerifierKey, type VerifySignature } from './key.ts'

/** One signature line of a note. */
export interface NoteSignature {
  readonly name: string
  readonly id: number
  /** What follows the id: 64 bytes of Ed25519, before them a time in a cosignature. */
  readonly bytes: Uint8Array
}

/** A text with signatures under it (C2SP signed-note). */
export interface Note {
  /** With its last line feed. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A signature that was checked and holds. */
export interface Verified {
  readonly key: VerifierKey
  /** In a cosignature: when the witness saw this checkpoint, in seconds since 1970. */
  readonly time?: number
}

/** The keys whose signatures hold, or the one whose signature does not. */
export type SignatureVerdict =
  | { readonly ok: true; readonly by: readonly Verified[] }
  | { readonly ok: false; readonly code: 'bad-signature'; readonly key: VerifierKey }

// Far more than any quorum of witnesses needs; a longer note is somebody trying to keep us busy.
const mostSignatures = 100
const idLength = 4
const signatureLength = 64

/** Reads a note; undefined where the text is none. */
export function noteOf(text: string): Note | undefined {
  const split = text.lastIndexOf('\n\n')
  if (split < 0 || !text.endsWith('\n') || hasControl(text)) return undefined
  const lines = text.slice(split + 2, -1).split('\n')
  if (lines.length > mostSignatures) return undefined
  const signatures = lines.map(signatureOf)
  return signatures.every((s) => s !== undefined) ? { text: text.slice(0, split + 1), signatures } : undefined
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x20 && text[i] !== '\n') return true
  return false
}

function signatureOf(line: string): NoteSignature | undefined {
  const [dash, name = '', body = '', ...more] = line.split(' ')
  const bytes = fromBase64(body)
  if (dash !== '—' || !isKeyName(name) || more.length > 0) return undefined
  if (bytes === undefined || bytes.length <= idLength) return undefined
  return { name, id: numberOf(bytes), bytes: bytes.subarray(idLength) }
}

/** A signature as the line that stands under a note. */
export function signatureLine({ name, id, bytes }: NoteSignature): string {
  return `— ${name} ${base64(joined([fourBytes(id), bytes]))}\n`
}

/** The note as text. */
export function noteText({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`
}

/** Signs a text that ends in a line feed, by Ed25519 over its bytes. */
export async function signNote(text: string, { key, sign }: Signer): Promise<Note> {
  return { text, signatures: [{ name: key.name, id: key.id, bytes: await sign(utf8(text)) }] }
}

/** Checks the signatures of known keys and passes over all others; one that is wrong spoils the note, whatever else is under it. */
export async function checkSignatures(
  note: Note,
  keys: readonly VerifierKey[],
  verify: VerifySignature,
): Promise<SignatureVerdict> {
  const by: Verified[] = []
  for (const signature of note.signatures) {
    const key = keys.find((k) => k.name === signature.name && k.id === signature.id)
    if (key === undefined) continue
    const verified = await checkSignature(note.text, signature, key, verify)
    if (verified === undefined) return { ok: false, code: 'bad-signature', key }
    if (!by.some((v) => v.key === key)) by.push(verified)
  }
  return { ok: true, by }
}

async function checkSignature(
  text: string,
  { bytes }: NoteSignature,
  key: VerifierKey,
  verify: VerifySignature,
): Promise<Verified | undefined> {
  if (key.kind === 'note') {
    if (bytes.length !== signatureLength || !(await verify(key.publicKey, utf8(text), bytes))) return undefined
    return { key }
  }
  const time = timestampOf(bytes)
  if (time === undefined) return undefined
  const signature = bytes.subarray(bytes.length - signatureLength)
  return (await verify(key.publicKey, cosignedMessage(text, time), signature)) ? { key, time } : undefined
}
