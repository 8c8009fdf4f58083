import type { Condition, Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, t } from '../../authoring.ts'
import { goodEntryWarrant, goodPaper, met, notMet, open } from '../../state-pack.ts'
import {
  asksUsForThis,
  billOfRights,
  courtsThatBind,
  federalRule,
  opensThisPlace,
  requiredByLaw,
  soundAndCurrent,
} from './scope.ts'
import { escort } from './search-warrant-entry.ts'
import { handOver } from './search-warrant-records.ts'

const address = 'https://www.ecfr.gov/current/title-45/section-164.103'
const act = '65 FR 82462 (Dec. 28, 2000); 45 CFR 164.103'
const order = { ...goodPaper, 'document.kind': 'court-order' } as const
const { 'document.signer': _signer, ...orderUnsigned } = order
const entryOrder = { ...goodEntryWarrant, 'document.kind': 'court-order' } as const

const ofThisCourt: Condition = clause(
  'Court',
  t('It comes from a federal court or a court of this state.', 'Viene de un tribunal federal o de este estado.'),
  is('document.court', ...courtsThatBind),
)
const stillGood: Condition = clause('Time', t('It is whole and in force.', 'Está completa y vigente.'), soundAndCurrent)

/** What a judge orders, outside search warrants. */
export const courtOrders: readonly Rule[] = [
  federalRule({
    id: 'us/process/court-order',
    title: t('A judge’s order for records', 'La orden de un juez por expedientes'),
    plain: t(
      'An order of a federal judge, or of a judge of this state, that names this hospital and describes the records must be obeyed: exactly what it says, no more. Some records need an order of a special kind; counsel tells the judge.',
      'La orden de un juez federal, o de un juez de este estado, que nombra a este hospital y describe los expedientes debe obedecerse: exactamente lo que dice, nada más. Algunos expedientes exigen una orden especial; el asesor legal se lo dice al juez.',
    ),
    citation: '45 CFR 164.103',
    address,
    effect: 'requires',
    actions: ['@disclose'],
    act,
    when: all(is('document.kind', 'court-order'), requiredByLaw, ofThisCourt, stillGood, asksUsForThis),
    duties: [...handOver],
    decides: 'counsel',
    factBase: ['HIP-DEF-RBL', 'HIP-512-e', 'R3'],
    examples: [
      met(t('Two years of records, ordered', 'Dos años de expedientes, ordenados'), '2026-06-05', order),
      notMet(t('Another year than the one it names', 'Otro año distinto del que nombra'), '2026-06-05', {
        ...order,
        'document.describes-the-items': false,
      }),
      notMet(t('An immigration judge signed it', 'La firmó un juez de inmigración'), '2026-06-05', {
        ...order,
        'document.signer': 'immigration-judge',
        'document.court': 'immigration',
      }),
      notMet(t('A court of another state', 'Un tribunal de otro estado'), '2026-06-05', {
        ...order,
        'document.court': 'state-other',
      }),
      notMet(t('It was lifted last week', 'Quedó sin efecto la semana pasada'), '2026-06-05', {
        ...order,
        'document.current': false,
      }),
      open(t('The signature was not read', 'No se leyó la firma'), '2026-06-05', orderUnsigned, ['document.signer']),
    ],
  }),
  federalRule({
    id: 'us/process/judge-subpoena',
    title: t('A subpoena that a judge signed', 'Una citación firmada por un juez'),
    plain: t(
      'A subpoena that a judge issued, or ordered to be obeyed, counts like an order: send what it describes, by its date, through counsel.',
      'Una citación que un juez emitió u ordenó cumplir vale como una orden: envíe lo que describe, en su fecha, por medio del asesor legal.',
    ),
    citation: '45 CFR 164.103',
    address,
    effect: 'requires',
    actions: ['@disclose'],
    act,
    when: all(is('document.kind', 'judge-subpoena'), requiredByLaw, ofThisCourt, stillGood, asksUsForThis),
    duties: [
      ...handOver,
      duty('calendar.return-date', 'asked'),
      duty('produce.on-return-date', 'asked', { who: 'counsel' }),
    ],
    decides: 'counsel',
    factBase: ['HIP-DEF-RBL', 'HIP-512-f-1-ii-A', 'R3'],
    examples: [
      met(t('A so-ordered subpoena', 'Una citación ordenada por el juez'), '2026-06-05', {
        ...order,
        'document.kind': 'judge-subpoena',
      }),
      notMet(t('A clerk’s subpoena', 'Una citación de un secretario'), '2026-06-05', {
        ...order,
        'document.kind': 'clerk-subpoena',
        'document.signer': 'clerk',
      }),
      open(
        t('The signature was not read', 'No se leyó la firma'),
        '2026-06-05',
        { ...orderUnsigned, 'document.kind': 'judge-subpoena' },
        ['document.signer'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/court-order-entry',
    title: t('A judge’s order that opens an area', 'La orden de un juez que abre un área'),
    plain: t(
      'If a judge orders that someone be let into a non-public area of this place, let them in as the order says. A judge’s order may also keep officers out or keep a patient here: it too says what to do.',
      'Si un juez ordena dejar entrar a alguien en un área no pública de este lugar, déjelo entrar como dice la orden. La orden de un juez también puede dejar fuera a los agentes o mantener aquí a un paciente: también dice qué hacer.',
    ),
    citation: 'U.S. Const. amend. IV',
    address: billOfRights,
    effect: 'requires',
    actions: ['admit.non-public'],
    exceptionTo: ['us/process/patient-room'],
    act: 'U.S. Const. amend. IV (1791); 18 U.S.C. § 401',
    when: all(
      clause(
        'Judge',
        t('It is an order that a judge signed.', 'Es una orden firmada por un juez.'),
        all(is('document.kind', 'court-order'), is('document.signer', 'judge')),
      ),
      ofThisCourt,
      stillGood,
      opensThisPlace,
    ),
    duties: [...escort],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['4A-NONPUB', 'R3'],
    examples: [
      met(t('An order to let an inspector in', 'Una orden de dejar entrar a un inspector'), '2026-06-05', entryOrder),
      notMet(t('An order for records only', 'Una orden solo por expedientes'), '2026-06-05', {
        ...entryOrder,
        'document.grants-non-public-access': false,
      }),
      open(
        t('Nobody has read which area', 'Nadie ha leído qué área'),
        '2026-06-05',
        {
          'document.kind': 'court-order',
          'document.signer': 'judge',
          'document.court': 'federal',
          'document.current': true,
          'document.facially-valid': true,
          'document.names-this-facility': true,
        },
        ['document.grants-non-public-access'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/court-elsewhere',
    title: t('Papers of another state’s court', 'Papeles de un tribunal de otro estado'),
    plain: t(
      'A warrant, order or subpoena of another state’s court, or of a tribal court, commands nothing here until a court of this state or a federal court takes it up. Do not say that it is false; counsel answers.',
      'Una orden o citación de un tribunal de otro estado, o de un tribunal tribal, no manda nada aquí hasta que la acoja un tribunal de este estado o federal. No diga que es falsa; responde el asesor legal.',
    ),
    citation: 'U.S. Const. art. IV, § 1',
    address: 'https://www.archives.gov/founding-docs/constitution-transcript',
    effect: 'lifts',
    actions: ['admit.non-public', '@disclose', 'confirm.presence'],
    act: 'U.S. Const. art. IV, § 1 (1788), and the states’ own laws on foreign subpoenas',
    when: clause(
      'Court',
      t('Another state’s or a tribal court issued it.', 'La emitió un tribunal de otro estado o tribal.'),
      is('document.court', 'state-other', 'tribal'),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('calendar.return-date', 'asked'), duty('preserve.records', 'asked')],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['R20', 'HIP-512-e'],
    examples: [
      met(t('A subpoena from the next state', 'Una citación del estado vecino'), '2026-06-05', {
        'document.kind': 'clerk-subpoena',
        'document.court': 'state-other',
      }),
      notMet(t('A federal court', 'Un tribunal federal'), '2026-06-05', { 'document.court': 'federal' }),
      open(t('The court was not read', 'No se leyó el tribunal'), '2026-06-05', { 'document.kind': 'court-order' }, [
        'document.court',
      ]),
    ],
  }),
]
