import { bundleOf } from './bundle.ts'
import { joined } from './bytes.ts'
import type { LedgerStore } from './store.ts'
import { type Tile, tileAt, tileOf, tileWidth } from './tile.ts'

/** The bytes of a tile or bundle that the log's published checkpoint calls for; undefined where it calls for none such. */
export async function tileBytes<With>(
  path: string,
  size: number,
  store: LedgerStore<With>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const tile = tileOf(path)
  return tile === undefined || !exists(tile, size) ? undefined : read(tile, store)
}

// A narrower tile than the log has now is a tile of an earlier checkpoint: it may be asked for by who holds that one.
function exists({ level, index, width }: Tile, size: number): boolean {
  return width <= (tileAt(level, index, size)?.width ?? 0)
}

async function read<With>({ level, index, width }: Tile, store: LedgerStore<With>) {
  const from = index * tileWidth
  if (level === 'entries') return bundleOf(await store.entries(from, from + width))
  return joined(await store.hashes(level, from, from + width))
}
