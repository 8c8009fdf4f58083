import type { Condition, Rule } from '../../../engine/index.ts'
import { all, any, is, quoted, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { answersARequest, identityKnown, noCourtsDemand, permission, says } from './permission.ts'

const lawfulCustody: Condition = says(
  '(k)(5)(i)',
  t('The one who asks holds the patient in lawful custody.', 'Quien pide tiene al paciente en custodia legal.'),
  'to a correctional institution or a law enforcement official having lawful custody of an inmate or other individual',
  all(
    any(is('request.kind', 'custody-escort'), is('requester.purpose', 'care-in-custody')),
    answersARequest,
    any(
      is('patient.custody', 'criminal'),
      quoted(
        '164.501',
        t('Immigration detention counts as lawful custody.', 'La detención migratoria cuenta como custodia legal.'),
        '45-cfr-164.501_2013-03-26',
        'aliens detained awaiting deportation',
        is('patient.custody', 'civil-immigration'),
      ),
    ),
  ),
)

const represented: Condition = says(
  '(k)(5)(i)',
  t(
    'The custodian states that it needs this item for that purpose.',
    'El custodio afirma que necesita este dato para ese fin.',
  ),
  'represents that such protected health information is necessary for',
  yes('custody.officer-represents'),
)

const care = {
  'request.kind': 'custody-escort',
  'request.initiated-by': 'requester',
  'requester.identity-verified': true,
  'patient.custody': 'civil-immigration',
  'custody.officer-represents': true,
  'custody.purpose': 'care',
  'document.kind': 'none',
} as const
const transport = { ...care, 'custody.purpose': 'transport', 'patient.custody': 'criminal' } as const

/** 45 CFR 164.512(k)(5): patients in custody. */
export const paragraphK5: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-k-5-i-A',
    title: t('Custodian needs it to go on with care', 'El custodio lo necesita para seguir la atención'),
    plain: t(
      'A known guard or jail may state that it must go on with the patient’s care. It may then get medicines, discharge plan, precautions, diagnosis, dates and general condition, but never the chart. Custody must be real: to mean to detain someone, or to watch someone already released, is not custody.',
      'Un custodio o centro identificado puede afirmar que debe seguir la atención del paciente. Entonces puede recibir medicinas, plan de alta, precauciones, diagnóstico, fechas y estado general, pero nunca el expediente. La custodia debe ser real: pensar en detener a alguien, o vigilar a quien ya fue liberado, no es custodia.',
    ),
    citation: '45 CFR 164.512(k)(5)(i)(A)',
    actions: [
      'disclose.medication-list',
      'disclose.discharge-plan',
      'disclose.precautions',
      'disclose.diagnosis',
      'disclose.treatment-dates',
      'disclose.one-word-condition',
    ],
    when: all(
      lawfulCustody,
      represented,
      says(
        '(k)(5)(i)(A)',
        t('It is for the patient’s care.', 'Es para la atención del paciente.'),
        'The provision of health care to such individuals',
        is('custody.purpose', 'care'),
      ),
      identityKnown,
      noCourtsDemand,
    ),
    factBase: ['HIP-512-k-5', 'HIP-DEF-CUST', 'D-13'],
    examples: [
      met(
        t('The medical liaison needs the medicine list', 'El enlace médico necesita la lista de medicinas'),
        care,
        '2026-06-12',
      ),
      notMet(t('“For my report”', '“Para mi informe”'), { ...care, 'custody.purpose': 'other' }, '2026-06-12'),
      notMet(t('Officers only mean to detain him', 'Los agentes solo piensan detenerlo'), {
        ...care,
        'patient.custody': 'none',
      }),
      notMet(
        t('A masked guard gives no name', 'Un guardia enmascarado no da su nombre'),
        { ...care, 'requester.identity-verified': false },
        '2026-02-11',
      ),
      open(
        t('The custodian has not said why', 'El custodio no ha dicho para qué'),
        {
          'request.kind': 'custody-escort',
          'requester.identity-verified': true,
          'patient.custody': 'criminal',
          'custody.officer-represents': true,
          'document.kind': 'none',
        },
        ['custody.purpose'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-k-5-i-B',
    title: t(
      'Custodian needs it for safety, transport or order',
      'El custodio lo necesita por seguridad, traslado u orden',
    ),
    plain: t(
      'A known guard may need to keep the patient, other inmates, officers or drivers safe, or to keep order in the jail. For that, precautions, general condition and the discharge plan may be given. Say “use standard precautions”; do not name a virus or a mental illness.',
      'Un custodio identificado puede necesitar proteger al paciente, a otros internos, agentes o conductores, o mantener el orden en la cárcel. Para eso se pueden dar precauciones, estado general y plan de alta. Diga “use precauciones estándar”; no nombre un virus ni una enfermedad mental.',
    ),
    citation: '45 CFR 164.512(k)(5)(i)',
    actions: ['disclose.precautions', 'disclose.one-word-condition', 'disclose.discharge-plan'],
    when: all(
      lawfulCustody,
      represented,
      any(
        says(
          '(k)(5)(i)(B)',
          t(
            'It is for the safety of the patient or other inmates.',
            'Es por la seguridad del paciente u otros internos.',
          ),
          'The health and safety of such individual or other inmates',
          is('custody.purpose', 'safety-of-person'),
        ),
        says(
          '(k)(5)(i)(C)',
          t('It is for the safety of officers or staff.', 'Es por la seguridad de agentes o personal.'),
          'The health and safety of the officers or employees of or others at the correctional institution',
          is('custody.purpose', 'safety-of-officers'),
        ),
        says(
          '(k)(5)(i)(D)',
          t('It is for a safe transport.', 'Es para un traslado seguro.'),
          'persons responsible for the transporting of inmates or their transfer',
          is('custody.purpose', 'transport'),
        ),
        says(
          '(k)(5)(i)(E)-(F)',
          t('It is for order in the jail or centre.', 'Es por el orden de la cárcel o del centro.'),
          'The administration and maintenance of the safety, security, and good order of the correctional institution',
          is('custody.purpose', 'facility-order'),
        ),
      ),
      identityKnown,
      noCourtsDemand,
    ),
    factBase: ['HIP-512-k-5', 'HIP-DEF-CUST', 'D-13'],
    examples: [
      met(t('The driver asks about masks', 'El conductor pregunta por mascarillas'), transport, '2026-06-12'),
      met(t('Officers’ safety', 'Seguridad de los agentes'), { ...transport, 'custody.purpose': 'safety-of-officers' }),
      notMet(t('Out of curiosity', 'Por curiosidad'), { ...transport, 'custody.purpose': 'other' }, '2026-06-12'),
      notMet(t('No need stated', 'No afirma necesidad'), { ...transport, 'custody.officer-represents': false }),
      notMet(t('Released yesterday', 'Liberado ayer'), { ...transport, 'patient.custody': 'none' }),
      open(
        t('Nobody has stated the need', 'Nadie ha afirmado la necesidad'),
        {
          'request.kind': 'custody-escort',
          'requester.identity-verified': true,
          'patient.custody': 'criminal',
          'custody.purpose': 'transport',
          'document.kind': 'none',
        },
        ['custody.officer-represents'],
      ),
    ],
  }),
]
