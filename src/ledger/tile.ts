import { decimal } from './bytes.ts'
import { hashLength } from './hash.ts'

/** How many levels of the tree one tile spans. */
export const tileHeight = 8

/** How many hashes, or entries, a full tile holds. */
export const tileWidth = 256

/** A tile of hashes, or with `entries` a bundle of entries; narrower than 256 it is partial (C2SP tlog-tiles). */
export interface Tile {
  readonly level: number | 'entries'
  readonly index: number
  readonly width: number
}

const highestLevel = 63

/** The path of a tile under the log's prefix: `tile/0/x001/x234/067.p/5`. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index)
  const threes = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const place = threes.map((part, at) => (at === threes.length - 1 ? part : `x${part}`)).join('/')
  return `tile/${level}/${place}${width === tileWidth ? '' : `.p/${width}`}`
}

/** The tile that a path names; undefined for any other path, and for a second spelling of one. */
export function tileOf(path: string): Tile | undefined {
  const [, name = '', place = '', partial] = /^tile\/([^/]+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path) ?? []
  const level = name === 'entries' ? name : decimal(name)
  const index = Number(place.replaceAll(/[x/]/g, ''))
  const width = partial === undefined ? tileWidth : decimal(partial)
  if (level === undefined || width === undefined || width < 1 || width > tileWidth) return undefined
  if ((level !== 'entries' && level > highestLevel) || !Number.isSafeInteger(index)) return undefined
  const tile: Tile = { level, index, width }
  return tilePath(tile) === path ? tile : undefined
}

/** The tile of a level at a place, as wide as a log of a size has it; undefined where it has none. */
export function tileAt(level: number | 'entries', index: number, size: number): Tile | undefined {
  const count = level === 'entries' ? size : Math.floor(size / tileWidth ** level)
  const width = Math.min(tileWidth, count - index * tileWidth)
  return width > 0 ? { level, index, width } : undefined
}

/** Every tile of hashes and every bundle of a log of that size. */
export function* tilesOf(size: number): Generator<Tile> {
  const levels: (number | 'entries')[] = ['entries']
  for (let level = 0; tileAt(level, 0, size) !== undefined; level++) levels.push(level)
  for (const level of levels) {
    for (let index = 0; ; index++) {
      const tile = tileAt(level, index, size)
      if (tile === undefined) break
      yield tile
    }
  }
}

/** The hashes in the bytes of a tile. */
export function hashesOfTile(bytes: Uint8Array): readonly Uint8Array[] {
  const at = (i: number) => bytes.subarray(i * hashLength, (i + 1) * hashLength)
  return Array.from({ length: bytes.length / hashLength }, (_, i) => at(i))
}
