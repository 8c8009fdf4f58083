import type { Day, Text } from '../../../engine/index.ts'
import type { KnownFacts, RuleSource } from '../../authoring.ts'
import type { ConditionFact } from '../../vocabulary.ts'

type Example = RuleSource['examples'][number]

const usual = '2026-06-05'

/** The rule is met by these facts, on 2026-06-05 unless said otherwise. */
export function met(name: Text, facts: KnownFacts, on: Day = usual): Example {
  return { name, on, facts, expect: 'met' }
}

/** The rule is not met by these facts, whatever else is found out. */
export function notMet(name: Text, facts: KnownFacts, on: Day = usual): Example {
  return { name, on, facts, expect: 'not-met' }
}

/** These facts leave it open; `missing` are the ones that would settle it. */
export function open(name: Text, facts: KnownFacts, missing: readonly ConditionFact[], on: Day = usual): Example {
  return { name, on, facts, expect: 'unknown', missing }
}
