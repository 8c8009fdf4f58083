import type { Condition, Rule, Text } from '../../engine/index.ts'
import { clause, type KnownFacts, t } from '../authoring.ts'
import { met, notMet, open, type StateRuleSource } from '../state-pack.ts'
import type { ConditionFact } from '../vocabulary.ts'
import { californiaRule, cmia, cmiaAct, cmiaDay, medicalInformation, wordingRead } from './scope.ts'

const on = '2026-06-12'

/** One paragraph of Civ. Code § 56.10(c), with facts that meet it, that do not, and that leave it open. */
export interface PermissiveGround {
  readonly paragraph: number
  readonly title: Text
  readonly plain: Text
  readonly words: Text
  readonly when: Condition
  readonly actions?: readonly string[]
  readonly factBase?: readonly string[]
  readonly duties?: StateRuleSource['duties']
  readonly decides?: StateRuleSource['decides']
  readonly yes: KnownFacts
  readonly no: KnownFacts
  readonly unknown: readonly [KnownFacts, readonly ConditionFact[]]
}

/** The rule for a paragraph of Civ. Code § 56.10(c): it lifts what (a) and (f) forbid. */
export function permissiveGround(g: PermissiveGround): Rule {
  return californiaRule({
    id: `us-ca/civ/56.10-c-${g.paragraph}`,
    title: g.title,
    plain: g.plain,
    citation: `Cal. Civ. Code § 56.10(c)(${g.paragraph})`,
    effect: 'lifts',
    actions: [...(g.actions ?? medicalInformation)],
    // SB 81 leaves what (c) permits: § 56.10(f).
    exceptionTo: [...cmia],
    from: cmiaDay,
    act: cmiaAct,
    when: clause(`(c)(${g.paragraph})`, g.words, g.when),
    ...(g.duties === undefined ? {} : { duties: g.duties }),
    ...(g.decides === undefined ? {} : { decides: g.decides }),
    statusReason: wordingRead,
    factBase: ['CA-CMIA-10c', ...(g.factBase ?? [])],
    examples: [
      met(t('As the law has it', 'Como dice la ley'), on, g.yes),
      notMet(t('Something else', 'Otra cosa'), on, g.no),
      open(t('One thing is not known', 'Falta un dato'), on, ...g.unknown),
    ],
  })
}
