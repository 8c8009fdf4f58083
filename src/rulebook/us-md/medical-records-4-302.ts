import type { Rule } from '../../engine/index.ts'
import { all, always, any, clause, duty, is, t } from '../authoring.ts'
import { recordSecrecy } from '../record-secrecy.ts'
import { judgeNames, recordItems } from '../secrecy-grounds.ts'
import { met, noticeRan, notMet, open, stateRule } from '../state-pack.ts'
import type { ChoiceOf } from '../vocabulary.ts'

const on = '2026-06-12'
const subpoenas = [
  'judge-subpoena',
  'clerk-subpoena',
  'attorney-subpoena',
  'administrative-subpoena',
  'administrative-summons',
  'ig-subpoena',
  'dhs-i138',
] as const satisfies readonly ChoiceOf<'document.kind'>[]

const subpoena = clause(
  '4-306(a)',
  t('It is a subpoena or summons, of a court or an agency.', 'Es una citación, de un tribunal o de una agencia.'),
  is('document.kind', ...subpoenas),
)

/** Health-Gen. §§ 4-302 to 4-306: the Confidentiality of Medical Records Act. */
export const medicalRecords: readonly Rule[] = [
  ...recordSecrecy({
    id: 'us-md/hg/4-302',
    factBase: ['MD-CONF', 'HIP-PREEMPT'],
    title: t('Medical records are confidential', 'Los expedientes médicos son confidenciales'),
    plain: t(
      'Maryland lets a medical record out only where its own law names a ground. An officer’s question or letter is none.',
      'Maryland deja salir un expediente médico solo donde su ley nombra una base. La pregunta o carta de un agente no lo es.',
    ),
    citation: 'Md. Code, Health-Gen. § 4-302(a)',
    address: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=ghg&section=4-302',
    when: clause('(a)', t('It stands in a medical record.', 'Está en un expediente médico.'), always),
    shut: [
      met(t('Immigration officers ask', 'Preguntan agentes de inmigración'), on, { 'requester.agency': 'ice-ero' }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), on, {}),
    ],
    patient: { citation: 'Md. Code, Health-Gen. § 4-303' },
    court: {
      citation: 'Md. Code, Health-Gen. § 4-306(b)',
      plain: t(
        'A judge’s order or warrant opens the record. A subpoena does after the patient had 30 days’ notice and did not object, or in a criminal case when police or a grand jury bring it.',
        'La orden de un juez abre el expediente. Una citación lo abre si el paciente tuvo 30 días de aviso y no objetó, o en un caso penal cuando la traen la policía o un gran jurado.',
      ),
      more: any(
        clause(
          '4-306(b)(6)',
          t('A judge’s subpoena names it.', 'La citación de un juez lo nombra.'),
          judgeNames('judge-subpoena'),
        ),
        clause(
          '4-306(b)(6)',
          t(
            'A subpoena, and 30 days after notice nobody objects.',
            'Una citación, y 30 días después del aviso nadie objeta.',
          ),
          all(subpoena, noticeRan),
        ),
        clause(
          '4-306(b)(7)',
          t(
            'A subpoena in a criminal investigation, or of a grand jury.',
            'Una citación en una investigación penal o del gran jurado.',
          ),
          any(
            all(subpoena, is('requester.purpose', 'criminal', 'criminal-immigration')),
            is('document.kind', 'grand-jury-subpoena'),
          ),
        ),
      ),
    },
    law: { citation: 'Md. Code, Health-Gen. § 4-305(b)' },
  }),
  stateRule({
    id: 'us-md/hg/4-306-b-6',
    title: t('Thirty days for the patient to object', 'Treinta días para que el paciente objete'),
    plain: t(
      'Whoever sends a subpoena outside a criminal case must mail it to the patient and wait 30 days. Ask for the proof; without it, object in writing.',
      'Quien envía una citación fuera de un caso penal debe mandarla al paciente y esperar 30 días. Pida la prueba; sin ella, objete por escrito.',
    ),
    citation: 'Md. Code, Health-Gen. § 4-306(b)(6)',
    address: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=ghg&section=4-306',
    effect: 'lifts',
    actions: [...recordItems],
    when: subpoena,
    duties: [
      duty('calendar.return-date', 'asked'),
      duty('wait.objection-period', 'asked', { due: 'P30D' }),
      duty('object.in-writing', 'asked', {
        who: 'counsel',
        note: t('Unless the proof of notice is there.', 'Salvo que esté la prueba del aviso.'),
      }),
    ],
    factBase: ['MD-CONF', 'R6', 'R8'],
    examples: [
      met(t('An immigration subpoena at the lobby desk', 'Una citación de inmigración en recepción'), '2022-05-24', {
        'document.kind': 'dhs-i138',
      }),
      notMet(t('A search warrant', 'Una orden de registro'), on, { 'document.kind': 'search-warrant' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
]
