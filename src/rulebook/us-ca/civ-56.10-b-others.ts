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

/** Civ. Code § 56.10(b)(2) to (5) and (7) to (9): tribunals, parties, the patient, the coroner, other laws. */
export const othersCompel: readonly Rule[] = [
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-2',
    title: t('A tribunal of an agency demands it', 'Lo exige un tribunal de una agencia'),
    plain: t(
      'A board or agency that decides cases may demand records for a case before it. An immigration judge’s order is such a demand. An investigator’s subpoena, such as the I-138, is not: nobody is deciding a case.',
      'Una junta o agencia que decide casos puede exigir expedientes para un caso pendiente. La orden de un juez de inmigración lo es. La citación de un investigador, como el I-138, no: nadie está decidiendo un caso.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(2)',
    when: clause(
      '(b)(2)',
      t('An agency demands it to decide a case before it.', 'Una agencia lo exige para decidir un caso pendiente.'),
      is('document.kind', 'immigration-judge-order'),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('limit.to-document', 'done')],
    decides: 'counsel',
    factBase: ['CA-CMIA-10b', 'HIP-512-e'],
    examples: [
      met(t('An immigration judge orders one record', 'Un juez de inmigración ordena un expediente'), on, {
        'document.kind': 'immigration-judge-order',
      }),
      notMet(t('An investigator’s I-138', 'El I-138 de un investigador'), on, { 'document.kind': 'dhs-i138' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-3',
    title: t('A subpoena in a court or agency case', 'Una citación en un caso judicial o administrativo'),
    plain: t(
      'A subpoena of a party in a case, of a court or of a grand jury is a demand that this law knows. Other laws still ask for notice to the patient first, and records go to the court or the deposition officer, not to whoever stands at the desk.',
      'La citación de una parte en un caso, de un tribunal o de un gran jurado es una exigencia que esta ley reconoce. Otras leyes piden avisar antes al paciente, y los expedientes van al tribunal o al funcionario de la deposición, no a quien está en la recepción.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(3)',
    when: clause(
      '(b)(3)',
      t(
        'It is a subpoena in a case before a court or an agency.',
        'Es una citación en un caso ante un tribunal o agencia.',
      ),
      is(
        'document.kind',
        'attorney-subpoena',
        'clerk-subpoena',
        'judge-subpoena',
        'grand-jury-subpoena',
        'immigration-judge-subpoena',
      ),
    ),
    duties: [duty('calendar.return-date', 'asked'), duty('limit.to-document', 'done')],
    factBase: ['CA-CMIA-10b', 'R6'],
    examples: [
      met(t('A deposition subpoena', 'Una citación para deposición'), on, { 'document.kind': 'attorney-subpoena' }),
      notMet(t('An agency’s own subpoena', 'La citación propia de una agencia'), on, {
        'document.kind': 'administrative-subpoena',
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-4',
    title: t('A state department’s investigative subpoena', 'La citación investigadora de un departamento estatal'),
    plain: t(
      'The head of a California department may issue an investigative subpoena under the Government Code. It is used to oversee health care. A federal agency’s subpoena is not one.',
      'El jefe de un departamento de California puede emitir una citación investigadora según el Código de Gobierno. Sirve para supervisar la atención médica. La citación de una agencia federal no lo es.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(4)',
    when: clause(
      '(b)(4)',
      t(
        'A state board or department investigates health care by its own subpoena.',
        'Una junta o departamento estatal investiga la atención médica con su propia citación.',
      ),
      all(is('document.kind', 'administrative-subpoena'), is('requester.purpose', 'health-oversight')),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('limit.to-document', 'done')],
    decides: 'counsel',
    factBase: ['CA-CMIA-10b', 'R10'],
    examples: [
      met(t('The Medical Board investigates', 'La junta médica investiga'), on, {
        'document.kind': 'administrative-subpoena',
        'requester.purpose': 'health-oversight',
      }),
      notMet(t('An immigration case', 'Un caso de inmigración'), on, {
        'document.kind': 'administrative-subpoena',
        'requester.purpose': 'civil-immigration',
      }),
      open(t('They do not say why', 'No dicen para qué'), on, { 'document.kind': 'administrative-subpoena' }, [
        'requester.purpose',
      ]),
    ],
  }),
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
    actions: [...ordinaryRecords, '!disclose.immigration-status'],
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
