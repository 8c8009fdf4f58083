import type { Rule } from '../../engine/index.ts'
import { always, clause, duty, is, t } from '../authoring.ts'
import { hivSecrecy, mentalHealthSecrecy } from '../special-secrecy.ts'
import { met, notMet, open, patientRecords, stateRule } from '../state-pack.ts'
import { woundReport } from '../wound-report.ts'

const factBase = ['MA-CONF']

/** Massachusetts law on secrets and wounds. */
export const confidentiality: readonly Rule[] = [
  stateRule({
    id: 'us-ma/mgl/111-70E',
    title: t('Records are confidential as far as the law provides', 'Los expedientes son confidenciales según la ley'),
    plain: t(
      'Patients have a right to confidential records and to privacy. The right adds no list of its own: HIPAA and the laws on single kinds of records say what may go out. Give no more than is needed.',
      'El paciente tiene derecho a la confidencialidad y a la privacidad. Ese derecho no añade una lista propia: HIPAA y las leyes sobre ciertos expedientes dicen qué puede salir. No dé más de lo necesario.',
    ),
    citation: 'Mass. Gen. Laws ch. 111, § 70E',
    address: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVI/Chapter111/Section70E',
    effect: 'lifts',
    actions: [...patientRecords],
    when: clause('70E', t('It is about a patient.', 'Trata de un paciente.'), always),
    duties: [
      duty('minimum-necessary', 'done', {
        citation: 'Mass. Gen. Laws ch. 214, § 1B',
        note: t(
          'A needless disclosure breaches the right to privacy.',
          'Una divulgación innecesaria viola el derecho a la privacidad.',
        ),
      }),
    ],
    decides: 'privacy-officer',
    factBase,
    examples: [met(t('Any request', 'Cualquier solicitud'), '2026-06-12', {})],
  }),
  stateRule({
    id: 'us-ma/mgl/111-70',
    title: t('Hospital records and subpoenas', 'Expedientes del hospital y citaciones'),
    plain: t(
      'Hospitals keep their records and show them to the patient, to who acts for the patient, and to a court. A subpoena goes to counsel first.',
      'El hospital guarda sus expedientes y los muestra al paciente, a quien actúa por él y al tribunal. Una citación va primero al asesor legal.',
    ),
    citation: 'Mass. Gen. Laws ch. 111, § 70',
    address: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVI/Chapter111/Section70',
    effect: 'lifts',
    actions: [...patientRecords],
    when: clause(
      '70',
      t('It is a subpoena.', 'Es una citación.'),
      is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'judge-subpoena'),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('calendar.return-date', 'asked')],
    decides: 'counsel',
    factBase,
    examples: [
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), '2026-06-12', { 'document.kind': 'attorney-subpoena' }),
      notMet(t('No paper', 'Sin papel'), '2026-06-12', { 'document.kind': 'none' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), '2026-06-12', {}, ['document.kind']),
    ],
  }),
  ...mentalHealthSecrecy({
    id: 'us-ma/mgl/123-36',
    citation: 'Mass. Gen. Laws ch. 123, § 36',
    address: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVII/Chapter123/Section36',
    factBase,
    consent: 'Mass. Gen. Laws ch. 123, § 36',
    order: 'Mass. Gen. Laws ch. 123, § 36',
    report: 'Mass. Gen. Laws ch. 123, § 36',
  }),
  ...hivSecrecy({
    id: 'us-ma/mgl/111-70F',
    citation: 'Mass. Gen. Laws ch. 111, § 70F',
    address: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVI/Chapter111/Section70F',
    factBase,
    consent: 'Mass. Gen. Laws ch. 111, § 70F',
    order: 'Mass. Gen. Laws ch. 111, § 70F',
    report: 'Mass. Gen. Laws ch. 111, § 70F',
  }),
  woundReport({
    id: 'us-ma/mgl/112-12A',
    citation: 'Mass. Gen. Laws ch. 112, § 12A',
    address: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVI/Chapter112/Section12A',
    factBase: ['MA-REPORT'],
    injuries: t(
      'a gunshot, a stab wound, a serious burn, or a rape (told without the victim’s name)',
      'de bala, de puñalada, una quemadura grave o una violación (sin el nombre de la víctima)',
    ),
    to: t(
      'At once, to the police; burns to the State fire marshal; rape without the victim’s name or address.',
      'De inmediato, a la policía; quemaduras al jefe de bomberos del Estado; violación sin nombre ni dirección de la víctima.',
    ),
  }),
]
