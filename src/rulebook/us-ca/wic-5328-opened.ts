import type { Condition, Rule, Text } from '../../engine/index.ts'
import { all, any, clause, duty, t } from '../authoring.ts'
import { groundWords, judgesOrder, lawTells, patientSays } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, type StateRuleSource } from '../state-pack.ts'
import { askedProperly, custodyCare, referredDanger } from './grounds.ts'
import { californiaRule } from './scope.ts'

const on = '2026-06-22'
const scope = ['@phi', '!report.injury', '!disclose.report-of-injury'] as const
const shut = ['us-ca/wic/5328-facility', 'us-ca/wic/5328-records'] as const
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

/** Welf. & Inst. Code § 5328: what opens mental health records. */
export const mentalHealthOpened: readonly Rule[] = [
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
