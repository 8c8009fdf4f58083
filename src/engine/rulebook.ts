import type { Condition, Facts, Value } from './condition.ts'
import type { Day, Language, Text } from './text.ts'

/** Who may answer a question; each later one may answer for the earlier ones. */
export type Person = 'desk' | 'privacy-officer' | 'counsel' | 'system'

/** What is known, or asked, about a situation. */
export interface Fact {
  readonly id: string
  /** Only `yes-no` and `choice` may stand in a condition; `set` is the action's parameter, days and numbers serve clocks. */
  readonly kind: 'yes-no' | 'choice' | 'set' | 'day' | 'number' | 'text'
  readonly values?: readonly string[]
  readonly labels?: Readonly<Record<string, Text>>
  readonly question: Text
  readonly lookFor?: Text
  readonly who: Person
  /** Asking this aloud would tell a bystander something about a patient. */
  readonly exposes?: boolean
  /** Who they are and where we are: not offered as a change that would change the answer. */
  readonly fixed?: boolean
  /** Kept with a case and never a ground: no condition may read it, so that no answer can tell it. */
  readonly neverDecides?: boolean
  /** Values that no completion assumes: what a facility is by exception it knows of itself, and says. */
  readonly onlyIfGiven?: readonly Value[]
  /** The question makes sense only when this is known to hold. */
  readonly askWhen?: Condition
  /** How common each value is, for choosing the next question; never for an answer. */
  readonly weights?: Readonly<Record<string, number>>
  /** The open point of law (D-n of the fact base) that counsel settles by answering. */
  readonly dispute?: string
}

/** A relation between facts that always holds (a DHS form bears no judge's signature). */
export interface Constraint {
  readonly id: string
  readonly holds: Condition
  readonly explain: Text
}

/** The five answers; for agency-bound actions they speak of the officers. */
export type Answer = 'must' | 'may' | 'must-not' | 'depends' | 'conflict'

/** An answer that one completion of the facts can have. */
export type Settled = Exclude<Answer, 'depends'>

/** Who may act on an answer, least first. */
export type Decider = 'desk' | 'administrator' | 'privacy-officer' | 'counsel'

/** Something staff (or, for `agency.` actions, officers) may do. */
export interface Action {
  readonly id: string
  readonly groups: readonly string[]
  readonly question: Text
  readonly doing: Text
  readonly notDoing: Text
  readonly binds: Binds
  readonly fallback: Fallback
  readonly relevantWhen: Condition
  readonly decides: Readonly<Record<Answer, Decider>>
}

/** The answer where no rule stands, with its source. */
export interface Fallback {
  readonly answer: 'may' | 'must-not' | 'must'
  readonly citation: string
  readonly why: Text
}

export type Binds = 'facility' | 'agency'

export type Effect = 'forbids' | 'permits' | 'requires' | 'lifts'

export type Status = 'verified' | 'unverified' | 'disputed'

/** Something to be done beside the answer, and when it falls due. */
export interface Duty {
  readonly duty: string
  readonly who: 'staff' | 'liaison' | 'administrator' | 'privacy-officer' | 'counsel' | 'facility'
  readonly on: 'asked' | 'done' | 'declined'
  /** ISO 8601 duration from the event named in `on`. */
  readonly due: string
  /** How days in `due` are counted; calendar days where absent. */
  readonly count?: 'calendar-days' | 'working-days' | 'business-days'
  /** Years for which documents are kept. */
  readonly years?: number
  readonly citation?: string
  readonly note?: Text
}

/** One half-open period `[from, until)` of a rule, with the act that made it law. */
export interface Version {
  readonly from: Day
  readonly until?: Day
  readonly act: string
  readonly when: Condition
  /** The later day from which compliance is due; until then the answer is given and marked disputed. */
  readonly complianceFrom?: Day
}

/** A situation that shows when a rule is met. */
export interface Example {
  readonly name: Text
  readonly on: Day
  readonly facts: Facts
  readonly expect: 'met' | 'not-met' | 'unknown'
  readonly missing?: readonly string[]
}

/** A rule: one effect on one action or family of actions. */
export interface Rule {
  readonly id: string
  readonly title: Text
  /** What it means, in plain words of our own. */
  readonly plain: Text
  readonly citation: string
  readonly address?: string
  readonly effect: Effect
  readonly binds: Binds
  /** Action ids, `@group`, or either with a leading `!` to leave out. */
  readonly actions: readonly string[]
  /** Rule ids, or the start of ids (ending in `/` or `-`) for a family, which reaches only opposite effects. */
  readonly exceptionTo?: readonly string[]
  readonly versions: readonly Version[]
  readonly duties?: readonly Duty[]
  readonly decides?: Decider
  readonly status: Status
  readonly statusReason?: Text
  readonly factBase: readonly string[]
  readonly examples: readonly Example[]
}

/** A set of rules that is switched on together: a jurisdiction's law, or a house policy. */
export interface Pack {
  readonly id: string
  readonly kind: 'federal' | 'state' | 'house'
  readonly state?: string
  readonly title: Text
  readonly checkedTo: Day
}

/** Everything the engine knows: it has no law of its own. */
export interface Rulebook {
  readonly version: string
  /** `sha256:` and the hash of the canonical JSON, where it was published. */
  readonly hash?: string
  /** In a slice, the hash of the whole rulebook that it was cut from. */
  readonly whole?: string
  /** In a slice, the first day it answers for: versions that had ended by then are left out. */
  readonly since?: Day
  /** In a slice cut for one language, that language: every {@link Text} holds it alone. */
  readonly languages?: readonly Language[]
  readonly facts: readonly Fact[]
  readonly constraints: readonly Constraint[]
  readonly actions: readonly Action[]
  readonly duties: Readonly<Record<string, Text>>
  readonly packs: readonly Pack[]
  readonly rules: readonly Rule[]
}
