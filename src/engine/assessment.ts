import type { Value } from './condition.ts'
import type { Answer, Decider, Duty, Effect, Person, Status } from './rulebook.ts'
import type { Day } from './text.ts'

/** The engine's answer to a situation (the contract's output). */
export interface Assessment {
  readonly rulebook: { readonly version: string; readonly hash: string }
  readonly at: string
  readonly answers: readonly ActionAnswer[]
  readonly warnings: readonly Warning[]
  readonly next: NextQuestion | null
}

/** The answer for one action. */
export interface ActionAnswer {
  readonly action: string
  readonly answer: Answer
  /** The answer of law alone, before house policy. */
  readonly law: Answer
  readonly decides: Decider
  readonly meanwhile: Meanwhile
  readonly because: readonly Reason[]
  readonly displaced: readonly Displaced[]
  /** Duties that hold in every completion of the facts. */
  readonly duties: readonly DutyDue[]
  readonly missing: readonly string[]
  readonly wouldChange: readonly Change[]
  /** False while only the interpreter answered. */
  readonly exact: boolean
  readonly confidence: Status
}

/** The safe instruction: the answer itself once settled; `wait` = do nothing irreversible and call who decides. */
export type Meanwhile = 'must' | 'may' | 'must-not' | 'wait'

/** A rule that stands, or the action's default. */
export interface Reason {
  readonly rule: string
  readonly effect: Effect
  readonly citation: string
  readonly source: 'law' | 'house' | 'default'
  readonly binds: 'facility' | 'agency'
  readonly version: Day | null
  readonly clauses: readonly ClauseMet[]
  readonly title?: string
  readonly plain?: string
  readonly status?: Status
  /** False for a rule that stands in some completions only. */
  readonly certain?: boolean
}

/** A clause that was met, and by which facts. */
export interface ClauseMet {
  readonly at: string
  readonly paraphrase: string
  readonly quote?: string
  readonly facts: readonly string[]
}

/** A rule that is met but gives way to standing exceptions. */
export interface Displaced {
  readonly rule: string
  readonly effect: Effect
  readonly citation: string
  readonly by: readonly string[]
}

/** A duty, merged over the standing rules that lay it. */
export interface DutyDue extends Omit<Duty, 'note'> {
  readonly citation: string
  readonly rules: readonly string[]
  readonly text?: string
  readonly note?: string
}

/** A smallest change of facts that gives another answer. */
export interface Change {
  readonly facts: Readonly<Record<string, Value>>
  readonly answer: Answer
}

/** The question most worth asking now. */
export interface NextQuestion {
  readonly fact: string
  readonly question: string
  readonly who: Person
}

/** Something the reader must know about the whole answer; `code` is stable. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  readonly facts?: readonly string[]
}

export type WarningCode =
  | 'facts-contradict'
  | 'state-law-not-modelled'
  | 'state-not-given'
  | 'facility-assumed'
  | 'pack-stale'
  | 'before-compliance-day'
  | 'rule-broken'
  | 'items-not-named'
  | 'day-before-rulebook'
