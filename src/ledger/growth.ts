import { type Frontier, grown } from './frontier.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import type { Growth, TileHash } from './store.ts'
import { tileHeight } from './tile.ts'

/** What storing more entries means: their leaves, the hashes that tiles gain, and the new frontier. */
export function growthOf(from: Frontier, entries: readonly Uint8Array[], hasher: TreeHasher = portableHasher): Growth {
  const hashes: TileHash[] = []
  const to = grown(from, entries.map(hasher.leaf), hasher, (height, index, hash) => {
    if (height % tileHeight === 0) hashes.push({ level: height / tileHeight, index, hash })
  })
  return { from, to, entries, hashes }
}
