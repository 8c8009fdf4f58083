import { sha256 } from '@noble/hashes/sha2.js'

/** SHA-256 of bytes; it must not keep them, since callers use them again. A server passes its platform's fast one. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** The two hashes of a Merkle tree by RFC 6962, section 2.1, and the root of the tree without leaves. */
export interface TreeHasher {
  readonly leaf: (entry: Uint8Array) => Uint8Array
  readonly node: (left: Uint8Array, right: Uint8Array) => Uint8Array
  readonly empty: Uint8Array
  readonly sha256: Sha256
}

/** Bytes of a hash. */
export const hashLength = 32

// RFC 6962 sets leaves and nodes apart by their first byte, so that neither can be passed off as the other.
const leafPrefix = 0x00
const nodePrefix = 0x01

/** The hashes of a tree over a given SHA-256. */
export function treeHasher(sha: Sha256): TreeHasher {
  // One buffer for all nodes: to allocate 65 bytes for each would cost as much as to hash them.
  const node = new Uint8Array(1 + 2 * hashLength)
  node[0] = nodePrefix
  let leaf = new Uint8Array(1024)
  leaf[0] = leafPrefix
  return {
    leaf: (entry) => {
      if (entry.length >= leaf.length) {
        leaf = new Uint8Array(2 * entry.length + 1)
        leaf[0] = leafPrefix
      }
      leaf.set(entry, 1)
      return sha(leaf.subarray(0, 1 + entry.length))
    },
    node: (left, right) => {
      node.set(left, 1)
      node.set(right, 1 + hashLength)
      return sha(node)
    },
    empty: sha(new Uint8Array(0)),
    sha256: sha,
  }
}

/** The hashes of a tree in plain JavaScript, for wherever the platform has no fast and synchronous SHA-256. */
export const portableHasher: TreeHasher = treeHasher((bytes) => sha256(bytes))

/**
 * The hashes of a tree over a SHA-256 that gives its 32 bytes as Latin-1 text, one character each. Node's one-shot `hash` does so
 * in less than half the time that it needs for a Buffer: `(bytes) => hash('sha256', bytes, 'binary')`.
 */
export function textHasher(sha: (bytes: Uint8Array) => string): TreeHasher {
  return treeHasher((bytes) => {
    const text = sha(bytes)
    const hash = new Uint8Array(hashLength)
    for (let i = 0; i < hashLength; i++) hash[i] = text.charCodeAt(i)
    return hash
  })
}
