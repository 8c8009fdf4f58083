import type { ReadFile } from './audit.ts'
import { entriesOf } from './bundle.ts'
import { holdsAt, joined, sameBytes } from './bytes.ts'
import { chronology } from './chronology.ts'
import { hashLength, type TreeHasher } from './hash.ts'
import type { Problems } from './problem.ts'
import { hashesOfTile, type Tile, tileAt, tilePath, tileWidth } from './tile.ts'
import { tree } from './tree.ts'

/** What walking through all entries gave: whether they lead to the root, and the root that the log had at the size asked for. */
export interface Walked {
  readonly checked: number
  readonly rootSince: Uint8Array | undefined
}

/** What the walk is to end at, and the size at which the auditor knew the log before. */
export interface Destination {
  readonly size: number
  readonly root: Uint8Array
  readonly since: number | undefined
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
export async function walk(read: ReadFile, to: Destination, hasher: TreeHasher, found: Problems): Promise<Walked> {
  const times = chronology(found)
  const differing: number[] = []
  const byEntries = tree(hasher, to.since)
  // From where entries and tiles first differ there are two trees; the root tells which of them was signed.
  let byTiles = byEntries
  let checked = 0
  for await (const chunk of chunks(read, to.size, found)) {
    const entries = entriesIn(chunk.file, chunk.bundle, found)
    const leaves = leavesOf(chunk, entries, hasher)
    if (leaves === undefined) return { checked, rootSince: undefined }
    times.next(entries ?? [], chunk.start)
    checked += entries?.length ?? 0
    const other = placesThatDiffer(chunk, leaves)
    differing.push(...other)
    if (other.length > 0 && byTiles === byEntries) byTiles = byEntries.copy()
    if (byTiles !== byEntries) byTiles.add(chunk.hashes === undefined ? leaves : hashesOfTile(chunk.hashes))
    byEntries.add(leaves)
  }
  const signed = [byEntries, byTiles].find((one) => sameBytes(one.root(), to.root))
  tellDifferences(differing, signed === byEntries, to.size, found)
  await checkUpperTiles(read, to.size, (signed ?? byEntries).above, found)
  if (signed === undefined) found.add('root-mismatch', 'checkpoint')
  return { checked, rootSince: (signed ?? byEntries).rootSince() }
}

// Without the entries, the tile's word is taken for their hashes, so that what follows them can still be checked.
function leavesOf({ hashes }: Chunk, entries: readonly Uint8Array[] | undefined, hasher: TreeHasher) {
  if (entries !== undefined) return entries.map(hasher.leaf)
  return hashes === undefined ? undefined : hashesOfTile(hashes)
}

function placesThatDiffer({ start, hashes }: Chunk, leaves: readonly Uint8Array[]): readonly number[] {
  const places: number[] = []
  if (hashes === undefined) return places
  for (let i = 0; i < leaves.length; i++)
    if (!holdsAt(hashes, i * hashLength, leaves[i] as Uint8Array)) places.push(start + i)
  return places
}

function tellDifferences(places: readonly number[], entriesAreSigned: boolean, size: number, found: Problems): void {
  if (!entriesAreSigned) for (const place of places) found.add('entry-altered', String(place))
  else
    for (const index of new Set(places.map((place) => Math.floor(place / tileWidth))))
      found.add('tile-altered', tilePath(tileAt(0, index, size) as Tile))
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
