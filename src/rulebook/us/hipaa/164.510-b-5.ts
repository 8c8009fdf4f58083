import type { Rule } from '../../../engine/index.ts'
import { all, is, not, quoted, rule, t } from '../../authoring.ts'
import { closePerson } from './164.510-b.ts'
import { directoryFacts, sectionAddress } from './scope.ts'

const text = '45-cfr-164.510_pre-2024-06-25'

/** The family of a patient who has died. */
export const familyAfterDeath: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.510-b-5',
    title: t('Family of a patient who died', 'Familia de un paciente fallecido'),
    plain: t(
      'After a death, the family and friends who helped with the care may be told, unless the patient had said no.',
      'Tras un fallecimiento se puede informar a los familiares y amigos que ayudaban en la atención, salvo que el paciente lo hubiera rechazado.',
    ),
    citation: '45 CFR 164.510(b)(5)',
    address: sectionAddress('164.510'),
    effect: 'permits',
    binds: 'facility',
    actions: [...directoryFacts, 'disclose.whereabouts'],
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: '2013-03-26',
        act: '78 FR 5699 (Jan. 25, 2013)',
        when: all(
          quoted(
            '(b)(5)',
            t(
              'A relative or friend asks about a patient who has died.',
              'Un familiar o amigo pregunta por un paciente fallecido.',
            ),
            text,
            'If the individual is deceased, a covered entity may disclose to a family member, or other persons identified in paragraph (b)(1) of this section',
            all(closePerson, is('patient.state', 'deceased')),
          ),
          quoted(
            '(b)(5)',
            t('The patient had not said no.', 'El paciente no lo había rechazado.'),
            text,
            'unless doing so is inconsistent with any prior expressed preference of the individual that is known to the covered entity',
            not(is('consent.patient', 'refused')),
          ),
        ),
      },
    ],
    status: 'verified',
    factBase: ['HIP-510-b', 'HIP-502-f/g'],
    examples: [
      {
        name: t('A son asks about his father', 'Un hijo pregunta por su padre'),
        on: '2026-06-13',
        facts: {
          'requester.agency': 'family-or-friend',
          'patient.state': 'deceased',
          'consent.patient': 'cannot-agree',
        },
        expect: 'met',
      },
      {
        name: t('She had asked that nobody be told', 'Ella había pedido que no se dijera a nadie'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'patient.state': 'deceased', 'consent.patient': 'refused' },
        expect: 'not-met',
      },
      {
        name: t('What the patient had wanted is not known', 'No se sabe qué había querido el paciente'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'patient.state': 'deceased' },
        expect: 'unknown',
        missing: ['consent.patient'],
      },
    ],
  }),
]
