import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { judgesOrder } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, type StateRuleSource, signedAuthorization, stateRule } from '../state-pack.ts'

// The last text that was seen is of this day; whether and when it became law only counsel answers.
const from = '2026-02-24'
const on = '2026-06-20'
const inForce = clause(
  'Effect',
  t('Counsel says that the act is in force here.', 'El asesor legal dice que la ley rige aquí.'),
  yes('dispute.nj-3522-in-force'),
)
const law = { 'dispute.nj-3522-in-force': true } as const
const shared = ['@immigration-status', '@birth-place'] as const

const common = {
  citation: 'N.J. Senate Bill 3522 (2026)',
  address: 'https://pub.njleg.gov/Bills/2026/S4000/3522_R2.HTM',
  from,
  act: 'Privacy Protection Act, S3522/A4070 of 2026 (second reprint of Feb. 24, 2026; signing day not known)',
  status: 'disputed',
  statusReason: t(
    'The signed text and the day of signing were not seen; parts that concern the Department of Health start a year later. Until counsel says that it is in force, the answer stays open.',
    'No se vio el texto firmado ni el día de la firma; las partes del Departamento de Salud empiezan un año después. Hasta que el asesor legal diga que rige, la respuesta queda abierta.',
  ),
  factBase: ['NJ-PPA'],
} as const

const opened = (
  source: Pick<StateRuleSource, 'id' | 'title' | 'plain' | 'examples'> &
    Partial<Pick<StateRuleSource, 'duties' | 'decides' | 'statusReason' | 'factBase'>> & {
      readonly when: NonNullable<StateRuleSource['when']>
    },
): Rule =>
  stateRule({ ...common, effect: 'lifts', actions: [...shared], exceptionTo: ['us-nj/s3522/share'], ...source })

const tellPatient = duty('notify.patient', 'done', {
  who: 'privacy-officer',
  note: t('Tell the person what was given, to whom and why.', 'Diga a la persona qué se entregó, a quién y por qué.'),
})

/** S3522 of 2026, the Privacy Protection Act. */
export const privacyProtection: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-nj/s3522/collect',
    title: t('Do not ask for immigration status', 'No pregunte el estatus migratorio'),
    plain: t(
      'Do not ask for or write down immigration status, citizenship, place of birth, or social security or tax numbers. A benefit or service that needs it, or safe care, is an exception.',
      'No pregunte ni anote el estatus migratorio, la ciudadanía, el lugar de nacimiento ni los números de seguro social o de impuestos. Es excepción el beneficio o servicio que lo necesita, o la atención segura.',
    ),
    effect: 'forbids',
    actions: ['record.immigration-status'],
    when: inForce,
    examples: [
      met(t('A routine intake', 'Un ingreso ordinario'), on, law),
      notMet(t('Counsel: not yet law', 'Asesor legal: aún no es ley'), on, { 'dispute.nj-3522-in-force': false }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, {}, ['dispute.nj-3522-in-force']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-nj/s3522/collect-service',
    title: t('A benefit or safe care that needs it', 'Un beneficio o una atención segura que lo necesita'),
    plain: t(
      'Where a benefit or service the patient asks for cannot be had without it, or safe and proper care cannot, staff may ask just for that.',
      'Si un beneficio o servicio que pide el paciente, o una atención segura y adecuada, no se puede dar sin ello, el personal puede preguntarlo solo para eso.',
    ),
    effect: 'lifts',
    actions: ['record.immigration-status'],
    exceptionTo: ['us-nj/s3522/collect'],
    when: clause(
      'Need',
      t(
        'It is needed for a benefit, a service or safe care.',
        'Se necesita para un beneficio, servicio o atención segura.',
      ),
      any(is('requester.purpose', 'benefits'), yes('intake.status-needed')),
    ),
    examples: [
      met(t('A Medicaid application', 'Una solicitud de Medicaid'), on, { 'requester.purpose': 'benefits' }),
      met(t('Safe care needs it', 'La atención segura lo necesita'), on, { 'intake.status-needed': true }),
      notMet(t('An agent wants it', 'Lo quiere un agente'), on, {
        'requester.purpose': 'civil-immigration',
        'intake.status-needed': false,
      }),
      open(t('What is it for?', '¿Para qué es?'), on, {}, ['requester.purpose', 'intake.status-needed']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-nj/s3522/share',
    title: t('Status and birthplace are not shared', 'No se comparten estatus ni lugar de nacimiento'),
    plain: t(
      'Immigration status, citizenship and place of birth do not go out. Only a benefit, a court’s paper, a federal law or the patient’s written consent opens them.',
      'El estatus migratorio, la ciudadanía y el lugar de nacimiento no salen. Solo los abre un beneficio, un papel de tribunal, una ley federal o el consentimiento escrito del paciente.',
    ),
    effect: 'forbids',
    actions: [...shared],
    when: inForce,
    examples: [
      met(t('Officers ask where she was born', 'Agentes preguntan dónde nació'), on, {
        ...law,
        'document.kind': 'none',
      }),
      notMet(t('Counsel: not yet law', 'Asesor legal: aún no es ley'), on, { 'dispute.nj-3522-in-force': false }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, {}, ['dispute.nj-3522-in-force']),
    ],
  }),
  opened({
    id: 'us-nj/s3522/share-court',
    title: t('A court’s paper or a federal law', 'Un papel de tribunal o una ley federal'),
    plain: t(
      'A judge’s order or warrant, a subpoena from a case, or a federal law may open it. Afterwards tell the patient.',
      'La orden de un juez, la citación de un caso o una ley federal pueden abrirlo. Después avise al paciente.',
    ),
    when: clause(
      'Court',
      t(
        'A court, a subpoena in a case, or a federal law demands it.',
        'Lo exige un tribunal, una citación de un caso o una ley federal.',
      ),
      {
        any: [
          judgesOrder,
          is('document.kind', 'judge-subpoena', 'clerk-subpoena', 'attorney-subpoena', 'grand-jury-subpoena'),
          all(is('document.kind', 'letter', 'agency-request'), yes('law.compels-disclosure')),
        ],
      },
    ),
    duties: [tellPatient, duty('limit.to-document', 'done')],
    examples: [
      met(t('A judge’s order', 'Orden de un juez'), on, { 'document.kind': 'court-order', ...goodPaper }),
      notMet(t('A warrant of removal', 'Una orden de expulsión'), on, { 'document.kind': 'dhs-i205' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  opened({
    id: 'us-nj/s3522/share-agency-subpoena',
    title: t('Does an agency’s own subpoena count?', '¿Cuenta la citación de la propia agencia?'),
    plain: t(
      'The act says “subpoena” and not who must sign it. Only if counsel reads it to cover an agency’s own subpoena does that open it; HIPAA’s test comes on top.',
      'La ley dice “citación” y no quién debe firmarla. Solo si el asesor legal entiende que cubre la de la propia agencia, esta lo abre; además rige la prueba de HIPAA.',
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
    duties: [tellPatient],
    decides: 'counsel',
    statusReason: t(
      'Whether “subpoena” includes an agency’s own is open (D-9).',
      'Está abierto si “citación” incluye la de la propia agencia (D-9).',
    ),
    factBase: ['NJ-PPA', 'D-9', 'R8'],
    examples: [
      met(t('Counsel has read it so', 'El asesor legal lo leyó así'), on, {
        'document.kind': 'dhs-i138',
        'dispute.d9-agency-subpoena-counts': true,
      }),
      notMet(t('Counsel reads it as a court’s', 'El asesor legal lo entiende como judicial'), on, {
        'document.kind': 'dhs-i138',
        'dispute.d9-agency-subpoena-counts': false,
      }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'document.kind': 'dhs-i138' }, [
        'dispute.d9-agency-subpoena-counts',
      ]),
    ],
  }),
  opened({
    id: 'us-nj/s3522/share-consent',
    title: t('The patient’s consent, or a benefit asked for', 'El consentimiento del paciente, o un beneficio pedido'),
    plain: t(
      'A signed form that names this information and its purpose opens it, and so does running a benefit that the patient asked for. Who speaks for the patient may have it.',
      'Lo abre un formulario firmado que nombra este dato y su fin, y también administrar un beneficio que el paciente pidió. Quien habla por el paciente puede tenerlo.',
    ),
    when: clause(
      'Consent',
      t(
        'The patient consented in writing to this, or a benefit needs it.',
        'El paciente consintió por escrito en esto, o un beneficio lo necesita.',
      ),
      {
        any: [
          all(signedAuthorization, yes('document.describes-the-items')),
          is('requester.purpose', 'benefits'),
          is('requester.agency', 'personal-representative'),
        ],
      },
    ),
    examples: [
      met(t('A form that names it', 'Un formulario que lo menciona'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
        'document.describes-the-items': true,
      }),
      notMet(t('Officers without a form', 'Agentes sin formulario'), on, {
        'document.kind': 'none',
        'requester.agency': 'ice-ero',
        'requester.purpose': 'civil-immigration',
      }),
      open(
        t('Does the form name it?', '¿Lo menciona el formulario?'),
        on,
        {
          'document.kind': 'patient-authorization',
          'requester.agency': 'party-attorney',
          'requester.purpose': 'civil-litigation',
        },
        ['consent.form', 'document.describes-the-items'],
      ),
    ],
  }),
]
