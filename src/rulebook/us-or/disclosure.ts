import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { groundWords, judgeNames, judgesOrder, patientSays } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, patientRecords, type StateRuleSource, stateRule } from '../state-pack.ts'
import { common, hospital, inForce, law, officers, police } from './sb1570.ts'

const on = '2026-06-20'
const told = [...patientRecords, '!disclose.report-of-injury', 'confirm.presence', 'point-out.person'] as const

const opened = (
  source: Pick<StateRuleSource, 'id' | 'title' | 'plain' | 'examples'> &
    Partial<Pick<StateRuleSource, 'duties' | 'statusReason'>> & { readonly when: NonNullable<StateRuleSource['when']> },
): Rule =>
  stateRule({
    ...common,
    effect: 'lifts',
    actions: [...told],
    exceptionTo: ['us-or/sb1570/disclose'],
    decides: 'counsel',
    ...source,
  })

/** SB 1570 of 2026: what a hospital tells officers, where counsel says that the act is law. */
export const disclosure: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-or/sb1570/disclose',
    title: t('Nothing is told to officers for law enforcement', 'Nada se dice a los agentes para aplicar la ley'),
    plain: t(
      'A hospital gives no patient information, and nothing on citizenship or immigration status, for any law enforcement, unless a law or a court’s order requires it. Telling a custodian what the patient’s further care needs is another matter.',
      'Un hospital no da información de pacientes, ni nada sobre ciudadanía o estatus migratorio, para ninguna aplicación de la ley, salvo que lo exija una ley o la orden de un tribunal. Otra cosa es decir a un custodio lo que necesita la atención posterior.',
    ),
    effect: 'forbids',
    actions: [...told],
    when: all(inForce, hospital, officers),
    duties: [duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['OR-1570', 'HIP-512-f-2', 'R8', 'R11'],
    examples: [
      met(t('A detective looks for a suspect', 'Una detective busca a un sospechoso'), on, { ...law, ...police }),
      notMet(t('Counsel: not law', 'Asesor legal: no es ley'), on, {
        ...law,
        ...police,
        'dispute.or-1570-in-force': false,
      }),
      notMet(t('A clinic', 'Una clínica'), on, { ...law, ...police, 'facility.kind': 'clinic' }),
      notMet(t('A custodian needs the wound care plan', 'Un custodio necesita el plan de curación'), on, {
        ...law,
        'requester.purpose': 'care-in-custody',
      }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', { ...law, ...police }),
      open(
        t('Counsel was not asked', 'No se consultó al asesor legal'),
        on,
        { 'facility.kind': 'hospital', ...police },
        ['dispute.or-1570-in-force'],
      ),
    ],
  }),
  opened({
    id: 'us-or/sb1570/disclose-required',
    title: t('A court’s order or a law that requires it', 'La orden de un tribunal o una ley que lo exige'),
    plain: t(
      'A judge’s order, warrant or subpoena, a grand jury’s subpoena, or a law that makes the hospital tell opens just what it names. An agency’s own subpoena does so only once a court has ordered compliance.',
      'La orden o citación de un juez, la citación de un gran jurado, o una ley que obliga a informar abre solo lo que nombra. La citación de la propia agencia, solo cuando un tribunal ordenó cumplirla.',
    ),
    when: any(
      clause(
        'Order',
        t('A judge or a grand jury demands it.', 'Lo exige un juez o un gran jurado.'),
        any(judgesOrder, judgeNames('judge-subpoena'), is('document.kind', 'grand-jury-subpoena')),
      ),
      clause(
        'Order',
        t(
          'A court ordered compliance with an agency’s subpoena.',
          'Un tribunal ordenó cumplir la citación de una agencia.',
        ),
        yes('document.enforced-by-court'),
      ),
      clause(
        'Law',
        t('A law makes the hospital tell.', 'Una ley obliga al hospital a informar.'),
        all(is('document.kind', 'none', 'letter', 'agency-request'), yes('law.compels-disclosure')),
      ),
    ),
    duties: [duty('limit.to-document', 'done')],
    examples: [
      met(t('A judge’s search warrant', 'Orden de registro de un juez'), on, {
        'document.kind': 'search-warrant',
        ...goodPaper,
      }),
      met(t('A court enforced the subpoena', 'Un tribunal hizo cumplir la citación'), on, {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': true,
      }),
      notMet(t('An immigration subpoena alone', 'Solo una citación de inmigración'), on, {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, [
        'document.kind',
        'document.enforced-by-court',
      ]),
    ],
  }),
  opened({
    id: 'us-or/sb1570/disclose-consent',
    title: t('The patient’s own signed form', 'El formulario firmado por el paciente'),
    plain: t(
      'What goes out because the patient signed for it, or to who stands in the patient’s place, goes out for the patient, not for law enforcement. Counsel confirms this reading.',
      'Lo que sale porque el paciente lo firmó, o a quien está en su lugar, sale por el paciente, no para aplicar la ley. El asesor legal confirma esta lectura.',
    ),
    when: clause('Consent', groundWords.patient, patientSays),
    statusReason: t(
      'The summary of the act does not speak of the patient’s own consent; this is our reading.',
      'El resumen de la ley no habla del consentimiento del propio paciente; esta es nuestra lectura.',
    ),
    examples: [
      met(t('A signed form', 'Un formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      notMet(t('No form', 'Sin formulario'), on, { 'document.kind': 'none', 'requester.agency': 'local-police' }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        { 'document.kind': 'patient-authorization', 'requester.agency': 'local-police' },
        ['consent.form'],
      ),
    ],
  }),
]
