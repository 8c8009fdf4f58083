import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule } from './scope.ts'

const on = '2026-06-07'

/** Welf. & Inst. Code § 15630: suspected abuse of an elder or dependent adult. */
export const elderAbuse: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/wic/15630',
    title: t('Suspected abuse of an elder or dependent adult', 'Sospecha de maltrato de un mayor o adulto dependiente'),
    plain: t(
      'Staff who suspect abuse of an elder or a dependent adult tell the protective agency. Immigration officers are not that agency.',
      'El personal que sospecha maltrato de un mayor o de un adulto dependiente informa a la agencia de protección. Los agentes de inmigración no son esa agencia.',
    ),
    citation: 'Cal. Welf. & Inst. Code § 15630',
    effect: 'lifts',
    actions: ['disclose.report-of-injury', 'disclose.incident-facts', 'disclose.name-address', 'disclose.whereabouts'],
    when: clause(
      '(b)',
      t(
        'A report about an adult goes to the protective agency.',
        'Un informe sobre un adulto va a la agencia de protección.',
      ),
      all(is('requester.agency', 'adult-or-child-protective-services'), is('patient.age-class', 'adult')),
    ),
    duties: [duty('report.to-authority', 'asked')],
    factBase: ['CA-PC11160', 'HIP-512-c'],
    examples: [
      met(t('An old woman with bruises', 'Una anciana con moretones'), on, {
        'requester.agency': 'adult-or-child-protective-services',
        'patient.age-class': 'adult',
      }),
      notMet(t('An officer asks', 'Pregunta un agente'), on, {
        'requester.agency': 'ice-ero',
        'patient.age-class': 'adult',
      }),
      open(
        t('How old is the patient?', '¿Qué edad tiene el paciente?'),
        on,
        {
          'requester.agency': 'adult-or-child-protective-services',
        },
        ['patient.age-class'],
      ),
    ],
  }),
]
