import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, not, t } from '../authoring.ts'
import { met, notMet, open, patientRecords, stateRule } from '../state-pack.ts'

const subpoena = {
  'request.kind': 'records',
  'requester.agency': 'party-attorney',
  'document.kind': 'attorney-subpoena',
  'document.court': 'state-this',
} as const

/** C.P.L.R. 2302(b), 3122(a) and 4504: a New York subpoena for medical records. */
export const subpoenas: readonly Rule[] = [
  stateRule({
    id: 'us-ny/cplr/3122-a',
    title: t(
      'A lawyer’s subpoena needs the patient’s authorization or a judge',
      'La citación de un abogado necesita la autorización del paciente o un juez',
    ),
    plain: t(
      'In a New York case a subpoena for medical records that a lawyer or a clerk signed does not open them by itself. The patient’s signed authorization must come with it, or a judge must order it. What a patient told a doctor is privileged.',
      'En un caso de Nueva York, una citación firmada por un abogado o secretario no abre por sí sola los expedientes. Debe venir con la autorización firmada del paciente o con la orden de un juez. Lo que el paciente dice al médico es privilegiado.',
    ),
    citation: 'N.Y. C.P.L.R. 3122(a)',
    address: 'https://www.nysenate.gov/legislation/laws/CVP/R3122',
    effect: 'forbids',
    actions: [...patientRecords],
    when: all(
      clause(
        '3122(a)',
        t(
          'The paper is a New York subpoena that no judge signed.',
          'El papel es una citación de Nueva York que ningún juez firmó.',
        ),
        all(is('document.kind', 'attorney-subpoena', 'clerk-subpoena'), is('document.court', 'state-this')),
      ),
      clause(
        '2302(b)',
        t('It is not the patient’s own representative who asks.', 'Quien pide no es el representante del paciente.'),
        not(is('requester.agency', 'personal-representative')),
      ),
      clause(
        '2302(b)',
        t(
          'The patient’s signed authorization did not come with it.',
          'No vino con la autorización firmada del paciente.',
        ),
        not(all(is('consent.patient', 'given'), is('consent.form', 'written-valid'))),
      ),
      clause(
        '4504(a)',
        t('The patient has not waived the privilege that way.', 'El paciente no ha renunciado así al privilegio.'),
        not(all(is('consent.patient', 'given'), is('consent.form', 'written-valid'))),
      ),
    ),
    duties: [
      duty('calendar.return-date', 'asked'),
      duty('object.in-writing', 'declined', {
        who: 'privacy-officer',
        note: t(
          'Tell the sender what is missing: an authorization, or a judge’s order.',
          'Diga al remitente qué falta: una autorización o la orden de un juez.',
        ),
      }),
    ],
    factBase: ['NY-CONF', 'HIP-512-e', 'R6'],
    examples: [
      met(t('A lawyer’s subpoena alone', 'Solo la citación de un abogado'), '2026-04-06', {
        ...subpoena,
        'consent.patient': 'not-asked',
      }),
      met(t('The form is defective', 'El formulario es defectuoso'), '2026-04-06', {
        ...subpoena,
        'document.kind': 'clerk-subpoena',
        'consent.form': 'written-defective',
      }),
      notMet(t('With the patient’s authorization', 'Con la autorización del paciente'), '2026-04-06', {
        ...subpoena,
        'consent.patient': 'given',
        'consent.form': 'written-valid',
      }),
      notMet(t('A judge ordered it', 'Un juez lo ordenó'), '2026-04-06', {
        ...subpoena,
        'document.kind': 'judge-subpoena',
      }),
      notMet(t('A federal case', 'Un caso federal'), '2026-04-06', { ...subpoena, 'document.court': 'federal' }),
      open(t('Did an authorization come with it?', '¿Vino con una autorización?'), '2026-04-06', subpoena, [
        'consent.patient',
        'consent.form',
      ]),
    ],
  }),
]
