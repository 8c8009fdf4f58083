import type { StoredEvent } from '../event/event.ts'

/** Why a command was refused; stable, for programs. */
export const refusalCodes = [
  'malformed-command',
  'not-allowed',
  'person-needed',
  'command-id-reused',
  'version-ahead',
  'conflict',
  'expected-needed',
  'already-open',
  'not-open',
  'case-closed',
  'not-closed',
  'case-erased',
  'another-facility',
  'noun-of-another-kind',
  'request-kind-missing',
  'already-recorded',
  'no-such-entry',
  'entry-withdrawn',
  'corrects-nothing',
  'not-yours',
  'why-missing',
  'unknown-fact',
  'unknown-value',
  'not-yours-to-answer',
  'situation-refused',
  'not-assessed',
  'no-such-action',
  'not-yours-to-decide',
  'against-answer',
  'assessment-differs',
  'no-such-task',
  'task-exists',
  'task-not-open',
  'open-duties',
  'on-hold',
  'hold-exists',
  'no-such-hold',
  'kept-longer',
  'nobody-to-tell',
  'same-case',
] as const

/** Why a command was refused. */
export type RefusalCode = (typeof refusalCodes)[number]

/** A refusal as data; it names fields and tasks by id and repeats no value that was given. */
export interface Refusal {
  readonly code: RefusalCode
  /** The field, fact or entry that it is about. */
  readonly at?: string
  readonly tasks?: readonly string[]
  /** For `conflict`: what others wrote since, … */
  readonly theirs?: readonly StoredEvent[]
  /** … and what was about to be written; neither is lost. */
  readonly yours?: Readonly<Record<string, unknown>>
  /** For `kept-longer`: the first day on which it may be erased. */
  readonly until?: string
}

/** What a part of a decision gives: a refusal, or nothing to object. */
export type Objection = Refusal | undefined

/** A refusal by code. */
export function refuse(code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refusal {
  return { code, ...more }
}
