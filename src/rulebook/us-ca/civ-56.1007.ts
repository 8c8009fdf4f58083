import type { Rule } from '../../engine/index.ts'
import { all, any, clause, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, wordingRead } from './scope.ts'

const on = '2026-06-12'
const familyActions = [
  'confirm.presence',
  'disclose.presence',
  'disclose.one-word-condition',
  'disclose.location-in-facility',
  'disclose.whereabouts',
  'disclose.diagnosis',
  'disclose.medication-list',
  'disclose.discharge-plan',
  'disclose.treatment-dates',
  'disclose.billing',
] as const
const mother = { 'requester.agency': 'family-or-friend', 'consent.patient': 'given' } as const

/** Civ. Code § 56.1007: the family and close friends. */
export const family: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.1007',
    title: t('The family, where the patient agrees', 'La familia, si el paciente acepta'),
    plain: t(
      'Family and friends may hear what concerns their part in the care if the patient agrees. If the patient cannot say, clinicians judge what is best. An officer is not family.',
      'La familia y los amigos pueden saber lo que atañe a su papel en la atención si el paciente acepta. Si no puede decirlo, los clínicos juzgan lo mejor. Un agente no es familia.',
    ),
    citation: 'Cal. Civ. Code § 56.1007',
    effect: 'lifts',
    actions: [...familyActions],
    exceptionTo: ['us-ca/civ/56.10-a'],
    from: '2007-01-01',
    act: 'Stats. 2006, ch. 833',
    when: all(
      clause(
        '(a), (b)',
        t('Family or a close friend asks.', 'Pregunta la familia o un amigo cercano.'),
        is('requester.agency', 'family-or-friend'),
      ),
      any(
        clause('(c)', t('The patient agrees.', 'El paciente acepta.'), is('consent.patient', 'given')),
        clause(
          '(d)',
          t(
            'The patient cannot be asked, and it is best for the patient.',
            'No se puede preguntar al paciente y es lo mejor para él.',
          ),
          any(is('consent.patient', 'cannot-agree'), is('patient.state', 'incapacitated', 'emergency', 'deceased')),
        ),
      ),
    ),
    statusReason: wordingRead,
    factBase: ['CA-CMIA-10c', 'HIP-510-b'],
    examples: [
      met(t('The patient wants his mother told', 'El paciente quiere que se avise a su madre'), on, mother),
      notMet(t('The day before the law', 'El día antes de la ley'), '2006-12-31', mother),
      notMet(t('An officer', 'Un agente'), on, { ...mother, 'requester.agency': 'ice-ero' }),
      open(
        t('The patient was not asked', 'No se ha preguntado al paciente'),
        on,
        {
          'requester.agency': 'family-or-friend',
          'patient.state': 'stable',
        },
        ['consent.patient'],
      ),
    ],
  }),
]
