import type { ReadFile } from './audit.ts'
import { entriesOf } from './bundle.ts'
import { holdsAt, joined, sameBytes } from './bytes.ts'
import { type Chronology, chronology } from './chronology.ts'
import { emptyFrontier, grown, rootOf } from './frontier.ts'
import { hashLength, type TreeHasher } from './hash.ts'
import type { Problems } from './problem.ts'
import { hashesOfTile, type Tile, tileAt, tileHeight, tilePath, tileWidth } from './tile.ts'

/** What walking through all entries gave; no root where entries and their tile are both missing. */
export interface Walked {
  readonly root: Uint8Array | undefined
  /** The root at the size asked for. */
  readonly rootSince: Uint8Array | undefined
  readonly checked: number
}

// Over a network the next bundles travel while this one is hashed.
const ahead = 8

/** Reads a tile as wide as the log's size has it; a full one will do for a partial one, which a log may delete by then. */
async function readTile(read: ReadFile, tile: Tile): Promise<{ bytes: Uint8Array; width: number } | undefined> {
  const bytes = await read(tilePath(tile))
  if (bytes !== undefined) return { bytes, width: tile.width }
  const full = tile.width === tileWidth ? undefined : await read(tilePath({ ...tile, width: tileWidth }))
  return full === undefined ? undefined : { bytes: full, width: tileWidth }
}

async function readHashes(read: ReadFile, tile: Tile, found: Problems): Promise<Uint8Array | undefined> {
  const file = await readTile(read, tile)
  if (file !== undefined && file.bytes.length === file.width * hashLength)
    return file.bytes.subarray(0, tile.width * hashLength)
  found.add(file === undefined ? 'missing-tile' : 'malformed-tile', tilePath(tile))
  return undefined
}

async function readEntries(read: ReadFile, tile: Tile, found: Problems): Promise<readonly Uint8Array[] | undefined> {
  const file = await readTile(read, tile)
  const entries = file === undefined ? undefined : entriesOf(file.bytes)
  const whole = entries?.length === file?.width ? entries : undefined
  if (whole === undefined) found.add(file === undefined ? 'missing-tile' : 'malformed-tile', tilePath(tile))
  return whole?.slice(0, tile.width)
}

interface Chunk {
  readonly start: number
  readonly entries: readonly Uint8Array[] | undefined
  /** The bytes of its tile of leaf hashes. */
  readonly hashes: Uint8Array | undefined
}

async function readChunk(read: ReadFile, index: number, size: number, found: Problems): Promise<Chunk> {
  const bundle = tileAt('entries', index, size) as Tile
  const [entries, hashes] = await Promise.all([
    readEntries(read, bundle, found),
    readHashes(read, { ...bundle, level: 0 }, found),
  ])
  return { start: index * tileWidth, entries, hashes }
}

async function* chunks(read: ReadFile, size: number, found: Problems): AsyncGenerator<Chunk> {
  const count = Math.ceil(size / tileWidth)
  const coming: Promise<Chunk>[] = []
  for (let next = 0, given = 0; given < count; given++) {
    for (; next < count && next < given + ahead; next++) {
      const chunk = readChunk(read, next, size, found)
      // A failure is told when its turn comes; until then it must not count as one that nobody handles.
      chunk.catch(() => undefined)
      coming.push(chunk)
    }
    yield await (coming.shift() as Promise<Chunk>)
  }
}

/** Hashes every entry, holds each against its tile, and builds the tree anew up to its root. */
export async function walk(
  read: ReadFile,
  size: number,
  hasher: TreeHasher,
  found: Problems,
  since: number | undefined,
): Promise<Walked> {
  const above: Uint8Array[][] = []
  const onNode = (height: number, _: number, hash: Uint8Array): void => {
    if (height === 0 || height % tileHeight !== 0) return
    const level = height / tileHeight - 1
    above[level] ??= []
    above[level].push(hash)
  }
  const times = chronology(found)
  let frontier = emptyFrontier
  let checked = 0
  let rootSince = since === 0 ? hasher.empty : undefined
  for await (const chunk of chunks(read, size, found)) {
    const leaves = leavesOf(chunk, hasher, found, times)
    if (leaves === undefined) return { root: undefined, rootSince, checked }
    checked += chunk.entries?.length ?? 0
    const parts = since === undefined ? [leaves] : splitAt(leaves, since - frontier.size)
    for (const part of parts) {
      frontier = grown(frontier, part, hasher, onNode)
      if (frontier.size === since) rootSince = rootOf(frontier, hasher)
    }
  }
  await checkUpperTiles(read, size, above, found)
  return { root: rootOf(frontier, hasher), rootSince, checked }
}

function splitAt<T>(all: readonly T[], at: number): readonly (readonly T[])[] {
  return at > 0 && at < all.length ? [all.slice(0, at), all.slice(at)] : [all]
}

function leavesOf(
  { start, entries, hashes }: Chunk,
  hasher: TreeHasher,
  found: Problems,
  times: Chronology,
): readonly Uint8Array[] | undefined {
  // Without the entries, the tile's word is taken for their hashes, so that what follows them can still be checked.
  if (entries === undefined) return hashes === undefined ? undefined : hashesOfTile(hashes)
  return entries.map((entry, i) => {
    const leaf = hasher.leaf(entry)
    if (hashes !== undefined && !holdsAt(hashes, i * hashLength, leaf)) found.add('entry-altered', String(start + i))
    times.next(entry, start + i)
    return leaf
  })
}

async function checkUpperTiles(read: ReadFile, size: number, above: readonly Uint8Array[][], found: Problems) {
  for (const [at, computed] of above.entries()) {
    for (let index = 0; index * tileWidth < computed.length; index++) {
      const tile = tileAt(at + 1, index, size) as Tile
      const hashes = await readHashes(read, tile, found)
      const told = joined(computed.slice(index * tileWidth, (index + 1) * tileWidth))
      if (hashes !== undefined && !sameBytes(hashes, told)) found.add('tile-altered', tilePath(tile))
    }
  }
}
