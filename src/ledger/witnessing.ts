import { decimal } from './bytes.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import type { VerifierKey, VerifySignature } from './key.ts'
import { checkSignatures, type Note, noteOf, noteText } from './note.ts'
import { consistencyProof, type HashSource } from './prove.ts'
import { submissionText } from './submission.ts'

/** What came of asking a witness: the note with its cosignatures, or why there are none. */
export type Witnessing =
  | { readonly ok: true; readonly note: Note; readonly size: number }
  /** The witness cosigned more than we have: our log is older than what it once was, most likely a restored backup. */
  | { readonly ok: false; readonly code: 'witness-ahead'; readonly size: number }
  | { readonly ok: false; readonly code: 'refused'; readonly status: number }
  | { readonly ok: false; readonly code: 'unreadable-answer' | 'bad-signature' }

/** The HTTP answer of a witness. */
export interface HttpAnswer {
  readonly status: number
  readonly body: string
}

/** What a log needs to ask one witness: its keys, the port that posts a body to its `add-checkpoint`, and where proofs come from. */
export interface WitnessLink {
  readonly keys: readonly VerifierKey[]
  readonly post: (body: string) => Promise<HttpAnswer>
  readonly verify: VerifySignature
  readonly source: HashSource
  readonly hasher?: TreeHasher
}

/** Adds the cosignatures in a witness's answer to a note; those of unknown keys are left out. */
export async function withCosignatures(
  note: Note,
  body: string,
  keys: readonly VerifierKey[],
  verify: VerifySignature,
): Promise<Note | 'unreadable-answer' | 'bad-signature'> {
  const answered = noteOf(`${note.text}\n${body}`)
  if (answered === undefined) return 'unreadable-answer'
  const verdict = await checkSignatures(answered, keys, verify)
  if (!verdict.ok) return 'bad-signature'
  const known = verdict.by.filter(({ key }) => key.kind === 'cosignature').map(({ key }) => key)
  if (known.length === 0) return 'unreadable-answer'
  const added = answered.signatures.filter((s) => known.some((key) => key.name === s.name && key.id === s.id))
  return noteOf(noteText({ text: note.text, signatures: [...note.signatures, ...added] })) ?? 'unreadable-answer'
}

/** Asks a witness to cosign a checkpoint, beginning at the size we believe it knows; hearing another, once more from that one. */
export async function askWitness(
  head: SignedCheckpoint,
  knownSize: number,
  link: WitnessLink,
  mayRetry = true,
): Promise<Witnessing> {
  const { size } = head.checkpoint
  const proof = await consistencyProof(knownSize, size, link.source, link.hasher ?? portableHasher)
  const { status, body } = await link.post(submissionText(knownSize, proof, head.note))
  if (status === 200) {
    const note = await withCosignatures(head.note, body, link.keys, link.verify)
    return typeof note === 'string' ? { ok: false, code: note } : { ok: true, note, size }
  }
  if (status !== 409) return { ok: false, code: 'refused', status }
  const theirs = body.endsWith('\n') ? decimal(body.slice(0, -1)) : undefined
  if (theirs === undefined) return { ok: false, code: 'unreadable-answer' }
  if (theirs > size) return { ok: false, code: 'witness-ahead', size: theirs }
  return mayRetry ? askWitness(head, theirs, link, false) : { ok: false, code: 'refused', status }
}
