import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule } from './scope.ts'

const police = { 'requester.agency': 'sheriff', 'requester.purpose': 'criminal' } as const

/** Penal Code § 13778.3: California’s police do not help other states against care that is lawful here. */
export const policeShield: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/pen/13778.3',
    title: t(
      'Police do not help other states against lawful care',
      'La policía no ayuda a otros estados contra atención legal',
    ),
    plain: t(
      'State and local police may not help another state punish abortion or gender-affirming care that is lawful here. That binds the police, not the hospital. If they ask for such records, do not argue; write it down and call counsel.',
      'La policía estatal y local no puede ayudar a otro estado a castigar un aborto o una atención de afirmación de género legales aquí. Eso obliga a la policía, no al hospital. Si piden esos expedientes, no discuta; anótelo y llame al asesor legal.',
    ),
    citation: 'Cal. Penal Code § 13778.3',
    effect: 'lifts',
    actions: ['@reproductive'],
    from: '2024-01-01',
    when: clause(
      '13778.3',
      t(
        'Police of this state ask for records of such care.',
        'Policía de este estado pide expedientes de esa atención.',
      ),
      all(
        is('requester.agency', 'state-police', 'local-police', 'local-police-287g', 'sheriff', 'prosecutor'),
        is('requester.purpose', 'criminal', 'identify-or-locate'),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        note: t('Ask whose law was broken.', 'Pregunte la ley de qué estado se habría violado.'),
      }),
    ],
    statusReason: t(
      'The official text was not read, and the day on which it began was not verified.',
      'No se leyó el texto oficial ni se verificó el día en que empezó.',
    ),
    factBase: ['R20'],
    examples: [
      met(t('A deputy asks for another state', 'Un agente pide para otro estado'), '2026-06-12', police),
      notMet(t('A health inspector', 'Una inspectora de salud'), '2026-06-12', {
        'requester.agency': 'public-health-authority',
        'requester.purpose': 'public-health',
      }),
      open(
        t('Why does the deputy ask?', '¿Para qué pregunta el agente?'),
        '2026-06-12',
        {
          'requester.agency': 'sheriff',
        },
        ['requester.purpose'],
      ),
    ],
  }),
]
