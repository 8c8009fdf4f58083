import type { Rule } from '../../../engine/index.ts'
import { all, any, duty, is, no, quoted, rule, t, yes } from '../../authoring.ts'
import { privacyRule, recordSet, sectionAddress } from './scope.ts'

const act = '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53267 (Aug. 14, 2002) and 78 FR 5696 (Jan. 25, 2013)'

/** The person who asks stands in the patient’s place. */
export const representative = quoted(
  '164.502(g)(1)',
  t(
    'The person who may decide about care for the patient stands in the patient’s place.',
    'La persona que puede decidir sobre la atención del paciente ocupa su lugar.',
  ),
  '45-cfr-164.502_pre-2024-06-25',
  'treat a personal representative as the individual for purposes of this subchapter',
  is('requester.agency', 'personal-representative'),
)
/** The records are asked for. */
export const asksForRecords = quoted(
  '164.502(a)(2)(i)',
  t('The patient’s own records are asked for.', 'Se piden los propios expedientes del paciente.'),
  '45-cfr-164.502_pre-2024-06-25',
  'To an individual, when requested under, and required by § 164.524 or § 164.528',
  is('request.kind', 'records'),
)
/** Who asks is known. */
export const identityKnown = quoted(
  '164.514(h)(1)(i)',
  t('We know who is asking and that they may ask.', 'Sabemos quién lo pide y que puede pedirlo.'),
  '45-cfr-164.514_pre-2024-06-25',
  'verify the identity of a person requesting protected health information and the authority of any such person',
  yes('requester.identity-verified'),
)

/** The patient's own right, through the one who stands in the patient's place. */
export const individual: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.502-a-2-i',
    title: t('The patient’s representative asks for the records', 'El representante del paciente pide los expedientes'),
    plain: t(
      'Give the records to the person who may decide for the patient, also after the patient has died. A teen who lawfully agreed to their own care holds that part alone. If this person may put the patient in danger, ask the privacy officer first.',
      'Entregue los expedientes a la persona que puede decidir por el paciente, también después de su muerte. Un menor que consintió legalmente su propia atención controla solo esa parte. Si esta persona puede poner en peligro al paciente, consulte antes al responsable de privacidad.',
    ),
    citation: '45 CFR 164.502(a)(2)(i)',
    address: sectionAddress('164.502'),
    effect: 'requires',
    binds: 'facility',
    actions: [...recordSet],
    // What is owed to the patient does not rest on any subpoena that came along.
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: privacyRule,
        act,
        when: all(
          representative,
          asksForRecords,
          identityKnown,
          quoted(
            '164.502(g)(3)(i)(A)',
            t(
              'The patient is an adult, or a minor who did not consent to this care alone.',
              'El paciente es adulto, o un menor que no consintió por sí solo esta atención.',
            ),
            '45-cfr-164.502_pre-2024-06-25',
            'such person may not be a personal representative of an unemancipated minor, and the minor has the authority to act as an individual',
            any(is('patient.age-class', 'adult'), no('patient.consented-own-care')),
          ),
        ),
      },
    ],
    duties: [
      duty('provide.access', 'asked', {
        who: 'privacy-officer',
        due: 'P30D',
        citation: '45 CFR 164.524(b)(2)',
        note: t(
          'One more 30 days is possible, if you say in writing why.',
          'Se puede añadir una vez otros 30 días, si explica por escrito el motivo.',
        ),
      }),
    ],
    status: 'verified',
    factBase: ['HIP-502-a', 'HIP-502-f/g', 'HIP-524'],
    examples: [
      {
        name: t('A daughter with power of attorney', 'Una hija con poder notarial'),
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
        name: t('A teen agreed to this care alone', 'Una adolescente consintió sola esta atención'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'personal-representative',
          'request.kind': 'records',
          'requester.identity-verified': true,
          'patient.age-class': 'minor',
          'patient.consented-own-care': true,
        },
        expect: 'not-met',
      },
      {
        name: t('A parent asks; who agreed to the care is not known', 'Pide un padre; no se sabe quién consintió'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'personal-representative',
          'request.kind': 'records',
          'requester.identity-verified': true,
          'patient.age-class': 'minor',
        },
        expect: 'unknown',
        missing: ['patient.consented-own-care'],
      },
    ],
  }),
]
