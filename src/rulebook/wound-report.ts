import type { Day, Rule, Text } from '../engine/index.ts'
import { clause, duty, t, yes } from './authoring.ts'
import { met, notMet, open, stateRule } from './state-pack.ts'

/** What differs between the states' wound laws. */
export interface WoundLaw {
  readonly id: string
  readonly citation: string
  readonly factBase: readonly string[]
  /** Which injuries, after "The injury is". */
  readonly injuries: Text
  /** To whom, and how soon. */
  readonly to: Text
  readonly from?: Day
  readonly address?: string
}

/** A state law that makes the hospital report certain wounds. */
export function woundReport(law: WoundLaw): Rule {
  return stateRule({
    id: law.id,
    title: t('These injuries are reported', 'Estas lesiones se informan'),
    plain: t(
      `The hospital reports when the injury is ${law.injuries.en}. The report says what the law asks for and nothing of immigration status or birthplace.`,
      `El hospital informa cuando la lesión es ${law.injuries.es}. El informe dice lo que pide la ley y nada del estatus migratorio ni del lugar de nacimiento.`,
    ),
    citation: law.citation,
    ...(law.address === undefined ? {} : { address: law.address }),
    ...(law.from === undefined ? {} : { from: law.from }),
    effect: 'requires',
    actions: ['report.injury'],
    when: clause(
      law.citation.replace(/^.* /, ''),
      t(`The injury is ${law.injuries.en}.`, `La lesión es ${law.injuries.es}.`),
      yes('injury.reportable'),
    ),
    duties: [duty('report.to-authority', 'asked', { note: law.to })],
    factBase: [...law.factBase, 'HIP-512-f-1-i', 'R14'],
    examples: [
      met(t('A gunshot wound', 'Una herida de bala'), '2026-06-07', { 'injury.reportable': true }),
      notMet(t('A broken arm from a fall', 'Un brazo roto por una caída'), '2026-06-07', {
        'injury.reportable': false,
      }),
      open(t('How it happened is not known', 'No se sabe cómo ocurrió'), '2026-06-07', {}, ['injury.reportable']),
    ],
  })
}
