import { base64, decimal, fromBase64 } from './bytes.ts'
import { type SignedCheckpoint, signedCheckpointOf } from './checkpoint.ts'
import { hashLength } from './hash.ts'
import { type Note, noteText } from './note.ts'

/** What a log sends to a witness: a checkpoint, and the proof that it grew from the one of the old size (C2SP tlog-witness, add-checkpoint). */
export interface Submission {
  readonly oldSize: number
  readonly proof: readonly Uint8Array[]
  readonly head: SignedCheckpoint
}

const longestProof = 63

/** The body of an add-checkpoint request. */
export function submissionText(oldSize: number, proof: readonly Uint8Array[], note: Note): string {
  return `old ${oldSize}\n${proof.map((hash) => `${base64(hash)}\n`).join('')}\n${noteText(note)}`
}

/** Reads the body of an add-checkpoint request; undefined where it is none. */
export function submissionOf(body: string): Submission | undefined {
  const split = body.indexOf('\n\n')
  if (split < 0) return undefined
  const [first = '', ...lines] = body.slice(0, split).split('\n')
  const oldSize = decimal(/^old (.*)$/.exec(first)?.[1] ?? '')
  const proof = lines.map(fromBase64)
  const head = signedCheckpointOf(body.slice(split + 2))
  if (oldSize === undefined || head === undefined || proof.length > longestProof) return undefined
  if (!proof.every((hash) => hash?.length === hashLength)) return undefined
  return { oldSize, proof: proof as readonly Uint8Array[], head }
}
