import type { Condition, Rule } from '../../../engine/index.ts'
import { t } from '../../authoring.ts'
import { type FederalRuleSource, federalRule } from '../process/scope.ts'

/** What differs between the statutes that forbid to obstruct. */
export interface NeverSource extends Omit<FederalRuleSource, 'effect' | 'actions' | 'when'> {
  readonly when: Condition
}

/** A statute that forbids obstruction; none is an exception to another, and nothing is an exception to any of them. */
export function never(source: NeverSource): Rule {
  return federalRule({ ...source, effect: 'forbids', actions: ['obstruct'] })
}

/** Why statutes that were not in the stored texts are unverified. */
export const statuteNotSeen = t(
  'The statute is not yet in the register of sources, so its words are not quoted.',
  'La ley aún no está en el registro de fuentes; por eso no se citan sus palabras.',
)
