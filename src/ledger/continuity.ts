import { sameBytes } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import { type HashSource, rootAt } from './prove.ts'

/** How a log relates to a checkpoint of it that was kept elsewhere. */
export type Continuity = 'continues' | 'rolled-back' | 'forked'

/**
 * Compares a log with a checkpoint of it from outside (a witness, a file): `rolled-back` if entries that once were there are
 * missing, as after restoring an old backup; `forked` if other entries stand in their place. Either way it must not be written on.
 */
export async function continuityOf(
  size: number,
  outside: Checkpoint,
  source: HashSource,
  hasher: TreeHasher = portableHasher,
): Promise<Continuity> {
  if (outside.size > size) return 'rolled-back'
  return sameBytes(await rootAt(outside.size, source, hasher), outside.root) ? 'continues' : 'forked'
}
