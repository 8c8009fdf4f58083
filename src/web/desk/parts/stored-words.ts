import type { DeskState } from '../device/desk-state.ts'
import type { Words } from '../words/words.ts'

/** What is told of something that was written down: it is ticked once the disk has it, and not before. */
export function storedWords(
  settled: boolean,
  { unstored }: Pick<DeskState, 'unstored'>,
  words: Words,
  text: string,
): string {
  if (!settled) return words.storing
  // Entries are stored in their order: as long as one is not, neither is what came last. Each screen says why at its top.
  return unstored > 0 ? words.notStored : `✓ ${text}`
}
