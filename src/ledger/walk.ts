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

interface TileFile {
  readonly bytes: Uint8Array
  readonly width: number
}

/** Reads a tile as wide as the log's size has it; a full one will do for a partial one, which a log may delete by then. */
async function readTile(read: ReadFile, tile: Tile): Promise<TileFile | undefined> {
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

function entriesIn(file: TileFile | undefined, tile: Tile, found: Problems): readonly Uint8Array[] | undefined {
  const entries = file === undefined ? undefined : entriesOf(file.bytes)
  const whole = entries?.length === file?.width ? entries : undefined
  if (whole === undefined) found.add(file === undefined ? 'missing-tile' : 'malformed-tile', tilePath(tile))
  return tile.width === file?.width ? whole : whole?.slice(0, tile.width)
}

interface Chunk {
  readonly start: number
  readonly bundle: Tile
  readonly file: TileFile | undefined
  /** The bytes of its tile of leaf hashes. */
  readonly hashes: Uint8Array | undefined
}

async function readChunk(read: ReadFile, index: number, size: number, found: Problems): Promise<Chunk> {
  const bundle = tileAt('entries', index, size) as Tile
  const [file, hashes] = await Promise.all([readTile(read, bundle), readHashes(read, { ...bundle, level: 0 }, found)])
  return { start: index * tileWidth, bundle, file, hashes }
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
    const entries = entriesIn(chunk.file, chunk.bundle, found)
    const leaves = leavesOf(chunk, entries, hasher, found, times)
    if (leaves === undefined) return { root: undefined, rootSince, checked }
    checked += entries?.length ?? 0
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
  { start, hashes }: Chunk,
  entries: readonly Uint8Array[] | undefined,
  hasher: TreeHasher,
  found: Problems,
  times: Chronology,
): readonly Uint8Array[] | undefined {
  // Without the entries, the tile's word is taken for their hashes, so that what follows them can still be checked.
  if (entries === undefined) return hashes === undefined ? undefined : hashesOfTile(hashes)
  const leaves = entries.map(hasher.leaf)
  for (let i = 0; i < leaves.length; i++) {
    const altered = hashes !== undefined && !holdsAt(hashes, i * hashLength, leaves[i] as Uint8Array)
    if (altered) found.add('entry-altered', String(start + i))
    times.next(entries[i] as Uint8Array, start + i)
  }
  return leaves
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
