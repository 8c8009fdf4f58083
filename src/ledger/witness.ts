import { sameBytes } from './bytes.ts'
import { cosign } from './cosignature.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import type { Signer, VerifierKey, VerifySignature } from './key.ts'
import { checkSignatures, noteText, signatureLine } from './note.ts'
import { verifyConsistency } from './proof.ts'
import { type Submission, submissionOf } from './submission.ts'

/** The head of a log that a witness last cosigned. */
export interface WitnessedHead {
  readonly size: number
  readonly root: Uint8Array
}

/** A log that a witness follows: the keys it trusts for that origin, and what it cosigned last; nothing yet for a new log. */
export interface WitnessedLog {
  readonly keys: readonly VerifierKey[]
  readonly latest: WitnessedHead | undefined
}

/** What a witness keeps: a port. */
export interface WitnessStore {
  /** The log of that origin; undefined if the witness does not follow it. */
  readonly log: (origin: string) => Promise<WitnessedLog | undefined>
  /**
   * Replaces the log's latest head, durably, if that is still the size given; false if it is not. Checking and writing are
   * one step: else a slower request could put an older head back, and the witness would vouch for two histories.
   */
  readonly advance: (
    origin: string,
    fromSize: number,
    to: WitnessedHead & { readonly note: string },
  ) => Promise<boolean>
}

/** The answer of a witness over HTTP. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422
  readonly contentType: 'text/plain; charset=utf-8' | 'text/x.tlog.size'
  readonly body: string
}

/** What a witness needs in order to answer; `now` in seconds since 1970. */
export interface Witness {
  readonly store: WitnessStore
  readonly signer: Signer
  readonly verify: VerifySignature
  readonly now: () => number
  readonly hasher?: TreeHasher
}

function refused(status: 400 | 403 | 404 | 422, body: string): WitnessAnswer {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${body}\n` }
}

function conflict(size: number): WitnessAnswer {
  return { status: 409, contentType: 'text/x.tlog.size', body: `${size}\n` }
}

/** Why a witness refuses a submission, in the order in which the protocol asks; undefined where it may cosign. */
export async function refusalOf(
  submission: Submission,
  log: WitnessedLog | undefined,
  verify: VerifySignature,
  hasher: TreeHasher = portableHasher,
): Promise<WitnessAnswer | undefined> {
  const { oldSize, head } = submission
  if (log === undefined) return refused(404, 'unknown-log')
  const signed = await checkSignatures(head.note, log.keys, verify)
  if (!signed.ok || signed.by.length === 0) return refused(403, 'not-signed-by-the-log')
  if (oldSize > head.checkpoint.size) return refused(400, 'sizes-out-of-order')
  if (oldSize !== (log.latest?.size ?? 0)) return conflict(log.latest?.size ?? 0)
  const fault = growthFault(submission, log.latest, hasher)
  return fault === undefined ? undefined : refused(422, fault)
}

function growthFault({ oldSize, proof, head }: Submission, latest: WitnessedHead | undefined, hasher: TreeHasher) {
  const { size, root } = head.checkpoint
  if (size === 0 && !sameBytes(root, hasher.empty)) return 'root-mismatch'
  // Every tree begins with the empty one: there is nothing to prove, and so no proof to be given.
  if (oldSize === 0 || latest === undefined) return proof.length === 0 ? undefined : 'wrong-proof-length'
  const claim = { oldSize, newSize: size, oldRoot: latest.root, newRoot: root, proof }
  const verdict = verifyConsistency(claim, hasher)
  return verdict.ok ? undefined : verdict.code
}

/** Answers an add-checkpoint request: judges it, keeps the new head, and only then cosigns. */
export async function answerSubmission(body: string, witness: Witness): Promise<WitnessAnswer> {
  const submission = submissionOf(body)
  if (submission === undefined) return refused(400, 'malformed-request')
  const { checkpoint, note } = submission.head
  const { origin, size, root } = checkpoint
  // A crash before this point leaves nothing behind.
  const log = await witness.store.log(origin)
  const refusal = await refusalOf(submission, log, witness.verify, witness.hasher)
  if (refusal !== undefined) return refusal
  const cosignature = await cosign(note.text, witness.now(), witness.signer)
  const line = signatureLine(cosignature)
  const kept = { size, root, note: noteText({ ...note, signatures: [...note.signatures, cosignature] }) }
  // A crash before the head is kept: the log gets no answer and asks again from the old size.
  if (!(await witness.store.advance(origin, submission.oldSize, kept)))
    return conflict((await witness.store.log(origin))?.latest?.size ?? 0)
  // A crash after it: the log asks again, hears 409 with the new size, and proves its growth from there.
  return { status: 200, contentType: 'text/plain; charset=utf-8', body: line }
}
