import type { Rule } from '../../../engine/index.ts'
import { all, always, is, quoted, rule, t } from '../../authoring.ts'
import { asksForRecords, identityKnown, representative } from './164.502-a-2-i.ts'
import { privacyRule, recordSet, sectionAddress } from './scope.ts'

/** What a state cannot take from the right to see one's records. */
export const preemption: readonly Rule[] = [
  rule({
    id: 'us/hipaa/160.203-access',
    title: t(
      'A state cannot take away the right to see the records',
      'Un estado no puede quitar el derecho a ver el expediente',
    ),
    plain: t(
      'A state privacy law cannot keep an adult’s records from the patient or from the person who stands in the patient’s place. For minors, state law may speak.',
      'Una ley estatal de privacidad no puede negar el expediente de un adulto al propio paciente ni a quien ocupa su lugar. Para los menores puede decidir la ley estatal.',
    ),
    citation: '45 CFR 160.203',
    address: sectionAddress('160.203'),
    effect: 'lifts',
    binds: 'facility',
    actions: [...recordSet],
    exceptionTo: ['us-'],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82798 (Dec. 28, 2000), as amended by 67 FR 53266 (Aug. 14, 2002)',
        when: all(
          quoted(
            '160.203',
            t(
              'HIPAA comes before a state law that it cannot be squared with.',
              'HIPAA prevalece sobre una ley estatal incompatible.',
            ),
            '45-cfr-160.203_pre-2024-06-25',
            'that is contrary to a provision of State law preempts the provision of State law',
            always,
          ),
          representative,
          asksForRecords,
          identityKnown,
          quoted(
            '164.502(g)(2)',
            t('The patient is an adult.', 'El paciente es adulto.'),
            '45-cfr-164.502_pre-2024-06-25',
            'a person has authority to act on behalf of an individual who is an adult or an emancipated minor',
            is('patient.age-class', 'adult'),
          ),
        ),
      },
    ],
    status: 'verified',
    factBase: ['HIP-PREEMPT', 'HIP-502-f/g'],
    examples: [
      {
        name: t('An adult’s health care agent', 'El apoderado de un adulto'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'personal-representative',
          'request.kind': 'records',
          'requester.identity-verified': true,
          'patient.age-class': 'adult',
        },
        expect: 'met',
      },
      {
        name: t('The patient is a minor', 'El paciente es menor'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'personal-representative',
          'request.kind': 'records',
          'requester.identity-verified': true,
          'patient.age-class': 'minor',
        },
        expect: 'not-met',
      },
      {
        name: t('Nobody has checked who asks', 'Nadie ha comprobado quién lo pide'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'personal-representative',
          'request.kind': 'records',
          'patient.age-class': 'adult',
        },
        expect: 'unknown',
        missing: ['requester.identity-verified'],
      },
    ],
  }),
]
