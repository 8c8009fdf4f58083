import {
  checkSignatures,
  type Note,
  noteOf,
  portableHasher,
  type TrustFault,
  textOf,
  utf8,
} from '../../ledger/index.ts'
import { type Belief, checkReceipt, type ReceiptFault } from './check-receipt.ts'
import { openingsIn } from './openings.ts'

/** The files of an exported case, by their path in it. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array>>

/** One thing that is wrong with an archive, and in which file. */
export interface ArchiveFault {
  readonly code: 'not-an-archive' | 'manifest-altered' | 'file-altered' | 'file-missing' | 'file-added' | ReceiptFault
  readonly at: string
}

/** What checking an archive gave. */
export interface CheckedArchive {
  readonly faults: readonly ArchiveFault[]
  readonly signature: 'trusted' | 'refused' | 'unchecked'
  /** What its manifest says; left out where it cannot be read. */
  readonly says?: { readonly case: string; readonly exportedAt: string; readonly origin: string }
  readonly files: number
  readonly events: number
  /** How many events were shown to be, word for word, what was recorded. */
  readonly opened: number
}

interface Manifest {
  readonly case: string
  readonly exportedAt: string
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

const format = 'ostiary/case-archive/1'
// These two vouch for the others and are not in their own list.
const own = ['manifest.json', 'manifest.note']
const nothing = { signature: 'unchecked', files: 0, events: 0, opened: 0 } as const

/** Checks an exported case: who signed its manifest, that each file is the one in it, and the receipt of each event. */
export async function checkArchive(files: ArchiveFiles, belief: Belief): Promise<CheckedArchive> {
  const manifest = manifestIn(files)
  const note = noteOf(textOf(files['manifest.note'] ?? new Uint8Array()) ?? '')
  if (manifest === undefined || note === undefined) return { ...nothing, faults: [{ code: 'not-an-archive', at: '' }] }
  const signed = await signedBy(note, belief)
  const fits = note.text === `${format}\nmanifest sha256 ${sha256(files['manifest.json'] as Uint8Array)}\n`
  const events = await checkEvents(files, belief)
  const faults: readonly (ArchiveFault | false)[] = [
    !fits && { code: 'manifest-altered', at: 'manifest.json' },
    signed !== undefined && signed !== 'trusted' && { code: signed, at: 'manifest.note' },
    ...fileFaults(files, manifest),
    ...events.faults,
  ]
  return {
    faults: faults.filter((fault) => fault !== false),
    signature: signed === undefined ? 'unchecked' : signed === 'trusted' ? 'trusted' : 'refused',
    says: { case: manifest.case, exportedAt: manifest.exportedAt, origin: note.signatures[0]?.name ?? '' },
    files: manifest.files.length,
    events: events.count,
    opened: events.opened,
  }
}

function manifestIn(files: ArchiveFiles): Manifest | undefined {
  try {
    const read = JSON.parse(textOf(files['manifest.json'] ?? new Uint8Array()) ?? '')
    const whole = read.format === format && typeof read.case === 'string' && Array.isArray(read.files)
    return whole ? read : undefined
  } catch {
    return undefined
  }
}

async function signedBy(note: Note, { keys, verify }: Belief): Promise<'trusted' | TrustFault | undefined> {
  if (keys.length === 0 || verify === undefined) return undefined
  const checked = await checkSignatures(note, keys, verify)
  if (!checked.ok) return checked.code
  return checked.by.some(({ key }) => key.kind === 'note') ? 'trusted' : 'unsigned'
}

function fileFaults(files: ArchiveFiles, { files: listed }: Manifest): readonly ArchiveFault[] {
  const known = new Set([...listed.map(({ path }) => path), ...own])
  return [
    ...listed.flatMap(({ path, sha256: hash }): readonly ArchiveFault[] => {
      const bytes = files[path]
      if (bytes === undefined) return [{ code: 'file-missing', at: path }]
      return sha256(bytes) === hash ? [] : [{ code: 'file-altered', at: path }]
    }),
    ...Object.keys(files).flatMap((path) => (known.has(path) ? [] : [{ code: 'file-added' as const, at: path }])),
  ]
}

interface ToldEvent {
  readonly line: number
  readonly receipt: string
  readonly salt?: string
}

async function checkEvents(files: ArchiveFiles, belief: Belief) {
  const told = eventsIn(files)
  const lines = (textOf(files['events.jsonl'] ?? new Uint8Array()) ?? '').split('\n')
  const faults: ArchiveFault[] = []
  let opened = 0
  for (const { line, receipt, salt } of told) {
    // Only the event's own line may open its seal: another's would be out of place.
    const one = utf8(JSON.stringify({ events: [{ line: 1, salt }] }))
    const openings = salt === undefined ? undefined : openingsIn([one, utf8(`${lines[line - 1] ?? ''}\n`)], undefined)
    const checked = await checkReceipt(textOf(files[receipt] ?? new Uint8Array()) ?? '', belief, openings)
    if (checked.opened !== undefined) opened++
    faults.push(...checked.faults.map((code) => ({ code, at: receipt })))
  }
  return { faults, opened, count: told.length }
}

function eventsIn(files: ArchiveFiles): readonly ToldEvent[] {
  try {
    const { events } = JSON.parse(textOf(files['case.json'] ?? new Uint8Array()) ?? '')
    return Array.isArray(events) ? events : []
  } catch {
    return []
  }
}

function sha256(bytes: Uint8Array): string {
  return [...portableHasher.sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
