import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmia, cmiaAct, cmiaDay, medicalInformation, ordinaryRecords, wordingRead } from './scope.ts'

const on = '2026-06-12'
const common = {
  actions: [...medicalInformation],
  exceptionTo: [...cmia],
  effect: 'lifts',
  from: cmiaDay,
  act: cmiaAct,
  statusReason: wordingRead,
} as const

const coroner = {
  'requester.agency': 'coroner',
  'requester.purpose': 'death-investigation',
  'patient.state': 'deceased',
} as const

/** Civ. Code § 56.10(b)(7) to (9): the patient’s side, the coroner, other laws. */
export const patientCoronerLaw: readonly Rule[] = [
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-7',
    title: t('The patient’s representative', 'El representante del paciente'),
    plain: t(
      'Who may decide for the patient may have the patient’s records, as the patient may. Care that a minor could agree to alone is the minor’s.',
      'Quien puede decidir por el paciente puede tener su expediente, igual que el paciente. La atención que un menor puede aceptar solo le pertenece al menor.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(7)',
    when: clause(
      '(b)(7)',
      t('The patient’s representative asks.', 'Pide el representante del paciente.'),
      is('requester.agency', 'personal-representative'),
    ),
    factBase: ['CA-CMIA-10b', 'HIP-502-f/g'],
    examples: [
      met(t('A son with power of attorney', 'Un hijo con poder notarial'), on, {
        'requester.agency': 'personal-representative',
      }),
      notMet(t('A guard', 'Un guardia'), on, { 'requester.agency': 'detention-contractor' }),
      open(t('Who asks is not known', 'No se sabe quién pide'), on, {}, ['requester.agency']),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-8',
    title: t('The coroner investigates a death', 'El forense investiga una muerte'),
    plain: t(
      'The coroner or medical examiner gets, without delay, what the investigation of this death asks for, and nothing about other patients. The coroner may not pass it on without a court order or the family’s authorization.',
      'El forense recibe sin demora lo que pide la investigación de esta muerte, y nada de otros pacientes. No puede pasarlo a otros sin orden judicial o autorización de la familia.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(8)',
    when: clause(
      '(b)(8)',
      t('The coroner asks in the investigation of a death.', 'El forense pide al investigar una muerte.'),
      all(is('requester.agency', 'coroner'), is('requester.purpose', 'death-investigation')),
    ),
    duties: [duty('limit.to-document', 'done')],
    factBase: ['CA-CMIA-10b', 'HIP-512-g'],
    examples: [
      met(t('A suspicious death', 'Una muerte sospechosa'), on, coroner),
      notMet(t('Police ask about the dead', 'La policía pregunta por el fallecido'), on, {
        ...coroner,
        'requester.agency': 'local-police',
      }),
      open(t('Why does the coroner ask?', '¿Por qué pide el forense?'), on, { 'requester.agency': 'coroner' }, [
        'requester.purpose',
      ]),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-9',
    title: t('Another law demands it', 'Otra ley lo exige'),
    plain: t(
      'Where another law makes the hospital give this very item, it may. Counsel reads that law first. A law that only lets an officer ask is no such law.',
      'Donde otra ley obliga al hospital a dar justo este dato, puede darlo. Antes la lee el asesor legal. Una ley que solo deja preguntar al agente no lo es.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(9)',
    when: all(
      clause(
        '(b)(9)',
        t('Counsel found a law that demands this item.', 'El asesor legal halló una ley que exige este dato.'),
        yes('law.compels-disclosure'),
      ),
      clause(
        '(b)(9)',
        t(
          'It was asked for as a record, or for workers’ compensation.',
          'Se pidió como expediente, o por un accidente laboral.',
        ),
        any(is('request.kind', 'records'), is('requester.purpose', 'workers-compensation')),
      ),
      clause(
        '(b)(9)',
        t('No court paper is relied on.', 'No se invoca un papel judicial.'),
        is('document.kind', 'none', 'letter', 'agency-request'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('limit.to-document', 'done')],
    decides: 'counsel',
    factBase: ['CA-CMIA-10b', 'HIP-512-a'],
    examples: [
      met(t('A statute demands the result', 'Una ley exige el resultado'), on, {
        'law.compels-disclosure': true,
        'request.kind': 'records',
        'document.kind': 'letter',
      }),
      notMet(t('The law only lets them ask', 'La ley solo les deja preguntar'), on, {
        'law.compels-disclosure': false,
        'request.kind': 'records',
        'document.kind': 'letter',
      }),
      open(
        t('Counsel has not read the law', 'El asesor legal no ha leído la ley'),
        on,
        {
          'request.kind': 'records',
          'document.kind': 'letter',
        },
        ['law.compels-disclosure'],
      ),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-8-shall',
    title: t('What the coroner asks for is given', 'Lo que pide el forense se entrega'),
    plain: t(
      'When a person has died and the coroner or medical examiner asks for the record to investigate the death, the law says that the hospital shall give it without delay.',
      'Cuando una persona ha muerto y el forense pide el expediente para investigar la muerte, la ley dice que el hospital debe darlo sin demora.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(8)',
    effect: 'requires',
    actions: [...ordinaryRecords, '!disclose.immigration-status', '!@reproductive'],
    exceptionTo: [...cmia, 'us-ca/fam/6925'],
    when: all(
      clause(
        '(b)(8)',
        t('The coroner asks in the investigation of a death.', 'El forense pide al investigar una muerte.'),
        all(
          is('requester.agency', 'coroner'),
          is('requester.purpose', 'death-investigation'),
          is('request.kind', 'records'),
          is('document.kind', 'none', 'letter', 'agency-request'),
        ),
      ),
      clause('(b)(8)', t('The patient has died.', 'El paciente ha muerto.'), is('patient.state', 'deceased')),
      clause(
        '(b)(8)',
        t('It is a general hospital, clinic or office.', 'Es un hospital general, una clínica o un consultorio.'),
        is('facility.kind', 'hospital', 'clinic', 'physician-office'),
      ),
    ),
    duties: [duty('verify.identity', 'asked')],
    factBase: ['CA-CMIA-10b', 'HIP-512-g'],
    examples: [
      met(t('A death in the emergency room', 'Una muerte en urgencias'), on, {
        ...coroner,
        'request.kind': 'records',
        'document.kind': 'letter',
        'facility.kind': 'hospital',
      }),
      notMet(t('The patient is alive', 'El paciente vive'), on, {
        ...coroner,
        'request.kind': 'records',
        'document.kind': 'letter',
        'facility.kind': 'hospital',
        'patient.state': 'stable',
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), on, { 'patient.state': 'deceased' }, [
        'requester.agency',
      ]),
    ],
  }),
]
