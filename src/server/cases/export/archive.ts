import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { base64, noteText, type Signer, signNote } from '../../../ledger/index.ts'
import type { CaseFile } from '../../record/record.ts'
import { extensionOf } from '../files/sniff.ts'
import type { Extent } from './case-file/index.ts'

/** The first line of what the signature covers, and the name of the format. */
const archiveFormat = 'ostiary/case-archive/1'

/** An event with its receipt: its line, its place in the ledger, and what opens its entry where the reader may have that. */
export interface ArchivedEvent {
  readonly event: string
  readonly line: string
  readonly position: number
  readonly receipt: string
  readonly salt?: Uint8Array
}

/** What an archive is made of. */
export interface Archived {
  readonly case: string
  readonly facility: { readonly id: string; readonly name: string; readonly timeZone: string }
  readonly exportedAt: string
  readonly exportedBy: Readonly<Record<string, string>>
  readonly extent: Extent
  /** The case as it stands, without its events. */
  readonly state: object
  readonly events: readonly ArchivedEvent[]
  readonly papers: readonly CaseFile[]
  readonly pdf: Uint8Array
}

const utf8 = (text: string) => new Uint8Array(Buffer.from(text))

/** A case as a ZIP: `manifest.json` has the SHA-256 of every other file, and `manifest.note` is the ledger's signature over it. */
export async function archiveOf(archived: Archived, signer: Signer): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const receipts = archived.events.map(({ event, position, salt }, i) => {
    const path = `receipts/${numbered(i)}.tlog-proof`
    return { event, line: i + 1, position, receipt: path, ...(salt === undefined ? {} : { salt: base64(salt) }) }
  })
  const papers = archived.papers.map(({ file, name, mediaType, sha256 }, i) => {
    const path = `papers/${numbered(i)}.${extensionOf(mediaType)}`
    return { file, path, name, mediaType, sha256 }
  })
  const { exportedAt, exportedBy, facility, extent, state } = archived
  const about = { format: archiveFormat, case: archived.case, facility, exportedAt, exportedBy, extent }
  files.set('case.json', utf8(`${JSON.stringify({ ...about, state, events: receipts, papers }, null, 2)}\n`))
  files.set('events.jsonl', utf8(archived.events.map(({ line }) => `${line}\n`).join('')))
  files.set('case.pdf', archived.pdf)
  for (const [i, { receipt }] of archived.events.entries()) files.set(receipts[i]?.receipt as string, utf8(receipt))
  for (const [i, { bytes }] of archived.papers.entries()) files.set(papers[i]?.path as string, bytes)
  const manifest = utf8(`${JSON.stringify({ ...about, files: listed(files) }, null, 2)}\n`)
  files.set('manifest.json', manifest)
  files.set('manifest.note', utf8(noteText(await signNote(signedText(manifest), signer))))
  return zipSync(Object.fromEntries(files), { mtime: exportedAt, level: 6 })
}

/** What the signature under an archive covers: the name of the format, and the SHA-256 of `manifest.json`. */
export function signedText(manifest: Uint8Array): string {
  // No checkpoint reads so: its second line is a number. A signature over one is never one over the other.
  return `${archiveFormat}\nmanifest sha256 ${sha256(manifest)}\n`
}

function listed(files: ReadonlyMap<string, Uint8Array>) {
  return [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function numbered(i: number): string {
  return String(i + 1).padStart(4, '0')
}
