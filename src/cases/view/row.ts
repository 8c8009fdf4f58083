import type { CaseKind } from '../case/kind.ts'
import type { Writer } from '../event/event.ts'
import type { Owner, Role } from '../role/roles.ts'

/** What of a case may lie open for the queue: nothing that tells of a patient, and no answer, since answers may. */
export interface CaseOutline {
  /** The agency and the paper as facts have them, where said. */
  readonly agency?: string
  readonly documentKind?: string
  /** The open task that is due first. */
  readonly nextTask?: {
    readonly task: string
    readonly duty?: string
    readonly owner: Owner
    readonly person?: string
    readonly dueAt?: string
  }
  /** Commands from the door since somebody of the office last wrote, the opening among them. */
  readonly unread?: number
}

/** What the queue shows of a case, and what is searched; sealed under the case's key. It holds no claim of a requester. */
export interface CaseSummary {
  /** One line of at most 120 characters: who came and what for, in the words of the record. */
  readonly title?: string
  /** The words that a search looks through: officers, badges, units, papers, notes. */
  readonly words: string
}

/** A case in a list; instants are ISO 8601. */
export interface QueueRow {
  readonly id: string
  readonly kind: CaseKind
  readonly requestKind?: string
  readonly status: 'open' | 'closed' | 'erased'
  readonly version: number
  readonly openedAt: string
  readonly openedBy: Writer
  readonly enteredLate: boolean
  readonly assigned?: { readonly role?: Role; readonly person?: string }
  /** 0 routine, 1 within three days, 2 within a day, 3 now; see `urgencyOf`, and `urgencyAt` for what is late. */
  readonly urgency: 0 | 1 | 2 | 3
  /** From when the case is late: see `lateFrom`. */
  readonly dueAt?: string
  readonly openTasks: number
  readonly holds: number
  /** When a closed case was closed. */
  readonly closedAt?: string
  readonly keepUntil?: string
  readonly mergedInto?: string
  readonly outline: CaseOutline
  /** From the summary, for those who see the whole case. */
  readonly title?: string
}
