import type { StoredAnswer } from '../assessment/stored.ts'
import type { NounName } from '../entry/nouns.ts'
import type { GivenFacility } from '../event/case-events.ts'
import type { StoredEvent, Writer } from '../event/event.ts'
import type { Role } from '../role/roles.ts'
import type { GivenFacts } from '../shape/shape.ts'
import type { Task } from '../task/task.ts'
import type { CaseKind } from './kind.ts'

/** A value and the event that said it; `null` means: asked, and not known. */
export interface Said {
  readonly value: unknown
  readonly event: string
}

/** A field or fact as it stands: the value, rivals that another writer gave without knowing of it, and what was corrected. */
export interface Recorded extends Said {
  /** Other values said beside this one: a person settles by a correction which is right. */
  readonly rivals: readonly Said[]
  /** Values before corrections, first to last. */
  readonly earlier: readonly Said[]
}

/** One thing that was recorded. */
export interface Entry {
  readonly noun: NounName
  readonly entry: string
  readonly fields: Readonly<Record<string, Recorded>>
  /** The events that made it, first to last. */
  readonly history: readonly string[]
  /** The event that withdrew it; it is still shown, struck through. */
  readonly withdrawn?: string
}

/** An assessment with the facts that it was given. */
export interface StoredAssessment {
  readonly assessment: string
  readonly event: string
  readonly at: string
  readonly rulebook: { readonly version: string; readonly hash: string }
  readonly facility: GivenFacility
  readonly policies?: readonly string[]
  /** The actions that somebody named; without any, those that the facts make relevant. */
  readonly actions?: readonly string[]
  /** True if beside the named ones the relevant ones were answered. */
  readonly relevantToo?: boolean
  readonly facts: GivenFacts
  readonly answers: readonly StoredAnswer[]
  readonly warnings: readonly string[]
  readonly next?: string
  readonly madeBy: 'this-command' | 'writer-checked' | 'writer-unchecked'
}

/** What was done about an action, or declined. */
export interface Settled {
  readonly action: string
  readonly choice: 'done' | 'declined'
  readonly at: string
  readonly event: string
  readonly assessment?: string
  readonly againstAnswer: boolean
}

/** How and until when a closed case is kept. */
export interface Closing {
  readonly event: string
  readonly by: Writer
  readonly openTasks: readonly string[]
  readonly keepYears: number
  readonly keepUntil: string
  readonly mergedInto?: string
}

/** A message to the person who opened the case, or to their device. */
export interface Message {
  readonly event: string
  readonly by: Writer
  readonly at: string
  readonly toPerson?: string
  readonly toDevice?: string
  readonly message?: string
}

/** A case as its events tell it. */
export interface CaseState {
  readonly id: string
  /** The number of events. */
  readonly version: number
  readonly events: readonly StoredEvent[]
  readonly status: 'new' | 'open' | 'closed' | 'erased'
  readonly kind?: CaseKind
  readonly facility?: string
  readonly opened?: { readonly at: string; readonly by: Writer; readonly event: string; readonly enteredLate: boolean }
  readonly assigned?: { readonly role?: Role; readonly person?: string }
  /** By noun and entry, as `officer/o1`. */
  readonly entries: Readonly<Record<string, Entry>>
  readonly facts: Readonly<Record<string, Recorded>>
  readonly assessments: readonly StoredAssessment[]
  /** First to last; the same action may be asked, and settled, more than once. */
  readonly settled: readonly Settled[]
  readonly tasks: Readonly<Record<string, Task>>
  readonly closing?: Closing
  /** Holds that are in force, by id; none may be there when a case is erased. */
  readonly holds: Readonly<Record<string, string>>
  readonly links: readonly { readonly case: string; readonly as: string; readonly event: string }[]
  readonly messages: readonly Message[]
  /** Who wrote on which device, once somebody said so. */
  readonly writers: Readonly<Record<string, string>>
}

/** A case before its first event. */
export function newCase(id: string): CaseState {
  return {
    id,
    version: 0,
    events: [],
    status: 'new',
    entries: {},
    facts: {},
    assessments: [],
    settled: [],
    tasks: {},
    holds: {},
    links: [],
    messages: [],
    writers: {},
  }
}

/** The value under a key that the record itself has; a case's ids may be any word, `constructor` too. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** The entry of a noun. */
export function entryOf(state: CaseState, noun: NounName, entry: string): Entry | undefined {
  return own(state.entries, `${noun}/${entry}`)
}

/** The facts that the engine may be given: those that were said, without rivals; where two writers differ nothing is known. */
export function knownFacts({ facts }: CaseState): GivenFacts {
  const found = knownOf.get(facts)
  if (found !== undefined) return found
  const known = withoutRivals(facts)
  knownOf.set(facts, known)
  return known
}

// Facts that did not change are the same object: they are gone through once, and not for each line of a list.
const knownOf = new WeakMap<CaseState['facts'], GivenFacts>()

function withoutRivals(facts: CaseState['facts']): GivenFacts {
  const known = Object.entries(facts).filter(([, f]) => f.rivals.length === 0 && f.value !== null)
  return Object.fromEntries(known.map(([id, f]) => [id, f.value])) as GivenFacts
}
