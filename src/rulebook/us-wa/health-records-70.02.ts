import type { Rule } from '../../engine/index.ts'
import { all, always, any, clause, duty, is, not, t, yes } from '../authoring.ts'
import { recordSecrecy } from '../record-secrecy.ts'
import { judgeNames, subpoenaAfterNotice } from '../secrecy-grounds.ts'
import { met, notMet, open, patientRecords, stateRule } from '../state-pack.ts'

const on = '2026-06-12'
const lawyersPaper = is('document.kind', 'attorney-subpoena', 'clerk-subpoena')
const police = is(
  'requester.agency',
  'fbi',
  'dea',
  'us-marshals',
  'secret-service',
  'ice-hsi',
  'federal-other',
  'state-police',
  'local-police',
  'local-police-287g',
  'sheriff',
  'prosecutor',
  'out-of-state-police',
)
// A state’s law commands no federal hospital; the Privacy Act speaks there.
const notFederal = clause(
  'Facility',
  t('The facility is not federal.', 'El centro no es federal.'),
  not(is('facility.owner', 'federal')),
)
const shooting = {
  'facility.owner': 'nonprofit',
  'requester.agency': 'local-police',
  'requester.purpose': 'criminal',
  'injury.reportable': true,
} as const

/** RCW 70.02: the Uniform Health Care Information Act. */
export const healthRecords: readonly Rule[] = [
  ...recordSecrecy({
    id: 'us-wa/rcw/70.02.020',
    factBase: ['WA-UHCIA', 'HIP-PREEMPT'],
    title: t('Health care information stays here', 'La información de salud no sale'),
    plain: t(
      'Washington lets health care information out only with the patient’s authorization or on a ground in this chapter. An agency’s own paper is no such ground.',
      'Washington deja salir información de salud solo con la autorización del paciente o una base de este capítulo. El papel de la propia agencia no lo es.',
    ),
    citation: 'Wash. Rev. Code § 70.02.020',
    address: 'https://app.leg.wa.gov/rcw/default.aspx?cite=70.02.020',
    when: clause(
      '(1)',
      t('It is health care information about a patient.', 'Es información de salud de un paciente.'),
      always,
    ),
    shut: [
      met(t('Immigration officers with a subpoena', 'Agentes de inmigración con una citación'), on, {
        'document.kind': 'dhs-i138',
      }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), on, {}),
    ],
    patient: { citation: 'Wash. Rev. Code § 70.02.030' },
    court: {
      citation: 'Wash. Rev. Code § 70.02.060',
      plain: t(
        'A judge’s order or warrant opens it. A lawyer’s subpoena does after notice of at least 14 days to patient and hospital, if no objection is left.',
        'La orden de un juez lo abre. La citación de un abogado lo abre tras un aviso de al menos 14 días al paciente y al hospital, si no queda objeción.',
      ),
      more: any(
        clause(
          'Judge',
          t('A judge’s or grand jury’s subpoena.', 'Citación de un juez o del gran jurado.'),
          any(judgeNames('judge-subpoena'), is('document.kind', 'grand-jury-subpoena')),
        ),
        clause(
          '(1)',
          t(
            'A subpoena, 14 days after notice, and no objection left.',
            'Una citación, 14 días tras el aviso, sin objeción.',
          ),
          subpoenaAfterNotice('attorney-subpoena', 'clerk-subpoena'),
        ),
      ),
    },
    law: { citation: 'Wash. Rev. Code § 70.02.200' },
  }),
  stateRule({
    id: 'us-wa/rcw/70.02.060',
    title: t('Fourteen days’ notice before a subpoena', 'Aviso de catorce días antes de una citación'),
    plain: t(
      'A lawyer gives the patient and the hospital at least 14 days’ notice first, so that the patient can ask the court to protect the record.',
      'El abogado avisa primero al paciente y al hospital con al menos 14 días, para que el paciente pueda pedir protección al tribunal.',
    ),
    citation: 'Wash. Rev. Code § 70.02.060(1)',
    address: 'https://app.leg.wa.gov/rcw/default.aspx?cite=70.02.060',
    effect: 'lifts',
    actions: [...patientRecords],
    when: clause(
      '(1)',
      t('It is a lawyer’s or clerk’s subpoena.', 'Es la citación de un abogado o secretario.'),
      lawyersPaper,
    ),
    duties: [duty('calendar.return-date', 'asked'), duty('wait.objection-period', 'asked', { due: 'P14D' })],
    factBase: ['WA-UHCIA', 'R6'],
    examples: [
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), on, { 'document.kind': 'attorney-subpoena' }),
      notMet(t('A search warrant', 'Una orden de registro'), on, { 'document.kind': 'search-warrant' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  stateRule({
    id: 'us-wa/rcw/70.02.200-brought',
    title: t('Who brought the patient in hears a few facts', 'Quien trajo al paciente oye unos pocos datos'),
    plain: t(
      'Police or fire crews that brought a patient in are told name, home, sex, age, condition, diagnosis or injuries, if HIPAA has a ground for it too. Nothing of immigration status or birthplace.',
      'A la policía o los bomberos que trajeron a un paciente se les dice nombre, domicilio, sexo, edad, estado, diagnóstico o lesiones, si HIPAA también tiene base. Nada de estatus migratorio ni lugar de nacimiento.',
    ),
    citation: 'Wash. Rev. Code § 70.02.200(2)(b)',
    address: 'https://app.leg.wa.gov/rcw/default.aspx?cite=70.02.200',
    effect: 'requires',
    actions: ['disclose.report-of-injury'],
    when: all(
      notFederal,
      clause(
        'Brought',
        t('They brought the patient in.', 'Trajeron al paciente.'),
        is('request.kind', 'custody-escort'),
      ),
      clause(
        'Police',
        t('Police ask for their criminal case.', 'La policía pregunta por su caso penal.'),
        all(police, is('requester.purpose', 'criminal', 'identify-or-locate')),
      ),
    ),
    duties: [duty('limit.to-document', 'done', { note: t('Only the list in the law.', 'Solo la lista de la ley.') })],
    decides: 'privacy-officer',
    factBase: ['WA-UHCIA', 'HIP-512-a'],
    examples: [
      met(t('A deputy brought the driver', 'Un agente del sheriff trajo al conductor'), on, {
        'facility.owner': 'nonprofit',
        'request.kind': 'custody-escort',
        'requester.agency': 'sheriff',
        'requester.purpose': 'criminal',
      }),
      notMet(t('Removal officers with a detainee', 'Agentes de deportación con un detenido'), on, {
        'request.kind': 'custody-escort',
        'requester.agency': 'ice-ero',
        'requester.purpose': 'civil-immigration',
      }),
      open(
        t('The deputy does not say why', 'El agente no dice para qué'),
        on,
        { 'request.kind': 'custody-escort', 'requester.agency': 'sheriff' },
        ['requester.purpose'],
      ),
    ],
  }),
  stateRule({
    id: 'us-wa/rcw/70.02.200-2-b',
    title: t(
      'Police who ask about a gunshot or stabbing get a short list',
      'La policía que pregunta por un disparo o puñalada recibe una lista corta',
    ),
    plain: t(
      'When police ask the nursing supervisor, administrator or privacy officer about a gunshot, stabbing or like wound, the hospital tells name, home, sex, age, condition, and kind and place of the injuries. Nothing of immigration status or birthplace.',
      'Cuando la policía pregunta a la supervisora de enfermería, la administración o privacidad por una herida de bala, puñalada o similar, el hospital dice nombre, domicilio, sexo, edad, estado, y tipo y lugar de las lesiones. Nada de estatus migratorio ni lugar de nacimiento.',
    ),
    citation: 'Wash. Rev. Code § 70.02.200(2)(b)',
    address: 'https://app.leg.wa.gov/rcw/default.aspx?cite=70.02.200',
    effect: 'requires',
    actions: ['report.injury', 'disclose.report-of-injury'],
    when: all(
      notFederal,
      clause(
        '(2)(b)',
        t('Police ask for their criminal case.', 'La policía pregunta por su caso penal.'),
        all(police, is('requester.purpose', 'criminal', 'identify-or-locate')),
      ),
      clause(
        '(2)(b)',
        t('The wound is one that the law lists.', 'La herida es de las que enumera la ley.'),
        yes('injury.reportable'),
      ),
    ),
    duties: [duty('limit.to-document', 'done', { note: t('Only the list in the law.', 'Solo la lista de la ley.') })],
    decides: 'privacy-officer',
    factBase: ['WA-UHCIA', 'HIP-512-f-1-i', 'R14'],
    examples: [
      met(t('A detective asks about a shooting', 'Una detective pregunta por un disparo'), on, shooting),
      notMet(t('Removal officers ask', 'Preguntan agentes de deportación'), on, {
        ...shooting,
        'requester.agency': 'ice-ero',
        'requester.purpose': 'civil-immigration',
      }),
      notMet(t('A military hospital', 'Un hospital militar'), on, { ...shooting, 'facility.owner': 'federal' }),
      notMet(t('A fall', 'Una caída'), on, { ...shooting, 'injury.reportable': false }),
      open(
        t('How it happened is not known', 'No se sabe cómo ocurrió'),
        on,
        { 'requester.agency': 'local-police', 'requester.purpose': 'criminal' },
        ['injury.reportable'],
      ),
    ],
  }),
]
