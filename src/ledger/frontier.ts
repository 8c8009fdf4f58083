import { portableHasher, type TreeHasher } from './hash.ts'

/** All of a tree that growing it needs: its size, and the roots of its full subtrees from left to right. */
export interface Frontier {
  readonly size: number
  readonly hashes: readonly Uint8Array[]
}

/** The tree without leaves. */
export const emptyFrontier: Frontier = { size: 0, hashes: [] }

/** Told of each node that growing completes: how high it stands over the leaves, and its place on that level. */
export type OnNode = (height: number, index: number, hash: Uint8Array) => void

/** The frontier after more leaves, given by their hashes. */
export function grown(
  from: Frontier,
  leafHashes: readonly Uint8Array[],
  hasher: TreeHasher = portableHasher,
  onNode?: OnNode,
): Frontier {
  const hashes = [...from.hashes]
  let size = from.size
  for (const leafHash of leafHashes) {
    let hash = leafHash
    onNode?.(0, size, hash)
    let height = 0
    for (let index = size; index % 2 === 1; ) {
      hash = hasher.node(hashes.pop() as Uint8Array, hash)
      index = (index - 1) / 2
      height += 1
      onNode?.(height, index, hash)
    }
    hashes.push(hash)
    size += 1
  }
  return { size, hashes }
}

/** The root hash of the tree. */
export function rootOf({ hashes }: Frontier, hasher: TreeHasher = portableHasher): Uint8Array {
  return hashes.length === 0 ? hasher.empty : hashes.reduceRight((right, left) => hasher.node(left, right))
}
