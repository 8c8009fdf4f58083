import type { Condition, Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t } from '../authoring.ts'
import { type RecordLaw, recordSecrecy } from '../record-secrecy.ts'
import { recordItems } from '../secrecy-grounds.ts'
import { met, noticeRan, notMet, open, stateRule } from '../state-pack.ts'
import type { ChoiceOf } from '../vocabulary.ts'

const on = '2026-06-12'
const sections = 'http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL='
const ofCourts = [
  'judge-subpoena',
  'clerk-subpoena',
  'attorney-subpoena',
  'grand-jury-subpoena',
] as const satisfies readonly ChoiceOf<'document.kind'>[]
// The list of this law is closed, and no law makes a hospital tell immigration officers without a court.
const immigration = is('requester.purpose', 'civil-immigration', 'criminal-immigration')
const elsewhere = is('facility.kind', 'clinic', 'physician-office', 'mental-health-facility', 'sud-program')

const courtWords = t(
  'A judge’s order or warrant opens the record. A subpoena opens it only if a court issued it and the sender gave the patient proper notice. An agency’s own subpoena does not, even where HIPAA would allow it; object, and send it to counsel.',
  'La orden de un juez abre el expediente. Una citación lo abre solo si la emitió un tribunal y quien la pidió avisó debidamente al paciente. La de la propia agencia no, aunque HIPAA lo permita; objete y envíela al asesor legal.',
)

function courtSubpoena(at: string): Condition {
  return clause(
    at,
    t(
      'A court’s subpoena, and the patient had proper notice and no objection is left.',
      'Una citación de un tribunal, con aviso debido al paciente y sin objeción pendiente.',
    ),
    all(is('document.kind', ...ofCourts), is('document.court', 'federal', 'state-this'), noticeRan),
  )
}

const hospitals: RecordLaw = {
  id: 'us-fl/stat/395.3025',
  factBase: ['FL-395.3025', 'HIP-PREEMPT'],
  title: t('Hospital records are confidential', 'Los expedientes del hospital son confidenciales'),
  plain: t(
    'A Florida hospital gives no one a patient’s record without the patient’s consent, unless this section has a ground. Immigration officers who ask, or bring their own agency’s paper, have none.',
    'Un hospital de Florida no da a nadie el expediente sin el consentimiento del paciente, salvo una base de esta sección. Los agentes de inmigración que piden, o traen papel de su agencia, no la tienen.',
  ),
  citation: 'Fla. Stat. § 395.3025(4)',
  address: `${sections}0300-0399/0395/Sections/0395.3025.html`,
  // Without the notice that this section asks for, a subpoena does not open it, whoever signed it.
  exceptionTo: ['us/process/judge-subpoena'],
  when: clause('(4)', t('A hospital holds it.', 'Lo tiene un hospital.'), is('facility.kind', 'hospital')),
  shut: [
    met(t('A list is asked for by e-mail', 'Piden una lista por correo'), '2025-03-25', {
      'facility.kind': 'hospital',
      'document.kind': 'letter',
    }),
    notMet(t('A doctor’s office has its own law', 'Un consultorio tiene su propia ley'), on, {
      'facility.kind': 'physician-office',
    }),
    open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
  ],
  patient: { citation: 'Fla. Stat. § 395.3025(4)' },
  court: { citation: 'Fla. Stat. § 395.3025(4)(d)', plain: courtWords, more: courtSubpoena('(4)(d)') },
  law: { citation: 'Fla. Stat. § 395.3025(4)', unless: immigration },
}

const practitioners: RecordLaw = {
  ...hospitals,
  id: 'us-fl/stat/456.057',
  title: t('A practitioner’s records are confidential', 'Los expedientes del profesional son confidenciales'),
  plain: t(
    'A doctor or clinic in Florida gives no one a patient’s record, and does not talk of the patient’s condition, without written authorization, unless this section has a ground.',
    'Un médico o clínica de Florida no da a nadie el expediente ni habla del estado del paciente sin autorización escrita, salvo una base de esta sección.',
  ),
  citation: 'Fla. Stat. § 456.057(7)',
  address: `${sections}0400-0499/0456/Sections/0456.057.html`,
  when: clause('(7)', t('A doctor or a clinic holds it.', 'Lo tiene un médico o una clínica.'), elsewhere),
  shut: [
    met(t('Officers ask at a clinic', 'Agentes preguntan en una clínica'), on, {
      'facility.kind': 'clinic',
      'document.kind': 'dhs-i200',
    }),
    notMet(t('A hospital has its own law', 'Un hospital tiene su propia ley'), on, { 'facility.kind': 'hospital' }),
    open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
  ],
  patient: { citation: 'Fla. Stat. § 456.057(7)(a)' },
  court: { citation: 'Fla. Stat. § 456.057(7)(a)', plain: courtWords, more: courtSubpoena('(7)(a)') },
  law: { citation: 'Fla. Stat. § 456.057(7)(a)', unless: immigration },
}

const agencyPaper = clause(
  '(4)(d)',
  t('It is a subpoena, of a court or of an agency.', 'Es una citación, de un tribunal o de una agencia.'),
  is('document.kind', ...ofCourts, 'dhs-i138', 'administrative-subpoena', 'administrative-summons', 'ig-subpoena'),
)

/** Fla. Stat. §§ 395.3025 and 456.057: records of hospitals and practitioners. */
export const medicalRecords: readonly Rule[] = [
  ...recordSecrecy(hospitals),
  ...recordSecrecy(practitioners),
  stateRule({
    id: 'us-fl/stat/395.3025-4-d',
    title: t('A subpoena needs a court and a notice', 'Una citación necesita un tribunal y un aviso'),
    plain: t(
      'Look who issued the subpoena, and ask for the proof that the patient was told. If either is missing, object in writing.',
      'Mire quién emitió la citación y pida la prueba de que se avisó al paciente. Si falta una de las dos, objete por escrito.',
    ),
    citation: 'Fla. Stat. § 395.3025(4)(d)',
    address: `${sections}0300-0399/0395/Sections/0395.3025.html`,
    effect: 'lifts',
    actions: [...recordItems],
    when: agencyPaper,
    duties: [
      duty('notify.counsel', 'asked'),
      duty('calendar.return-date', 'asked'),
      duty('object.in-writing', 'declined', { who: 'counsel' }),
    ],
    decides: 'counsel',
    factBase: ['FL-395.3025', 'R6', 'R8'],
    examples: [
      met(t('An immigration subpoena', 'Una citación de inmigración'), on, { 'document.kind': 'dhs-i138' }),
      notMet(t('A search warrant', 'Una orden de registro'), on, { 'document.kind': 'search-warrant' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
]
