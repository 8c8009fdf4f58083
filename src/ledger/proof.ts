import { sameBytes } from './bytes.ts'
import { hashLength, portableHasher, type TreeHasher } from './hash.ts'

/** Whether a proof holds, and if not, why. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: ProofFault }

/** What can be wrong with a proof: numbers that are no sizes, an index outside the tree, sizes in the wrong order, a proof too short or long, a hash that has not 32 bytes, another root. */
export type ProofFault =
  | 'not-a-size'
  | 'index-outside-tree'
  | 'sizes-out-of-order'
  | 'empty-tree'
  | 'wrong-proof-length'
  | 'wrong-hash-length'
  | 'root-mismatch'

/** That the leaf at an index is in the tree of a size and root: sibling hashes from the leaf up. */
export interface InclusionClaim {
  readonly index: number | bigint
  readonly size: number | bigint
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** That the tree of the new size begins with all of the tree of the old size, in order. */
export interface ConsistencyClaim {
  readonly oldSize: number | bigint
  readonly newSize: number | bigint
  readonly oldRoot: Uint8Array
  readonly newRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

const largest = (1n << 64n) - 1n

function sizeOf(given: number | bigint): bigint | undefined {
  if (typeof given === 'number' && !Number.isSafeInteger(given)) return undefined
  const size = BigInt(given)
  return size >= 0n && size <= largest ? size : undefined
}

function fault(code: ProofFault): Verdict {
  return { ok: false, code }
}

/** Verifies an inclusion proof (RFC 9162, section 2.1.3.2, which reads the proofs of RFC 6962). */
export function verifyInclusion(claim: InclusionClaim, hasher: TreeHasher = portableHasher): Verdict {
  const { leafHash, proof, root } = claim
  const [index, size] = [sizeOf(claim.index), sizeOf(claim.size)]
  if (index === undefined || size === undefined) return fault('not-a-size')
  if (index >= size) return fault('index-outside-tree')
  if ([leafHash, root, ...proof].some((hash) => hash.length !== hashLength)) return fault('wrong-hash-length')
  let [at, last, hash] = [index, size - 1n, leafHash]
  for (const sibling of proof) {
    if (last === 0n) return fault('wrong-proof-length')
    if ((at & 1n) === 1n || at === last) {
      hash = hasher.node(sibling, hash)
      // At the tree's right edge a node without a sibling is its own parent: those levels take no hash of the proof.
      for (; (at & 1n) === 0n && at !== 0n; at >>= 1n) last >>= 1n
    } else hash = hasher.node(hash, sibling)
    at >>= 1n
    last >>= 1n
  }
  if (last !== 0n) return fault('wrong-proof-length')
  return sameBytes(hash, root) ? { ok: true } : fault('root-mismatch')
}

/** Verifies a consistency proof (RFC 9162, section 2.1.4.2); from an empty tree there is nothing to prove, which is refused. */
export function verifyConsistency(claim: ConsistencyClaim, hasher: TreeHasher = portableHasher): Verdict {
  const { oldRoot, newRoot, proof } = claim
  const [oldSize, newSize] = [sizeOf(claim.oldSize), sizeOf(claim.newSize)]
  if (oldSize === undefined || newSize === undefined) return fault('not-a-size')
  if (oldSize > newSize) return fault('sizes-out-of-order')
  if (oldSize === newSize) {
    if (proof.length > 0) return fault('wrong-proof-length')
    return sameBytes(oldRoot, newRoot) ? { ok: true } : fault('root-mismatch')
  }
  if (oldSize === 0n) return fault('empty-tree')
  if ([oldRoot, newRoot, ...proof].some((hash) => hash.length !== hashLength)) return fault('wrong-hash-length')
  // An old tree that is a full subtree of the new one needs no first hash: its root is that hash.
  const isFull = (oldSize & (oldSize - 1n)) === 0n
  return walkConsistency(oldSize, newSize, isFull ? [oldRoot, ...proof] : proof, claim, hasher)
}

function walkConsistency(
  oldSize: bigint,
  newSize: bigint,
  path: readonly Uint8Array[],
  { oldRoot, newRoot }: ConsistencyClaim,
  hasher: TreeHasher,
): Verdict {
  let [at, last] = [oldSize - 1n, newSize - 1n]
  for (; (at & 1n) === 1n; at >>= 1n) last >>= 1n
  const [first, ...rest] = path
  if (first === undefined) return fault('wrong-proof-length')
  let [before, after] = [first, first]
  for (const hash of rest) {
    if (last === 0n) return fault('wrong-proof-length')
    if ((at & 1n) === 1n || at === last) {
      before = hasher.node(hash, before)
      after = hasher.node(hash, after)
      for (; (at & 1n) === 0n && at !== 0n; at >>= 1n) last >>= 1n
    } else after = hasher.node(after, hash)
    at >>= 1n
    last >>= 1n
  }
  if (last !== 0n) return fault('wrong-proof-length')
  return sameBytes(before, oldRoot) && sameBytes(after, newRoot) ? { ok: true } : fault('root-mismatch')
}
