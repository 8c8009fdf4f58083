import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule } from './scope.ts'

const on = '2026-06-07'

/** Penal Code § 11166: suspected abuse of a child. */
export const childAbuse: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/pen/11166',
    title: t('Suspected abuse of a child', 'Sospecha de maltrato de un menor'),
    plain: t(
      'Staff who suspect abuse or neglect of a child phone the child protective agency at once and write within 36 hours. That somebody calls a child a matter of the government is no such suspicion.',
      'El personal que sospecha maltrato o abandono de un menor llama de inmediato a la agencia de protección y escribe en 36 horas. Que alguien diga que un menor es asunto del gobierno no es esa sospecha.',
    ),
    citation: 'Cal. Penal Code § 11166(a)',
    effect: 'lifts',
    actions: ['disclose.report-of-injury', 'disclose.incident-facts', 'disclose.name-address', 'disclose.whereabouts'],
    when: clause(
      '(a)',
      t(
        'A report about a child goes to the protective agency.',
        'Un informe sobre un menor va a la agencia de protección.',
      ),
      all(is('requester.agency', 'adult-or-child-protective-services'), is('patient.age-class', 'minor')),
    ),
    duties: [
      duty('report.to-authority', 'asked', {
        note: t('By phone now; in writing within 36 hours.', 'Por teléfono ahora; por escrito en 36 horas.'),
      }),
    ],
    factBase: ['CA-PC11160', 'HIP-512-b'],
    examples: [
      met(t('A nurse suspects abuse', 'Una enfermera sospecha maltrato'), on, {
        'requester.agency': 'adult-or-child-protective-services',
        'patient.age-class': 'minor',
      }),
      notMet(t('An officer asks about a girl', 'Un agente pregunta por una niña'), on, {
        'requester.agency': 'ice-ero',
        'patient.age-class': 'minor',
      }),
      open(
        t('Is the patient a minor?', '¿El paciente es menor?'),
        on,
        {
          'requester.agency': 'adult-or-child-protective-services',
        },
        ['patient.age-class'],
      ),
    ],
  }),
]
