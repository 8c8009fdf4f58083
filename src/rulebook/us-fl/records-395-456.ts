import type { Condition, Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t, yes } from '../authoring.ts'
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
  law: { citation: 'Fla. Stat. § 395.3025(4)' },
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
  law: { citation: 'Fla. Stat. § 456.057(7)(a)' },
}

const agencyPaper = clause(
  '(4)(d)',
  t('It is a subpoena, of a court or of an agency.', 'Es una citación, de un tribunal o de una agencia.'),
  is('document.kind', ...ofCourts, 'dhs-i138', 'administrative-subpoena', 'administrative-summons', 'ig-subpoena'),
)
const county = {
  'facility.owner': 'state-or-local',
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
  'document.kind': 'dhs-i138',
} as const

/** Fla. Stat. §§ 395.3025 and 456.057, and what chapter 908 may change in public hospitals. */
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
  stateRule({
    id: 'us-fl/stat/908.104',
    title: t(
      'Does the duty to support immigration enforcement reach a public hospital’s records?',
      '¿Alcanza el deber de apoyar la aplicación de inmigración a los expedientes de un hospital público?',
    ),
    plain: t(
      'Florida makes state and local bodies support federal immigration enforcement. Whether that reaches the records of a public hospital is open. Only if counsel says so does the state’s own secrecy give way there; HIPAA and the promise in the admission form stay.',
      'Florida obliga a los órganos estatales y locales a apoyar la aplicación federal de inmigración. Está abierto si eso alcanza los expedientes de un hospital público. Solo si el asesor legal lo dice cede allí el secreto estatal; HIPAA y la promesa del formulario de ingreso siguen.',
    ),
    citation: 'Fla. Stat. § 908.104',
    address: 'https://flsenate.gov/Laws/Statutes/2024/Chapter908/All',
    effect: 'lifts',
    actions: [...recordItems],
    exceptionTo: ['us-fl/stat/395.3025', 'us-fl/stat/456.057'],
    from: '2019-07-01',
    act: 'Ch. 2019-102, Laws of Fla. (SB 168), in force from July 1, 2019 (the days of single parts were not checked)',
    when: all(
      clause(
        '908.102',
        t('The place is the State’s or a local body’s.', 'El lugar es del Estado o de un órgano local.'),
        is('facility.owner', 'state-or-local'),
      ),
      clause(
        '908.104',
        t('Federal immigration enforcement asks.', 'Pide la aplicación federal de inmigración.'),
        is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
      ),
      clause(
        'D-10',
        t(
          'Counsel reads chapter 908 to reach these records.',
          'El asesor legal entiende que el capítulo 908 alcanza estos expedientes.',
        ),
        yes('dispute.d10-fl-908-reaches-records'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'Whether chapter 908 reaches confidential records of public hospitals is an open point (D-10); its text was not read for this rule.',
      'Es un punto abierto si el capítulo 908 alcanza expedientes confidenciales de hospitales públicos (D-10); su texto no se leyó para esta regla.',
    ),
    factBase: ['FL-908', 'D-10'],
    examples: [
      met(t('Counsel has read it so', 'El asesor legal lo leyó así'), on, {
        ...county,
        'dispute.d10-fl-908-reaches-records': true,
      }),
      notMet(t('Counsel reads it otherwise', 'El asesor legal lo entiende de otro modo'), on, {
        ...county,
        'dispute.d10-fl-908-reaches-records': false,
      }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...county, 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2019-06-30', {
        ...county,
        'dispute.d10-fl-908-reaches-records': true,
      }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, county, [
        'dispute.d10-fl-908-reaches-records',
      ]),
    ],
  }),
  stateRule({
    id: 'us-fl/stat/908.103',
    title: t(
      'Public hospitals: have counsel read every policy on officers',
      'Hospitales públicos: que el asesor legal lea toda política sobre agentes',
    ),
    plain: t(
      'Florida bars state and local bodies from policies that limit their help with immigration enforcement. A public hospital may still have rules on patient areas and records that rest on other law, such as HIPAA. Counsel reads them first.',
      'Florida prohíbe a los órganos estatales y locales las políticas que limitan su ayuda a la aplicación de inmigración. Un hospital público puede tener reglas sobre áreas de pacientes y expedientes que se basan en otra ley, como HIPAA. Antes las lee el asesor legal.',
    ),
    citation: 'Fla. Stat. § 908.103',
    address: 'https://flsenate.gov/Laws/Statutes/2024/Chapter908/All',
    effect: 'lifts',
    actions: ['adopt.policy', 'admit.non-public', 'permit.interview'],
    from: '2019-07-01',
    act: 'Ch. 2019-102, Laws of Fla. (SB 168), in force from July 1, 2019 (the days of single parts were not checked)',
    when: clause(
      '908.103',
      t('The place is the State’s or a local body’s.', 'El lugar es del Estado o de un órgano local.'),
      is('facility.owner', 'state-or-local'),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['FL-908', 'D-10'],
    examples: [
      met(t('A public hospital district', 'Un distrito hospitalario público'), on, {
        'facility.owner': 'state-or-local',
      }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2019-06-30', { 'facility.owner': 'state-or-local' }),
      open(t('Who owns it?', '¿De quién es?'), on, {}, ['facility.owner']),
    ],
  }),
]
