import { type Command, type Refusal, unpackFile } from '../../../cases/index.ts'
import type { DeskRoom } from '../desk-room.ts'
import { commandIn } from '../inbox/file-entries.ts'
import type { OpenEntry } from '../inbox/inbox.ts'

/** What came of filing a kept entry again. */
export type FiledAgain = { readonly case: string } | { readonly refused: Refusal } | { readonly failed: 'cannot-open' }

/** Files a kept entry as its device wrote it, into its own case or the one that a person names; nothing is settled where it is refused. */
export async function fileAgain(
  { filing }: DeskRoom,
  facility: string,
  entry: OpenEntry,
  into: string | undefined,
): Promise<FiledAgain> {
  const plain = await filing.open(facility, entry)
  if (plain === undefined) return { failed: 'cannot-open' }
  if (entry.kind === 'file') return fileFileAgain({ filing }, facility, plain, into)
  const written = commandIn(entry, plain)
  if (written === undefined) return { failed: 'cannot-open' }
  const command = { ...written, case: into ?? written.case }
  const done = await filing.record.submit(facility, command)
  if (!('refused' in done)) return { case: command.case }
  if (done.refused.code !== 'command-id-reused') return { refused: done.refused }
  // Another entry has its number: this one gets a name of its own, the same one each time it is filed.
  const renamed = { ...command, id: `${command.id}.${entry.digest.slice(0, 8)}` } as Command
  const again = await filing.record.submit(facility, renamed)
  return 'refused' in again ? { refused: again.refused } : { case: command.case }
}

async function fileFileAgain(
  { filing }: Pick<DeskRoom, 'filing'>,
  facility: string,
  plain: Uint8Array,
  into: string | undefined,
): Promise<FiledAgain> {
  const file = unpackFile(plain)
  const photo = file && (await filing.clean(file))
  if (file === undefined || photo === undefined) return { failed: 'cannot-open' }
  const caseId = into ?? file.case
  const stored = await filing.record.addFile(facility, caseId, { file: file.file, name: file.name, ...photo })
  if (stored === 'no-case') return { refused: { code: 'not-open' } }
  return stored === 'differs' ? { refused: { code: 'already-recorded', at: 'file' } } : { case: caseId }
}
