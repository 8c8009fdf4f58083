import type { CaseState, Command, Decision, Refusal, Role, StoredEvent, Viewer } from '../../cases/index.ts'

/** What came of a command; `position` is that of its last event in the ledger. */
export type Submitted =
  | (Exclude<Decision, { refused: Refusal }> & { readonly state: CaseState; readonly position?: number })
  | { readonly refused: Refusal; readonly state?: CaseState }

/** Something that happened in the office and not in a case: a sign-in, a changed setting, a person who left. Holds nothing of a patient. */
export interface OfficeEvent {
  readonly facility: string
  /** As a ledger entry's type is written: `office.signed-in`, `office.role-granted`, `office.break-glass`, … */
  readonly type: string
  readonly by: { readonly role: Role | 'nobody'; readonly person?: string }
  readonly data: Readonly<Record<string, unknown>>
}

/** An office event as stored. */
export interface StoredOfficeEvent extends OfficeEvent {
  readonly position: number
  readonly received: string
}

/** A file of a case, opened. */
export interface CaseFile {
  readonly file: string
  readonly name: string
  readonly mediaType: string
  /** Hex. */
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What opens the entry of an event in the ledger: what was committed to, and the salt, which is gone once the case is erased. */
export interface Leaf {
  readonly event: StoredEvent
  readonly position: number
  readonly payload: Uint8Array
  readonly salt?: Uint8Array
}

/** What became of a file: `differs` where another file is already there under its id. */
export type FileStored = 'stored' | 'already' | 'no-case' | 'differs'

/** The record: the one place through which anything is written. Each method rejects only where the database fails. */
export interface CaseRecord {
  /** Decides a command and stores its events, their ledger entries and the projections in one transaction; resolves when durable. */
  readonly submit: (facility: string, command: Command) => Promise<Submitted>
  /** A case as it stands; undefined if there is none. It is not yet fit for anybody's eyes: `visibleTo` makes it so. */
  readonly load: (facility: string, caseId: string) => Promise<CaseState | undefined>
  /** Stores an event of the office, with its entry in the ledger; gives its position. */
  readonly note: (event: OfficeEvent) => Promise<number>
  readonly officeEvents: (
    facility: string,
    page: { readonly before?: number; readonly limit: number; readonly types?: readonly string[] },
  ) => Promise<readonly StoredOfficeEvent[]>
  /** Where each event of a case stands in the ledger, by event id. */
  readonly positions: (facility: string, caseId: string) => Promise<ReadonlyMap<string, number>>
  /** The events of a case with what opens their entries, for receipts and exports. */
  readonly leaves: (facility: string, caseId: string) => Promise<readonly Leaf[]>
  /** Stores a file under the key of its case, which must be there; sent twice it is stored once. */
  readonly addFile: (facility: string, caseId: string, file: CaseFile) => Promise<FileStored>
  readonly file: (facility: string, caseId: string, file: string) => Promise<CaseFile | undefined>
  /** The summary sealed in a case's row of `cases`, opened; undefined where the case was erased meanwhile. */
  readonly openSummary: (facility: string, caseId: string, sealed: Uint8Array) => Promise<unknown>
  /** Closed cases, not on hold, that were kept long enough by that day: for a person to erase (decision 0012). */
  readonly keptLongEnough: (facility: string, day: string) => Promise<readonly KeptCase[]>
}

/** A closed case that need not be kept any longer. */
export interface KeptCase {
  readonly id: string
  readonly keepUntil: string
}

/** A change that lists and pages hear of; it names the case and nothing in it. */
export interface Change {
  readonly facility: string
  readonly position: number
  /** Undefined for an event of the office. */
  readonly caseId?: string
  readonly version?: number
}

/** Tells of changes by every server on the database, in the order of the ledger, each once. */
export interface Changes {
  /** Calls back until the returned function is called. `since` is a position: those after it come first. */
  readonly follow: (
    viewer: Pick<Viewer, 'facility'>,
    since: number | undefined,
    tell: (change: Change) => void,
  ) => () => void
}
