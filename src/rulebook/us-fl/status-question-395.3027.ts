import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t, yes } from '../authoring.ts'
import { judgesOrder } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, signedAuthorization, stateRule } from '../state-pack.ts'

const medicaid = { 'facility.kind': 'hospital', 'facility.medicaid': true } as const
const asks = { ...medicaid, 'requester.agency': 'ice-ero', 'requester.purpose': 'civil-immigration' } as const
const common = {
  address:
    'http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0300-0399/0395/Sections/0395.3027.html',
  from: '2023-07-01',
  act: 'Ch. 2023-40, Laws of Fla. (SB 1718), in force July 1, 2023',
} as const

const hospital = clause(
  '(1)',
  t(
    'It is a hospital that accepts Medicaid; a clinic or office is not.',
    'Es un hospital que acepta Medicaid; una clínica o consultorio no lo es.',
  ),
  all(is('facility.kind', 'hospital'), yes('facility.medicaid')),
)

const totals = t(
  'Only counts of admissions and emergency visits go to the state agency, without names or other identifiers.',
  'A la agencia estatal solo van cuentas de ingresos y visitas de emergencia, sin nombres ni otros datos que identifiquen.',
)

const askDuties = [
  duty('tell.care-unaffected', 'done', {
    citation: 'Fla. Stat. § 395.3027(1)',
    note: t(
      'The form says: the answer does not affect your care.',
      'El formulario dice: la respuesta no afecta su atención.',
    ),
  }),
  duty('tell.not-reported', 'done', {
    citation: 'Fla. Stat. § 395.3027(1)',
    note: t(
      'The form says: the answer will not lead to a report of your status to immigration authorities.',
      'El formulario dice: la respuesta no llevará a informar su estatus a las autoridades de inmigración.',
    ),
  }),
  duty('allow.decline', 'done', {
    note: t(
      '“Declined to answer” is an answer that is counted; do not press.',
      '“No contestó” es una respuesta que se cuenta; no insista.',
    ),
  }),
  duty('continue.care', 'asked', {
    citation: '42 U.S.C. § 1395dd',
    note: t('Screening and care never wait for the form.', 'La evaluación y la atención nunca esperan el formulario.'),
  }),
  duty('keep.out-of-chart', 'done', {
    note: t('Keep the answer out of the clinical notes.', 'No ponga la respuesta en las notas clínicas.'),
  }),
  duty('report.counts-only', 'done', { who: 'facility', citation: 'Fla. Stat. § 395.3027(2)', note: totals }),
  duty('report.to-authority', 'done', {
    who: 'facility',
    due: 'P30D',
    count: 'calendar-days',
    citation: 'Fla. Stat. § 395.3027(2)',
    note: t(
      'To the Agency for Health Care Administration within 30 days after the end of each calendar quarter.',
      'A la Agencia para la Administración de la Atención Médica, dentro de 30 días tras cada trimestre del año.',
    ),
  }),
]

/** Fla. Stat. § 395.3027: the question about lawful presence, its promise, and the counts. */
export const statusQuestion: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-fl/stat/395.3027-1',
    title: t('Florida makes the hospital ask, and promise', 'Florida obliga al hospital a preguntar y a prometer'),
    plain: t(
      'The admission form asks whether the patient is a citizen or lawfully present, is not lawfully present, or declines to answer. It says that the answer changes nothing about care and is not reported to immigration authorities. Ask just that, read the statement, write it down, and never pass on one person’s answer.',
      'El formulario de ingreso pregunta si el paciente es ciudadano o está legalmente presente, no lo está, o prefiere no contestar. Dice que la respuesta no cambia la atención ni se informa a las autoridades de inmigración. Pregunte solo eso, lea la declaración, anótelo y nunca transmita la respuesta de una persona.',
    ),
    citation: 'Fla. Stat. § 395.3027(1)',
    effect: 'requires',
    actions: ['record.immigration-status'],
    when: hospital,
    duties: askDuties,
    factBase: ['FL-395.3027', 'FED-EMTALA', 'R21'],
    examples: [
      met(t('A Medicaid hospital, the first day', 'Un hospital de Medicaid, el primer día'), '2023-07-01', medicaid),
      notMet(t('The day before', 'El día anterior'), '2023-06-30', medicaid),
      notMet(t('A hospital that takes no Medicaid', 'Un hospital que no acepta Medicaid'), '2025-03-25', {
        ...medicaid,
        'facility.medicaid': false,
      }),
      notMet(t('A community clinic', 'Una clínica comunitaria'), '2025-03-25', {
        ...medicaid,
        'facility.kind': 'clinic',
      }),
      open(t('Does it accept Medicaid?', '¿Acepta Medicaid?'), '2025-03-25', { 'facility.kind': 'hospital' }, [
        'facility.medicaid',
      ]),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-fl/stat/395.3027-promise',
    title: t(
      'No answer is reported to immigration authorities',
      'Ninguna respuesta se informa a las autoridades de inmigración',
    ),
    plain: t(
      'The law makes the hospital promise each patient that the answer is not reported to immigration authorities. Sending them what a patient answered, or a list of those who gave one answer, breaks that promise. Only a judge’s order or the patient’s own signed form is another matter.',
      'La ley obliga al hospital a prometer a cada paciente que la respuesta no se informa a las autoridades de inmigración. Enviarles lo que contestó un paciente, o una lista de quienes dieron cierta respuesta, rompe esa promesa. Otra cosa es solo la orden de un juez o el formulario firmado por el propio paciente.',
    ),
    citation: 'Fla. Stat. § 395.3027(1)',
    effect: 'forbids',
    // The promise yields to an order, not to a subpoena, whoever signed it.
    exceptionTo: ['us/process/judge-subpoena'],
    actions: ['disclose.immigration-status'],
    when: all(
      hospital,
      clause(
        '(1)',
        t(
          'Immigration authorities ask, or it is for their work.',
          'Piden las autoridades de inmigración, o es para su labor.',
        ),
        any(
          is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
          is(
            'requester.agency',
            'ice-ero',
            'ice-hsi',
            'cbp',
            'uscis',
            'dhs-other',
            'local-police-287g',
            'detention-contractor',
          ),
        ),
      ),
      clause(
        '(1)',
        t(
          'No judge ordered it, and the patient did not sign for it.',
          'Ningún juez lo ordenó y el paciente no lo firmó.',
        ),
        not(any(judgesOrder, signedAuthorization)),
      ),
    ),
    duties: [
      duty('report.counts-only', 'asked', { citation: 'Fla. Stat. § 395.3027(2)', note: totals }),
      duty('notify.counsel', 'asked'),
    ],
    decides: 'counsel',
    factBase: ['FL-395.3027', 'FED-1373', 'R21'],
    examples: [
      met(
        t('An e-mail asks for all who answered one way', 'Un correo pide a todos los que contestaron algo'),
        '2025-03-25',
        {
          ...asks,
          'document.kind': 'letter',
        },
      ),
      met(t('An immigration subpoena', 'Una citación de inmigración'), '2025-03-25', {
        ...asks,
        'document.kind': 'dhs-i138',
      }),
      notMet(t('A judge ordered it', 'Un juez lo ordenó'), '2025-03-25', {
        ...asks,
        'document.kind': 'court-order',
        ...goodPaper,
      }),
      notMet(t('Before the act', 'Antes de la ley'), '2023-06-30', { ...asks, 'document.kind': 'letter' }),
      notMet(t('A city detective', 'Un detective de la ciudad'), '2025-03-25', {
        ...asks,
        'requester.agency': 'local-police',
        'requester.purpose': 'criminal',
        'document.kind': 'letter',
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), '2025-03-25', asks, ['document.kind']),
    ],
  }),
]
