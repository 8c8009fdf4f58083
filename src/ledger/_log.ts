import { utf8 } from './bytes.ts'
import { signCheckpoint } from './checkpoint.ts'
import { commitment, type Entry, entryBytes } from './entry.ts'
import { emptyFrontier, rootOf } from './frontier.ts'
import { growthOf } from './growth.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import type { Signer } from './key.ts'
import { memoryStore } from './memory.ts'
import { noteText } from './note.ts'
import { tileBytes } from './publish.ts'
import type { LedgerStore } from './store.ts'
import { tilePath, tilesOf } from './tile.ts'

const types = ['visit.opened', 'assessment.made', 'visit.closed']
const roles = ['desk', 'privacy-officer', 'counsel']

/** The payload and salt of the invented event at a place. */
export function inventedSecret(
  index: number,
  { sha256 }: TreeHasher = portableHasher,
): { readonly payload: Uint8Array; readonly salt: Uint8Array } {
  return { payload: utf8(`{"event":${index}}`), salt: sha256(utf8(`salt ${index}`)) }
}

/** The entry of the invented event at a place: one each minute from a morning in November on. */
export function inventedEntry(index: number, hasher: TreeHasher = portableHasher): Entry {
  const { payload, salt } = inventedSecret(index, hasher)
  const time = new Date(Date.UTC(2026, 10, 24, 15, 0, 0) + index * 60_000).toISOString().replace('.000Z', 'Z')
  const [type, role] = [types[index % 3] as string, roles[index % 3] as string]
  return { time, type, role, commitment: commitment(payload, salt, hasher.sha256) }
}

/** The files of a log with those entries, by path, with a checkpoint signed by the signer. */
export async function filesOf(
  entries: readonly Uint8Array[],
  signer: Signer,
  hasher: TreeHasher = portableHasher,
): Promise<Map<string, Uint8Array>> {
  const store = await storeOf(entries, hasher)
  const files = new Map<string, Uint8Array>()
  for (const tile of tilesOf(entries.length)) {
    const bytes = await tileBytes(tilePath(tile), entries.length, store)
    if (bytes !== undefined) files.set(tilePath(tile), bytes)
  }
  const root = rootOf(await store.head(), hasher)
  files.set('checkpoint', utf8(noteText(await signCheckpoint({ size: entries.length, root }, signer))))
  return files
}

/** A log in memory with those entries. */
export async function storeOf(
  entries: readonly Uint8Array[],
  hasher: TreeHasher = portableHasher,
): Promise<LedgerStore> {
  const store = memoryStore()
  await store.append(growthOf(emptyFrontier, entries, hasher), [])
  return store
}

/** The bytes of so many invented entries. */
export function inventedEntries(count: number, hasher: TreeHasher = portableHasher): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, index) => entryBytes(inventedEntry(index, hasher)))
}
