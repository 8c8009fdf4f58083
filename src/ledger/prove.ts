import { portableHasher, type TreeHasher } from './hash.ts'
import { consistencySpans, type FullSubtree, fullSubtrees, inclusionSpans, type Span } from './subtree.ts'
import { tileHeight } from './tile.ts'

/** Where the hashes that tiles hold are read: level 0 holds leaf hashes, each level above the roots of 256 of those below. */
export interface HashSource {
  /** The hashes at places `from` up to, not with, `to` of a level; rejects if any is missing. */
  readonly hashes: (level: number, from: number, to: number) => Promise<readonly Uint8Array[]>
}

async function hashOfSubtree({ height, index }: FullSubtree, source: HashSource, hasher: TreeHasher) {
  const width = 2 ** (height % tileHeight)
  let row = await source.hashes(Math.floor(height / tileHeight), index * width, (index + 1) * width)
  while (row.length > 1) {
    const above: Uint8Array[] = []
    for (let i = 0; i < row.length; i += 2) above.push(hasher.node(row[i] as Uint8Array, row[i + 1] as Uint8Array))
    row = above
  }
  return row[0] as Uint8Array
}

async function hashOfSpan(span: Span, source: HashSource, hasher: TreeHasher): Promise<Uint8Array> {
  const parts = await Promise.all(fullSubtrees(span).map((part) => hashOfSubtree(part, source, hasher)))
  return parts.reduceRight((right, left) => hasher.node(left, right))
}

/** The inclusion proof of the leaf at an index, in the tree of a size. */
export function inclusionProof(
  index: number,
  size: number,
  source: HashSource,
  hasher: TreeHasher = portableHasher,
): Promise<readonly Uint8Array[]> {
  if (index < 0 || index >= size) throw new RangeError('the index is outside the tree')
  return Promise.all(inclusionSpans(index, size).map((span) => hashOfSpan(span, source, hasher)))
}

/** The consistency proof between two sizes of one log; empty from size 0, where there is nothing to prove. */
export function consistencyProof(
  oldSize: number,
  newSize: number,
  source: HashSource,
  hasher: TreeHasher = portableHasher,
): Promise<readonly Uint8Array[]> {
  if (oldSize < 0 || oldSize > newSize) throw new RangeError('a log does not shrink')
  const spans = oldSize === 0 ? [] : consistencySpans(oldSize, newSize)
  return Promise.all(spans.map((span) => hashOfSpan(span, source, hasher)))
}

/** The root that the log had at a size. */
export async function rootAt(
  size: number,
  source: HashSource,
  hasher: TreeHasher = portableHasher,
): Promise<Uint8Array> {
  return size === 0 ? hasher.empty : hashOfSpan({ from: 0, to: size }, source, hasher)
}
