import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, rule, t } from '../../authoring.ts'

const notSeen = t(
  'The regulation was not read in an official copy. Whether this clinic has such a grant is for counsel to say.',
  'El reglamento no se leyó en una copia oficial. El asesor legal dice si esta clínica recibe esos fondos.',
)

/** Papers that demand nothing in the sense of a law that compels. */
const noCommand = is(
  'document.kind',
  'none',
  'letter',
  'agency-request',
  'preservation-letter',
  'administrative-subpoena',
  'administrative-summons',
  'dhs-i200',
  'dhs-i205',
  'dhs-i247a',
  'dhs-i138',
  'dhs-3115',
  'dhs-other-form',
  'outreach-material',
  'not-process',
)

/** Clinics with federal grants: a permission in HIPAA alone is not enough for them. */
export const grantPrograms: readonly Rule[] = [
  rule({
    id: 'us/special/42-cfr-59.10',
    title: t('Family planning clinics (Title X)', 'Clínicas de planificación familiar (Título X)'),
    plain: t(
      'A clinic with Title X money tells nothing about a patient without the patient’s consent, unless care or a law makes it necessary. That holds for teens too.',
      'Una clínica con fondos del Título X no dice nada sobre una paciente sin su consentimiento, salvo que la atención o una ley lo haga necesario. Vale también para adolescentes.',
    ),
    citation: '42 CFR 59.10',
    address: 'https://www.ecfr.gov/current/title-42/section-59.10',
    effect: 'lifts',
    binds: 'facility',
    actions: ['disclose.reproductive', 'disclose.treatment-records', 'disclose.presence', 'confirm.presence'],
    versions: [
      {
        from: '2021-11-08',
        act: '86 FR 56144 (Oct. 7, 2021)',
        when: clause(
          '59.10(a)',
          t(
            'A clinic is asked with a paper that no law compels it to follow.',
            'Se pregunta a una clínica con un papel que ninguna ley obliga a seguir.',
          ),
          all(is('facility.kind', 'clinic'), noCommand),
        ),
      },
    ],
    duties: [
      duty('notify.counsel', 'asked', {
        citation: '42 CFR 59.10',
        note: t(
          'If this is a Title X clinic, only consent or a law that demands it opens anything.',
          'Si es una clínica del Título X, solo el consentimiento o una ley que lo exija abre algo.',
        ),
      }),
    ],
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['CA-MINOR', 'HIP-502-f/g'],
    examples: [
      {
        name: t('An officer asks why a girl was here', 'Un agente pregunta por qué estuvo aquí una joven'),
        on: '2026-06-10',
        facts: { 'facility.kind': 'clinic', 'document.kind': 'none' },
        expect: 'met',
      },
      {
        name: t('A court order', 'Una orden judicial'),
        on: '2026-06-10',
        facts: { 'facility.kind': 'clinic', 'document.kind': 'court-order' },
        expect: 'not-met',
      },
      {
        name: t('The paper was not read yet', 'El papel aún no se ha leído'),
        on: '2026-06-10',
        facts: { 'facility.kind': 'clinic' },
        expect: 'unknown',
        missing: ['document.kind'],
      },
    ],
  }),
  rule({
    id: 'us/special/42-cfr-51c.110',
    title: t('Community health centers', 'Centros de salud comunitarios'),
    plain: t(
      'A federally funded health center tells nothing about a patient without consent, unless care, a law or the grant’s own audits make it necessary.',
      'Un centro de salud con fondos federales no dice nada sobre un paciente sin su consentimiento, salvo que la atención, una ley o las auditorías de la subvención lo hagan necesario.',
    ),
    citation: '42 CFR 51c.110',
    address: 'https://www.ecfr.gov/current/title-42/section-51c.110',
    effect: 'lifts',
    binds: 'facility',
    actions: [
      '@disclose',
      'confirm.presence',
      '!disclose.de-identified',
      '!disclose.staff-records',
      '!disclose.education-records',
    ],
    versions: [
      {
        from: '1976-12-03',
        act: '42 CFR 51c.110, as in force',
        when: clause(
          '51c.110',
          t(
            'A clinic that does not work for profit is asked with a paper that no law compels it to follow.',
            'Se pregunta a una clínica sin fines de lucro con un papel que ninguna ley obliga a seguir.',
          ),
          all(is('facility.kind', 'clinic'), is('facility.owner', 'nonprofit', 'state-or-local'), noCommand),
        ),
      },
    ],
    duties: [
      duty('notify.counsel', 'asked', {
        citation: '42 CFR 51c.110',
        note: t(
          'If this is a federally funded health center, only consent or a law that demands it opens anything.',
          'Si es un centro de salud con fondos federales, solo el consentimiento o una ley que lo exija abre algo.',
        ),
      }),
    ],
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['HIP-PREEMPT'],
    examples: [
      {
        name: t('An I-138 at a health center', 'Un I-138 en un centro de salud'),
        on: '2026-06-10',
        facts: { 'facility.kind': 'clinic', 'facility.owner': 'nonprofit', 'document.kind': 'dhs-i138' },
        expect: 'met',
      },
      {
        name: t('A clinic run for profit', 'Una clínica con fines de lucro'),
        on: '2026-06-10',
        facts: { 'facility.kind': 'clinic', 'facility.owner': 'for-profit', 'document.kind': 'dhs-i138' },
        expect: 'not-met',
      },
      {
        name: t('Who owns it is not said', 'No se dice de quién es'),
        on: '2026-06-10',
        facts: { 'facility.kind': 'clinic', 'document.kind': 'none' },
        expect: 'unknown',
        missing: ['facility.owner'],
      },
    ],
  }),
]
