import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmia, cmiaAct, cmiaDay, medicalInformation, wordingRead } from './scope.ts'

const on = '2026-06-12'
const common = {
  actions: [...medicalInformation],
  exceptionTo: [...cmia],
  effect: 'lifts',
  from: cmiaDay,
  act: cmiaAct,
  statusReason: wordingRead,
} as const

/** Civ. Code § 56.10(b)(2) to (4): tribunals, parties to a case, state departments. */
export const tribunalsAndParties: readonly Rule[] = [
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
]
