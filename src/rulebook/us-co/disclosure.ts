import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { judgeNames, judgesOrder } from '../secrecy-grounds.ts'
import {
  goodPaper,
  met,
  notMet,
  open,
  patientRecords,
  type StateRuleSource,
  signedAuthorization,
  stateRule,
} from '../state-pack.ts'
import { act, arrest, challenged, clinic, common, covered, enforcement, outside } from './sb25-276.ts'

const on = '2026-06-12'

const opened = (
  source: Pick<StateRuleSource, 'id' | 'title' | 'plain' | 'examples'> &
    Partial<Pick<StateRuleSource, 'duties' | 'decides' | 'status' | 'statusReason' | 'factBase'>> & {
      readonly when: Condition
    },
): Rule =>
  stateRule({
    ...common,
    from: '2025-05-23',
    effect: 'lifts',
    actions: [...patientRecords, 'confirm.presence', 'point-out.person'],
    exceptionTo: ['us-co/sb25-276/disclose'],
    ...source,
  })

/** SB25-276: what is told for immigration enforcement, and what opens it. */
export const disclosure: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-co/sb25-276/disclose',
    title: t('Nothing is told for immigration enforcement', 'Nada se dice para aplicar la ley de inmigración'),
    plain: t(
      'For immigration enforcement no one is told who a patient is, where the patient lives or is, or anything else that identifies, without written consent or a federal court’s subpoena, order or warrant.',
      'Para aplicar la ley de inmigración no se dice quién es un paciente, dónde vive o está, ni nada que lo identifique, sin consentimiento escrito o citación u orden de un tribunal federal.',
    ),
    effect: 'forbids',
    actions: [...patientRecords, 'confirm.presence', 'point-out.person'],
    versions: [{ from: '2025-05-23', complianceFrom: '2025-09-01', act, when: all(covered, enforcement) }],
    duties: [
      duty('record.officer', 'asked'),
      duty('copy.papers', 'asked'),
      duty('notify.counsel', 'asked'),
      duty('notify.patient', 'asked', {
        who: 'privacy-officer',
        note: t(
          'As the policy says: tell the patient that was asked about.',
          'Según la política: avise al paciente por quien se preguntó.',
        ),
      }),
    ],
    decides: 'counsel',
    statusReason: challenged,
    factBase: ['CO-276', 'D-8', 'R8', 'R22'],
    examples: [
      met(t('Officers ask where a patient lives', 'Agentes preguntan dónde vive un paciente'), on, {
        ...clinic,
        ...arrest,
      }),
      notMet(t('A private clinic without State money', 'Una clínica privada sin dinero del Estado'), on, {
        ...outside,
        ...arrest,
      }),
      notMet(t('The day before it was signed', 'El día antes de la firma'), '2025-05-22', { ...clinic, ...arrest }),
      open(t('Why do they ask?', '¿Para qué preguntan?'), on, clinic, ['requester.purpose']),
    ],
  }),
  opened({
    id: 'us-co/sb25-276/disclose-court',
    title: t('A court’s paper, or a law that requires it', 'Un papel de tribunal, o una ley que lo exige'),
    plain: t(
      'A valid warrant, order or subpoena of a federal court opens what it names, and so does a judge’s order of this State or a law that requires it. Record who brought it, keep a copy, and tell the patient as the policy says.',
      'Una orden o citación válida de un tribunal federal abre lo que nombra, y también la orden de un juez de este Estado o una ley que lo exige. Anote quién la trajo, guarde copia y avise al paciente según la política.',
    ),
    when: any(
      clause('Judge', t('A judge’s order or warrant names it.', 'La orden de un juez lo nombra.'), judgesOrder),
      clause(
        'Subpoena',
        t('A federal court’s or grand jury’s subpoena.', 'Citación de un tribunal o gran jurado federal.'),
        any(
          judgeNames('judge-subpoena'),
          all(
            is('document.kind', 'clerk-subpoena', 'attorney-subpoena', 'grand-jury-subpoena'),
            is('document.court', 'federal'),
          ),
        ),
      ),
      clause(
        'Law',
        t('A federal or State law requires it.', 'Una ley federal o del Estado lo exige.'),
        all(is('document.kind', 'none', 'letter', 'agency-request'), yes('law.compels-disclosure')),
      ),
    ),
    duties: [duty('limit.to-document', 'done'), duty('notify.patient', 'done', { who: 'privacy-officer' })],
    decides: 'counsel',
    examples: [
      met(t('A judge’s order', 'Orden de un juez'), on, { 'document.kind': 'court-order', ...goodPaper }),
      met(t('A federal grand jury', 'Un gran jurado federal'), on, {
        'document.kind': 'grand-jury-subpoena',
        'document.court': 'federal',
      }),
      notMet(t('A warrant of removal', 'Una orden de expulsión'), on, { 'document.kind': 'dhs-i205' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  opened({
    id: 'us-co/sb25-276/disclose-agency-subpoena',
    title: t('Does an agency’s own subpoena count?', '¿Cuenta la citación de la propia agencia?'),
    plain: t(
      'The act lets through a valid federal subpoena. Whether one that an agency signed by itself is that, is argued. Only if counsel says so does it open this law; HIPAA’s test comes on top.',
      'La ley deja pasar una citación federal válida. Se discute si lo es la que firma la propia agencia. Solo si el asesor legal lo dice se abre esta ley; además rige la prueba de HIPAA.',
    ),
    when: clause(
      'Subpoena',
      t(
        'It is an agency’s own subpoena, and counsel reads the act to cover it.',
        'Es una citación de la propia agencia y el asesor legal entiende que la ley la cubre.',
      ),
      all(
        is('document.kind', 'dhs-i138', 'administrative-subpoena', 'ig-subpoena'),
        yes('dispute.d9-agency-subpoena-counts'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('notify.patient', 'done', { who: 'privacy-officer' })],
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'One summary says “valid federal subpoena”, another a subpoena of a federal judge: whether an agency’s own counts is argued.',
      'Un resumen dice “citación federal válida”, otro la de un juez federal: se discute si cuenta la de la propia agencia.',
    ),
    factBase: ['CO-276', 'D-9', 'R8'],
    examples: [
      met(t('Counsel has read it so', 'El asesor legal lo leyó así'), on, {
        'document.kind': 'dhs-i138',
        'dispute.d9-agency-subpoena-counts': true,
      }),
      notMet(t('Counsel reads it as a judge’s', 'El asesor legal lo entiende como de un juez'), on, {
        'document.kind': 'dhs-i138',
        'dispute.d9-agency-subpoena-counts': false,
      }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'document.kind': 'dhs-i138' }, [
        'dispute.d9-agency-subpoena-counts',
      ]),
    ],
  }),
  opened({
    id: 'us-co/sb25-276/disclose-consent',
    title: t('The patient’s written consent', 'El consentimiento escrito del paciente'),
    plain: t(
      'A form that the patient signed opens what it names. Who decides for the patient may have it.',
      'Un formulario firmado por el paciente abre lo que nombra. Quien decide por el paciente puede tenerlo.',
    ),
    when: clause(
      'Consent',
      t(
        'The patient signed for it, or is represented by who asks.',
        'El paciente lo firmó, o lo representa quien pide.',
      ),
      any(signedAuthorization, is('requester.agency', 'personal-representative')),
    ),
    examples: [
      met(t('A signed form', 'Un formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      notMet(t('Officers without a form', 'Agentes sin formulario'), on, { ...arrest, 'document.kind': 'none' }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        { ...arrest, 'document.kind': 'patient-authorization' },
        ['consent.form'],
      ),
    ],
  }),
]
