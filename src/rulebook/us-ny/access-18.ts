import type { Rule } from '../../engine/index.ts'
import { all, always, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open, patientRecords, stateRule } from '../state-pack.ts'

const asks = { 'request.kind': 'records', 'requester.agency': 'personal-representative' } as const

/** Public Health Law §§ 18 and 2803-c: the patient's own access, and confidential care. */
export const accessToRecords: readonly Rule[] = [
  stateRule({
    id: 'us-ny/phl/18',
    title: t('The patient’s side may see the records', 'La parte del paciente puede ver el expediente'),
    plain: t(
      'The patient, or who decides for the patient, may see the records soon after a written request.',
      'El paciente, o quien decide por él, puede ver el expediente poco después de pedirlo por escrito.',
    ),
    citation: 'N.Y. Pub. Health Law § 18',
    address: 'https://www.nysenate.gov/legislation/laws/PBH/18',
    effect: 'lifts',
    actions: [
      'disclose.treatment-records',
      'disclose.billing',
      'disclose.diagnosis',
      'disclose.medication-list',
      'disclose.treatment-dates',
    ],
    when: clause(
      '(2)',
      t(
        'A qualified person asks for the records in writing.',
        'Una persona autorizada pide el expediente por escrito.',
      ),
      all(is('request.kind', 'records'), is('requester.agency', 'personal-representative')),
    ),
    duties: [
      duty('provide.access', 'asked', {
        who: 'privacy-officer',
        due: 'P10D',
        note: t('Ten days for looking at them.', 'Diez días para examinarlo.'),
      }),
    ],
    factBase: ['NY-CONF', 'HIP-524'],
    examples: [
      met(t('A daughter with power of attorney', 'Una hija con poder legal'), '2026-06-12', asks),
      notMet(t('Immigration officers', 'Agentes de inmigración'), '2026-06-12', {
        ...asks,
        'requester.agency': 'ice-ero',
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), '2026-06-12', { 'request.kind': 'records' }, [
        'requester.agency',
      ]),
    ],
  }),
  stateRule({
    id: 'us-ny/phl/2803-c-3-f',
    title: t('Care and records are confidential', 'La atención y el expediente son confidenciales'),
    plain: t(
      'Patients have a right to privacy in treatment and to confidential records. Give no more than a ground in law asks for.',
      'El paciente tiene derecho a la privacidad en su atención y a la confidencialidad de su expediente. No dé más de lo que pide una base legal.',
    ),
    citation: 'N.Y. Pub. Health Law § 2803-c(3)(f)',
    address: 'https://www.nysenate.gov/legislation/laws/PBH/2803-C',
    effect: 'lifts',
    actions: [...patientRecords],
    when: clause('(3)(f)', t('It is about a patient.', 'Trata de un paciente.'), always),
    duties: [duty('minimum-necessary', 'done')],
    decides: 'privacy-officer',
    factBase: ['NY-CONF'],
    examples: [met(t('Any request', 'Cualquier solicitud'), '2026-06-12', {})],
  }),
]
