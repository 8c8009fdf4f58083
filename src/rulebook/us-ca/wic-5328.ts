import type { Condition, Rule, Text } from '../../engine/index.ts'
import { all, always, any, clause, duty, is, t } from '../authoring.ts'
import { groundWords, judgesOrder, lawTells, patientSays } from '../secrecy-grounds.ts'
import { goodPaper, mentalHealthItems, met, notMet, open, type StateRuleSource } from '../state-pack.ts'
import { askedProperly, custodyCare, referredDanger } from './civ-56.10-c.ts'
import { californiaRule } from './scope.ts'

const on = '2026-06-22'
const scope = ['@phi', '!report.injury', '!disclose.report-of-injury'] as const
const shut = ['us-ca/wic/5328-facility', 'us-ca/wic/5328-records'] as const
const caller = {
  'facility.kind': 'mental-health-facility',
  'requester.agency': 'sheriff',
  'request.channel': 'phone',
} as const

function opened(
  end: string,
  source: Omit<StateRuleSource, 'id' | 'effect' | 'actions' | 'citation' | 'when'> & {
    readonly words: Text
    readonly condition: Condition
  },
): Rule {
  const { words, condition, ...rest } = source
  return californiaRule({
    ...rest,
    id: `us-ca/wic/5328-${end}`,
    citation: 'Cal. Welf. & Inst. Code § 5328',
    effect: 'lifts',
    actions: [...scope],
    exceptionTo: [...shut],
    when: clause('5328', words, condition),
  })
}

/** Welf. & Inst. Code § 5328: mental health facilities under the Lanterman-Petris-Short Act. */
export const mentalHealth: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/wic/5328-facility',
    title: t('Who is on a psychiatric unit is secret', 'Quién está en una unidad psiquiátrica es secreto'),
    plain: t(
      'A mental health facility neither confirms nor denies that a person is or was there, to anyone who has no ground in this law. Say: “I can neither confirm nor deny; please write to the privacy office.” A warrant to arrest the person is no ground.',
      'Un centro de salud mental no confirma ni niega que una persona esté o haya estado allí a quien no tenga base en esta ley. Diga: «No puedo confirmar ni negar; escriba a la oficina de privacidad». Una orden de arresto contra la persona no es base.',
    ),
    citation: 'Cal. Welf. & Inst. Code § 5328',
    effect: 'forbids',
    actions: [...scope],
    when: clause(
      '5328',
      t(
        'All that a mental health facility learns in giving care is confidential, also who is there.',
        'Todo lo que un centro de salud mental conoce al dar atención es confidencial, también quién está allí.',
      ),
      is('facility.kind', 'mental-health-facility'),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('call-back', 'asked', {
        note: t(
          'If they phoned: call back on a number that you found yourself.',
          'Si llamaron: devuelva la llamada a un número que usted mismo buscó.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['CA-LPS'],
    examples: [
      met(t('A deputy phones', 'Llama un agente del sheriff'), on, caller),
      notMet(t('A general hospital', 'Un hospital general'), on, { ...caller, 'facility.kind': 'hospital' }),
      open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
    ],
  }),
  californiaRule({
    id: 'us-ca/wic/5328-records',
    title: t('Mental health records stay here', 'Los expedientes de salud mental no salen'),
    plain: t(
      'Mental health records do not go out on a request or a subpoena, wherever they are kept. The patient’s form, a court and a few duties of law open them.',
      'Los expedientes de salud mental no salen por una solicitud ni una citación, dondequiera que estén. Los abren el formulario del paciente, un tribunal y unos pocos deberes legales.',
    ),
    citation: 'Cal. Welf. & Inst. Code § 5328',
    effect: 'forbids',
    actions: [...mentalHealthItems],
    when: clause(
      '5328',
      t('Records of mental health care are confidential.', 'Los expedientes de salud mental son confidenciales.'),
      always,
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['CA-LPS'],
    examples: [
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), on, { 'document.kind': 'attorney-subpoena' }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), on, {}),
    ],
  }),
  opened('patient', {
    title: t('The patient, or the patient’s side', 'El paciente, o su parte'),
    plain: t(
      'With the patient’s signed form it may go to whom the form names; the family may hear what the patient wants them to know.',
      'Con el formulario firmado puede ir a quien este nombra; la familia puede saber lo que el paciente quiera.',
    ),
    words: groundWords.patient,
    condition: patientSays,
    factBase: ['CA-LPS', 'HIP-508'],
    examples: [
      met(t('A signed form', 'Un formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      notMet(t('A deputy without a form', 'Un agente sin formulario'), on, {
        'document.kind': 'none',
        'requester.agency': 'sheriff',
      }),
      open(
        t('The form was not read', 'No se leyó el formulario'),
        on,
        {
          'document.kind': 'patient-authorization',
          'requester.agency': 'party-attorney',
        },
        ['consent.form'],
      ),
    ],
  }),
  opened('court', {
    title: t('A court, as justice needs', 'Un tribunal, según exija la justicia'),
    plain: t(
      'Courts get what the administration of justice needs, by an order or warrant that names it. A subpoena is not enough. Counsel looks for the special rules on police (§ 5328.01 and following).',
      'Los tribunales reciben lo que exige la justicia, por una orden que lo nombre. Una citación no basta. El asesor legal busca las reglas especiales sobre la policía (§ 5328.01 y siguientes).',
    ),
    words: groundWords.judge,
    condition: judgesOrder,
    duties: [duty('limit.to-document', 'done'), duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['CA-LPS', 'R3'],
    examples: [
      met(t('A judge’s order names it', 'La orden de un juez lo nombra'), on, {
        'document.kind': 'court-order',
        ...goodPaper,
      }),
      notMet(t('An arrest warrant', 'Una orden de arresto'), on, { 'document.kind': 'arrest-warrant' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  opened('law', {
    title: t('Danger, care in custody, and duties of law', 'Peligro, cuidado bajo custodia y deberes legales'),
    plain: t(
      'A serious danger to somebody, the clinicians who take over, the coroner, and bodies that the law charges with health or protection may be told what they need.',
      'Puede decirse lo necesario ante un peligro grave para alguien, a los clínicos que siguen, al forense y a quienes la ley encarga la salud o la protección.',
    ),
    words: groundWords.law,
    condition: all(askedProperly, any(referredDanger, custodyCare, lawTells)),
    duties: [duty('minimum-necessary', 'done')],
    factBase: ['CA-LPS', 'HIP-512-j'],
    examples: [
      met(t('He says whom he will kill tonight', 'Dice a quién matará esta noche'), on, {
        'request.kind': 'threat-referral',
        'threat.serious-and-imminent': true,
      }),
      notMet(t('Immigration officers with an I-200', 'Agentes de inmigración con un I-200'), on, {
        'request.kind': 'arrest',
        'requester.agency': 'ice-ero',
        'requester.purpose': 'civil-immigration',
        'document.kind': 'dhs-i200',
      }),
      open(
        t('Nobody has judged the danger', 'Nadie ha valorado el peligro'),
        on,
        {
          'request.kind': 'threat-referral',
          'requester.agency': 'family-or-friend',
          'document.kind': 'dhs-other-form',
        },
        ['threat.serious-and-imminent'],
      ),
    ],
  }),
]
