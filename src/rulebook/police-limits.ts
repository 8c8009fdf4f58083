import type { Day, Rule } from '../engine/index.ts'
import { all, clause, duty, is, t } from './authoring.ts'
import { met, notMet, open, stateRule } from './state-pack.ts'

/** A state's law or order that keeps its own police out of civil immigration work. */
export interface PoliceLimit {
  readonly id: string
  readonly citation: string
  readonly factBase: readonly string[]
  readonly from: Day
  readonly act?: string
}

/** What a hospital does when police of such a state come for immigration: it binds the police, so staff only call counsel. */
export function policeLimit(law: PoliceLimit): Rule {
  const deputy = { 'requester.agency': 'sheriff', 'requester.purpose': 'civil-immigration' } as const
  return stateRule({
    ...law,
    title: t('State police rules on immigration work', 'Reglas del estado para la policía sobre inmigración'),
    plain: t(
      'State law limits what local and state police may do in civil immigration cases. It binds them, not the hospital. If they come for that, do not argue; write it down and call counsel.',
      'La ley estatal limita lo que la policía local y estatal puede hacer en casos civiles de inmigración. La obliga a ella, no al hospital. Si vienen por eso, no discuta; anótelo y llame al asesor legal.',
    ),
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    when: clause(
      'Police',
      t(
        'Police of this state come for civil immigration enforcement.',
        'Viene policía de este estado a aplicar la ley civil de inmigración.',
      ),
      all(
        is('requester.agency', 'local-police', 'local-police-287g', 'sheriff', 'state-police', 'corrections'),
        is('requester.purpose', 'civil-immigration'),
      ),
    ),
    duties: [duty('record.officer', 'asked'), duty('notify.counsel', 'asked')],
    examples: [
      met(t('A deputy asks about removal', 'Un agente del sheriff pregunta por una deportación'), '2026-06-12', deputy),
      notMet(t('A deputy with a theft case', 'Un agente del sheriff con un caso de robo'), '2026-06-12', {
        ...deputy,
        'requester.purpose': 'criminal',
      }),
      open(
        t('The deputy does not say why', 'El agente no dice para qué'),
        '2026-06-12',
        { 'requester.agency': 'sheriff' },
        ['requester.purpose'],
      ),
    ],
  })
}
