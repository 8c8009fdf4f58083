import { base64, decimal, fromBase64 } from './bytes.ts'
import { type SignedCheckpoint, signedCheckpointOf } from './checkpoint.ts'
import { hashLength, portableHasher, type TreeHasher } from './hash.ts'
import { noteText } from './note.ts'
import { type Verdict, verifyInclusion } from './proof.ts'

/** The proof that one entry is in the log, checkable without it (C2SP tlog-proof). */
export interface Receipt {
  /** The entry itself, as the log holds it. The format leaves this field to the application and does not vouch for it: the proof does. */
  readonly entry: Uint8Array | undefined
  readonly index: number
  readonly proof: readonly Uint8Array[]
  readonly head: SignedCheckpoint
}

/** The first line of every receipt. */
export const receiptHeader = 'c2sp.org/tlog-proof@v1\n'

// A tree of 2^63 leaves has no longer path.
const longestProof = 63

/** The receipt as text, for a file that ends in `.tlog-proof`. */
export function receiptText({ entry, index, proof, head }: Receipt): string {
  const extra = entry === undefined ? '' : `extra ${base64(entry)}\n`
  const path = proof.map((hash) => `${base64(hash)}\n`).join('')
  return `${receiptHeader}${extra}index ${index}\n${path}\n${noteText(head.note)}`
}

/** Reads a receipt and checks nothing yet; undefined where the text is none. */
export function receiptOf(text: string): Receipt | undefined {
  if (!text.startsWith(receiptHeader)) return undefined
  const split = text.indexOf('\n\n')
  if (split < 0) return undefined
  const lines = text.slice(receiptHeader.length, split).split('\n')
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()?.slice('extra '.length) ?? '') : null
  const index = decimal(/^index (.*)$/.exec(lines.shift() ?? '')?.[1] ?? '')
  const proof = lines.map(fromBase64)
  const head = signedCheckpointOf(text.slice(split + 2))
  if (extra === undefined || index === undefined || head === undefined || proof.length > longestProof) return undefined
  if (!proof.every((hash) => hash?.length === hashLength)) return undefined
  return { entry: extra ?? undefined, index, proof: proof as readonly Uint8Array[], head }
}

/** Checks that the entry leads to the checkpoint's root; whether the checkpoint is signed by whom one trusts is asked apart. */
export function verifyReceipt(
  { index, proof, head }: Receipt,
  entry: Uint8Array,
  hasher: TreeHasher = portableHasher,
): Verdict {
  const { size, root } = head.checkpoint
  return verifyInclusion({ index, size, leafHash: hasher.leaf(entry), proof, root }, hasher)
}
