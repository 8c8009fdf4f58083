import type { Rule } from '../../../engine/index.ts'
import { all, any, duty, is, quoted, rule, t } from '../../authoring.ts'
import { directoryFacts, privacyRule, sectionAddress } from './scope.ts'

const text = '45-cfr-164.510_pre-2024-06-25'
/** The acts that made 45 CFR 164.510. */
export const act510 =
  '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53270 (Aug. 14, 2002) and 78 FR 5699 (Jan. 25, 2013)'

const agrees = quoted(
  '(b)(2)(i)',
  t('The patient agrees; saying so is enough.', 'El paciente está de acuerdo; basta con decirlo.'),
  text,
  "Obtains the individual's agreement",
  is('consent.patient', 'given'),
)
/** A relative, a friend, or the person who stands in the patient's place. */
export const closePerson = is('requester.agency', 'family-or-friend', 'personal-representative')

/** Telling the family. */
export const family: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.510-b',
    title: t('Telling the family where and how the patient is', 'Decir a la familia dónde y cómo está el paciente'),
    plain: t(
      'If the patient agrees, you may tell the family where the patient is and how it goes in general. If the patient cannot speak, staff may do so where it is best for the patient. This holds for patients in custody too.',
      'Si el paciente está de acuerdo, puede decir a la familia dónde está y cómo está en general. Si no puede hablar, el personal puede hacerlo cuando sea lo mejor para él. Esto vale también para pacientes bajo custodia.',
    ),
    citation: '45 CFR 164.510(b)',
    address: sectionAddress('164.510'),
    effect: 'permits',
    binds: 'facility',
    actions: [...directoryFacts, 'disclose.whereabouts'],
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: privacyRule,
        act: act510,
        when: all(
          quoted(
            '(b)(1)(ii)',
            t(
              'It is a family member, a friend, or the person responsible for the patient’s care.',
              'Es un familiar, un amigo o la persona responsable de la atención del paciente.',
            ),
            text,
            "a family member, a personal representative of the individual, or another person responsible for the care of the individual of the individual's location",
            closePerson,
          ),
          any(
            agrees,
            quoted(
              '(b)(3)',
              t(
                'The patient cannot be asked, and staff judge that telling is best for the patient.',
                'No se puede preguntar al paciente y el personal juzga que avisar es lo mejor para él.',
              ),
              text,
              "cannot practicably be provided because of the individual's incapacity or an emergency circumstance",
              all(is('consent.patient', 'cannot-agree'), is('patient.state', 'incapacitated', 'emergency')),
            ),
          ),
        ),
      },
    ],
    status: 'verified',
    factBase: ['HIP-510-b'],
    examples: [
      {
        name: t('He asks that his mother be told', 'Pide que avisen a su madre'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'consent.patient': 'given' },
        expect: 'met',
      },
      {
        name: t('The patient said no', 'El paciente dijo que no'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'consent.patient': 'refused' },
        expect: 'not-met',
      },
      {
        name: t(
          'A sister calls; what the patient says is not known',
          'Llama una hermana; no se sabe qué dice el paciente',
        ),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'patient.state': 'stable' },
        expect: 'unknown',
        missing: ['consent.patient'],
      },
    ],
  }),
  rule({
    id: 'us/hipaa/164.510-b-1-i',
    title: t('Family who help with the care', 'Familiares que ayudan en la atención'),
    plain: t(
      'If the patient agrees, a relative or friend who helps with care or bills may hear what they need to help. They may not hear more.',
      'Si el paciente está de acuerdo, un familiar o amigo que ayuda con la atención o los pagos puede saber lo que necesita para ayudar. Nada más.',
    ),
    citation: '45 CFR 164.510(b)(1)(i)',
    address: sectionAddress('164.510'),
    effect: 'permits',
    binds: 'facility',
    actions: [
      'disclose.diagnosis',
      'disclose.medication-list',
      'disclose.discharge-plan',
      'disclose.precautions',
      'disclose.treatment-dates',
      'disclose.billing',
    ],
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: privacyRule,
        act: act510,
        when: all(
          quoted(
            '(b)(1)(i)',
            t(
              'It is a relative or friend whom the patient lets take part.',
              'Es un familiar o amigo a quien el paciente permite participar.',
            ),
            text,
            "directly relevant to such person's involvement with the individual's health care or payment related to the individual's health care",
            closePerson,
          ),
          agrees,
        ),
      },
    ],
    duties: [duty('minimum-necessary', 'done', { citation: '45 CFR 164.510(b)(1)(i)' })],
    status: 'verified',
    factBase: ['HIP-510-b'],
    examples: [
      {
        name: t('A husband will change the dressing at home', 'El esposo cambiará el vendaje en casa'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'consent.patient': 'given' },
        expect: 'met',
      },
      {
        name: t('An officer asks instead', 'Pregunta un agente en su lugar'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'ice-ero', 'consent.patient': 'given' },
        expect: 'not-met',
      },
      {
        name: t('What the patient says is not known', 'No se sabe qué dice el paciente'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend' },
        expect: 'unknown',
        missing: ['consent.patient'],
      },
    ],
  }),
]
