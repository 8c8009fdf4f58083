import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, rule, t } from '../../authoring.ts'

/** Names of immigration detainees, and what a patient tells a therapist. */
export const detaineesAndPrivilege: readonly Rule[] = [
  rule({
    id: 'us/special/8-cfr-236.6',
    title: t(
      'An immigration detainee’s name is not made public',
      'El nombre de un detenido de inmigración no se hace público',
    ),
    plain: t(
      'A hospital that cares for someone in immigration custody does not make the name or anything else about the person public. The press asks the federal agency. A private word to family, with the patient’s consent, is another matter.',
      'Un hospital que atiende a alguien bajo custodia de inmigración no hace público su nombre ni nada sobre esa persona. La prensa pregunta a la agencia federal. Hablar en privado con la familia, con el consentimiento del paciente, es otro asunto.',
    ),
    citation: '8 CFR 236.6',
    address: 'https://www.ecfr.gov/current/title-8/section-236.6',
    effect: 'forbids',
    binds: 'facility',
    // A report of an injury, or of a threat, to those whom the law names makes nothing public.
    actions: ['@phi', '!report.injury', '!refer.threat'],
    versions: [
      {
        from: '2002-04-17',
        until: '2003-01-29',
        act: '67 FR 19508 (Apr. 22, 2002)',
        when: all(
          clause(
            '236.6',
            t('The press or the public asks.', 'Pregunta la prensa o el público.'),
            is('requester.agency', 'media'),
          ),
          clause(
            '236.6',
            t('The patient is held for immigration.', 'El paciente está detenido por inmigración.'),
            is('patient.custody', 'civil-immigration'),
          ),
        ),
      },
      {
        from: '2003-01-29',
        act: '68 FR 4364 (Jan. 29, 2003)',
        when: all(
          clause(
            '236.6',
            t('The press or the public asks.', 'Pregunta la prensa o el público.'),
            is('requester.agency', 'media'),
          ),
          clause(
            '236.6',
            t('The patient is held for immigration.', 'El paciente está detenido por inmigración.'),
            is('patient.custody', 'civil-immigration'),
          ),
        ),
      },
    ],
    duties: [duty('notify.counsel', 'asked', { citation: '8 CFR 236.6' })],
    decides: 'counsel',
    status: 'unverified',
    statusReason: t(
      'Only the Federal Register notices of 2002 and 2003 were read, in copies; the current text was not.',
      'Solo se leyeron, en copias, los avisos del Federal Register de 2002 y 2003; no el texto actual.',
    ),
    factBase: ['HIP-DEF-CUST', 'HIP-510-a'],
    examples: [
      {
        name: t('A reporter asks for a detainee by name', 'Un periodista pregunta por un detenido por su nombre'),
        on: '2026-06-12',
        facts: { 'requester.agency': 'media', 'patient.custody': 'civil-immigration' },
        expect: 'met',
      },
      {
        name: t('The mother calls', 'Llama la madre'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'patient.custody': 'civil-immigration' },
        expect: 'not-met',
      },
      {
        name: t('It is not known if the patient is in custody', 'No se sabe si el paciente está detenido'),
        on: '2002-12-02',
        facts: { 'requester.agency': 'media' },
        expect: 'unknown',
        missing: ['patient.custody'],
      },
    ],
  }),
  rule({
    id: 'us/special/jaffee-v-redmond',
    title: t('What a patient tells a therapist', 'Lo que un paciente cuenta a su terapeuta'),
    plain: t(
      'In a federal court, talks between a patient and a therapist are privileged. The privilege is the patient’s. Counsel raises it before anything goes out.',
      'Ante un tribunal federal, lo hablado entre un paciente y su terapeuta es secreto profesional. El derecho es del paciente. El asesor legal lo plantea antes de entregar nada.',
    ),
    citation: 'Jaffee v. Redmond, 518 U.S. 1 (1996)',
    effect: 'lifts',
    binds: 'facility',
    actions: ['disclose.psychotherapy-notes', 'disclose.mental-health', 'disclose.mental-health-facility-records'],
    versions: [
      {
        from: '1996-06-13',
        act: 'Jaffee v. Redmond, 518 U.S. 1 (1996)',
        when: clause(
          '518 U.S. 1',
          t('A federal court’s paper asks for it.', 'Lo pide un papel de un tribunal federal.'),
          all(
            is(
              'document.kind',
              'court-order',
              'judge-subpoena',
              'clerk-subpoena',
              'attorney-subpoena',
              'grand-jury-subpoena',
            ),
            is('document.court', 'federal'),
          ),
        ),
      },
    ],
    duties: [
      duty('notify.counsel', 'asked', {
        citation: 'Jaffee v. Redmond, 518 U.S. 1 (1996)',
        note: t('Only the patient can give up this privilege.', 'Solo el paciente puede renunciar a este secreto.'),
      }),
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: t('The opinion was not read in an official copy.', 'La sentencia no se leyó en una copia oficial.'),
    factBase: ['HIP-508'],
    examples: [
      {
        name: t('A federal subpoena for therapy notes', 'Una citación federal por notas de terapia'),
        on: '2026-06-05',
        facts: { 'document.kind': 'attorney-subpoena', 'document.court': 'federal' },
        expect: 'met',
      },
      {
        name: t('A state court', 'Un tribunal estatal'),
        on: '2026-06-05',
        facts: { 'document.kind': 'attorney-subpoena', 'document.court': 'state-this' },
        expect: 'not-met',
      },
      {
        name: t('The court is not known', 'No se sabe qué tribunal es'),
        on: '2026-06-05',
        facts: { 'document.kind': 'attorney-subpoena' },
        expect: 'unknown',
        missing: ['document.court'],
      },
    ],
  }),
]
