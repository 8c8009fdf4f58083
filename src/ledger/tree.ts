import { emptyFrontier, grown, rootOf } from './frontier.ts'
import type { TreeHasher } from './hash.ts'
import { tileHeight } from './tile.ts'

/** A tree that is built leaf by leaf to be held against tiles. */
export interface Tree {
  readonly add: (leaves: readonly Uint8Array[]) => void
  readonly root: () => Uint8Array
  /** The root it had at the size asked for; undefined if it never had that. */
  readonly rootSince: () => Uint8Array | undefined
  /** The hashes that tiles hold above level 0, level by level. */
  readonly above: Uint8Array[][]
  /** A second one that goes on from here on its own. */
  readonly copy: () => Tree
}

/** A tree without leaves; `since` is the size at which its root is to be remembered. */
export function tree(hasher: TreeHasher, since: number | undefined): Tree {
  return treeFrom(hasher, since, emptyFrontier, [], since === 0 ? hasher.empty : undefined)
}

function treeFrom(
  hasher: TreeHasher,
  since: number | undefined,
  begin: typeof emptyFrontier,
  above: Uint8Array[][],
  known: Uint8Array | undefined,
): Tree {
  let frontier = begin
  let rootSince = known
  const onNode = (height: number, _: number, hash: Uint8Array): void => {
    if (height === 0 || height % tileHeight !== 0) return
    const level = height / tileHeight - 1
    above[level] ??= []
    above[level].push(hash)
  }
  return {
    add: (leaves) => {
      for (const part of splitAt(leaves, (since ?? 0) - frontier.size)) {
        frontier = grown(frontier, part, hasher, onNode)
        if (frontier.size === since) rootSince = rootOf(frontier, hasher)
      }
    },
    root: () => rootOf(frontier, hasher),
    rootSince: () => rootSince,
    above,
    copy: () =>
      treeFrom(
        hasher,
        since,
        frontier,
        above.map((level) => [...level]),
        rootSince,
      ),
  }
}

function splitAt<T>(all: readonly T[], at: number): readonly (readonly T[])[] {
  return at > 0 && at < all.length ? [all.slice(0, at), all.slice(at)] : [all]
}
