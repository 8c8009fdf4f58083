import type { Clause, Condition, Duty, Facts, Rule, Text } from '../engine/index.ts'
import {
  type ChoiceFact,
  type ChoiceOf,
  type ConditionFact,
  choices,
  type DutyName,
  type YesNoFact,
} from './vocabulary.ts'

/** Words in both languages. */
export function t(en: string, es: string): Text {
  return { en, es }
}

/** The yes/no fact is known to be true. */
export function yes(fact: YesNoFact): Condition {
  return { fact, in: [true] }
}

/** The yes/no fact is known to be false. */
export function no(fact: YesNoFact): Condition {
  return { fact, in: [false] }
}

/** The fact has one of these values. */
export function is<F extends ChoiceFact>(fact: F, ...values: readonly ChoiceOf<F>[]): Condition {
  return { fact, in: values }
}

/** The fact has a value other than these. */
export function isNot<F extends ChoiceFact>(fact: F, ...values: readonly ChoiceOf<F>[]): Condition {
  const left = choices[fact].filter((v) => v !== 'unknown' && !(values as readonly string[]).includes(v))
  return { fact, in: left }
}

/** Every part holds. */
export function all(...parts: readonly Condition[]): Condition {
  return { all: parts }
}

/** At least one part holds. */
export function any(...parts: readonly Condition[]): Condition {
  return { any: parts }
}

/** The part does not hold. */
export function not(part: Condition): Condition {
  return { not: part }
}

/** Holds always: for a rule that applies to everyone at all times. */
export const always: Condition = { all: [] }

/** If the first holds then the second does. */
export function ifThen(first: Condition, second: Condition): Condition {
  return any(not(first), second)
}

/** A clause without a quote: `at` is the subdivision, the paraphrase is ours. */
export function clause(at: string, paraphrase: Text, when: Condition): Condition {
  return { clause: { at, paraphrase }, when }
}

/** A clause whose operative words (at most 25) were seen: `source` names a file of the official texts without `.txt`. */
export function quoted(at: string, paraphrase: Text, source: string, words: string, when: Condition): Condition {
  const withQuote: Clause = { at, paraphrase, quote: { source, words } }
  return { clause: withQuote, when }
}

/** What else a duty may say. */
export interface DutyDetail {
  readonly who?: Duty['who']
  readonly due?: string
  readonly count?: NonNullable<Duty['count']>
  readonly years?: number
  readonly citation?: string
  readonly note?: Text
}

/** A duty that falls due when asked, done or declined; at once (`PT0S`) and by staff unless said otherwise. */
export function duty(name: DutyName, on: Duty['on'], detail: DutyDetail = {}): Duty {
  return { duty: name, who: 'staff', on, due: 'PT0S', ...detail }
}

/** Facts of an example, checked against the vocabulary. */
export type KnownFacts = {
  readonly [F in ConditionFact]?: F extends ChoiceFact ? ChoiceOf<F> : F extends YesNoFact ? boolean : never
}

/** A rule as it is written; examples are typed so that a misspelt fact does not compile. */
export interface RuleSource extends Omit<Rule, 'examples'> {
  readonly examples: readonly (Omit<Rule['examples'][number], 'facts' | 'missing'> & {
    readonly facts: KnownFacts
    readonly missing?: readonly ConditionFact[]
  })[]
}

/** Checks a rule's types; returns it as plain data. */
export function rule(source: RuleSource): Rule {
  return { ...source, examples: source.examples.map((e) => ({ ...e, facts: e.facts as Facts })) }
}
