import {
  type CaseState,
  type Command,
  type DeskFile,
  entryCommandId,
  isRefusal,
  type RefusalCode,
  readCommand,
  unpackCommand,
  unpackFile,
} from '../../../cases/index.ts'
import type { CaseRecord } from '../../record/record.ts'
import type { CleanFile } from './clean-photo.ts'
import type { InboxStore, Moved, OpenEntry } from './inbox.ts'

/** What filing works with. */
export interface Filing {
  readonly store: InboxStore
  readonly record: Pick<CaseRecord, 'submit' | 'load' | 'addFile'>
  /** The plain bytes of an entry; undefined where it does not open as what it says it is. */
  readonly open: (facility: string, entry: OpenEntry) => Promise<Uint8Array | undefined>
  /** A photo without what the camera wrote beside it; undefined where it is none. */
  readonly clean: (file: DeskFile) => Promise<CleanFile | undefined>
  /** Told of an error that is nobody's refusal; the entry stays where it is and is tried again. */
  readonly failed?: (error: unknown) => void
}

/** The least number that the device still has: an entry after it may wait for it. `unknown` while the device is not heard. */
export type Awaited = number | 'none' | 'unknown'

/**
 * Files what a device brought, in its order. A crash at any moment leaves each entry where it was or where it belongs: what was
 * filed and not yet moved is filed again, which changes nothing, because a command is known by its id and a file by its hash.
 */
export async function fileEntries(filing: Filing, facility: string, device: string, awaited: Awaited): Promise<void> {
  for (const entry of await filing.store.open(facility, device)) {
    try {
      const moved = await fileOne(filing, facility, entry, awaited)
      // A crash here: in the record, and still to be moved; the next run finds it there already.
      await filing.store.move(facility, entry.id, moved)
    } catch (error) {
      // One entry must not hold up the others. It is stored, and tried again.
      filing.failed?.(error)
    }
  }
}

async function fileOne(filing: Filing, facility: string, entry: OpenEntry, awaited: Awaited): Promise<Moved> {
  const plain = await filing.open(facility, entry)
  if (plain === undefined) return { to: 'kept', code: 'cannot-open' }
  return entry.kind === 'file'
    ? fileFile(filing, facility, unpackFile(plain))
    : fileCommand(filing, facility, entry, commandIn(entry, plain), awaited)
}

/** The command in an entry, written by its device whatever it says itself; undefined where there is none, or it has another id. */
export function commandIn({ device, n }: Pick<OpenEntry, 'device' | 'n'>, plain: Uint8Array): Command | undefined {
  const raw = unpackCommand(plain)
  if (typeof raw !== 'object' || raw === null) return undefined
  const { received: _, ...said } = raw as Record<string, unknown>
  const command = readCommand({ ...said, by: { role: 'desk', device }, expected: 'beside' })
  return isRefusal(command) || command.id !== entryCommandId(device, n) ? undefined : command
}

async function fileCommand(
  { record }: Filing,
  facility: string,
  entry: OpenEntry,
  command: Command | undefined,
  awaited: Awaited,
): Promise<Moved> {
  if (command === undefined) return { to: 'kept', code: 'malformed-command' }
  const caseId = command.case
  if (isOfficeCase(await record.load(facility, caseId))) return { to: 'kept', code: 'not-yours', caseId }
  const done = await record.submit(facility, command)
  if (!('refused' in done)) return { to: 'in-the-record', caseId }
  const { code } = done.refused
  return { to: mayWait(code, entry.n, awaited) ? 'waiting' : 'kept', code, caseId }
}

// What may be missing because it has not come yet; all else is refused for good.
const forWantOfEarlier: readonly RefusalCode[] = [
  'not-open',
  'no-such-entry',
  'corrects-nothing',
  'not-assessed',
  'no-such-task',
]

function mayWait(code: RefusalCode, n: number, awaited: Awaited): boolean {
  if (!forWantOfEarlier.includes(code)) return false
  return code === 'not-open' || awaited === 'unknown' || (awaited !== 'none' && awaited < n)
}

async function fileFile({ record, clean }: Filing, facility: string, file: DeskFile | undefined): Promise<Moved> {
  const photo = file && (await clean(file))
  if (file === undefined || photo === undefined) return { to: 'kept', code: 'not-a-photo' }
  const caseId = file.case
  const before = await record.load(facility, caseId)
  if (isOfficeCase(before)) return { to: 'kept', code: 'not-yours', caseId }
  const stored = await record.addFile(facility, caseId, { file: file.file, name: file.name, ...photo })
  if (stored === 'differs') return { to: 'kept', code: 'file-id-reused', caseId }
  if (stored !== 'no-case') return { to: 'in-the-record', caseId }
  return before === undefined
    ? { to: 'waiting', code: 'not-open', caseId }
    : { to: 'kept', code: 'case-erased', caseId }
}

// What people opened behind the desk is not a door's to write to; a person may still file it there.
function isOfficeCase(before: CaseState | undefined): boolean {
  return before?.opened !== undefined && before.opened.by.device === undefined
}
