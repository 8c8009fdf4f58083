import type { Rule } from '../../engine/index.ts'
import { always, any, clause, is, t } from '../authoring.ts'
import { courthouseLimit } from '../courthouse-limits.ts'
import { policeLimit } from '../police-limits.ts'
import { recordSecrecy } from '../record-secrecy.ts'
import { judgeNames, subpoenaAfterNotice } from '../secrecy-grounds.ts'
import { hivSecrecy, mentalHealthSecrecy } from '../special-secrecy.ts'
import { met } from '../state-pack.ts'
import { woundReport } from '../wound-report.ts'

const on = '2026-06-12'
const factBase = ['CT-CONF']

/** Connecticut law on secrets, wounds and police. */
export const confidentiality: readonly Rule[] = [
  ...recordSecrecy({
    id: 'us-ct/cgs/52-146o',
    factBase: [...factBase, 'HIP-PREEMPT'],
    title: t(
      'What a patient told, and what the exam showed, stays here',
      'Lo que el paciente dijo y lo que mostró el examen no sale',
    ),
    plain: t(
      'A doctor or hospital tells no one what it learned from a patient unless the patient says yes, or a statute or the rules of court open it. Officers who only ask, or bring their own agency’s paper, open nothing.',
      'El médico u hospital no dice a nadie lo que supo por un paciente sin el sí del paciente, o sin que lo abran una ley o las reglas del tribunal. Los agentes que solo preguntan o traen papel de su agencia no abren nada.',
    ),
    citation: 'Conn. Gen. Stat. § 52-146o(a)',
    address: 'https://www.cga.ct.gov/current/pub/chap_899.htm',
    when: clause('(a)', t('It was learned from a patient.', 'Se supo por un paciente.'), always),
    shut: [
      met(t('Immigration officers with a subpoena', 'Agentes de inmigración con una citación'), on, {
        'document.kind': 'dhs-i138',
      }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), on, {}),
    ],
    patient: { citation: 'Conn. Gen. Stat. § 52-146o(a)' },
    court: {
      citation: 'Conn. Gen. Stat. § 52-146o(b)',
      plain: t(
        'A judge’s order or warrant opens it, and so does a court’s subpoena under the rules of court once the patient had notice and no objection is left.',
        'La orden de un juez lo abre, y también la citación según las reglas del tribunal si el paciente tuvo aviso y no queda objeción.',
      ),
      more: any(
        clause(
          '(b)(1)',
          t('A judge’s or grand jury’s subpoena.', 'Citación de un juez o del gran jurado.'),
          any(judgeNames('judge-subpoena'), is('document.kind', 'grand-jury-subpoena')),
        ),
        clause(
          '(b)(1)',
          t(
            'A subpoena under the rules of court, after notice.',
            'Una citación según las reglas del tribunal, tras aviso.',
          ),
          subpoenaAfterNotice('attorney-subpoena', 'clerk-subpoena'),
        ),
      ),
    },
    law: { citation: 'Conn. Gen. Stat. § 52-146o(b)' },
  }),
  ...mentalHealthSecrecy({
    id: 'us-ct/cgs/52-146e',
    citation: 'Conn. Gen. Stat. § 52-146e',
    address: 'https://www.cga.ct.gov/current/pub/chap_899.htm',
    factBase,
    consent: 'Conn. Gen. Stat. § 52-146e',
    order: 'Conn. Gen. Stat. § 52-146f',
    report: 'Conn. Gen. Stat. § 52-146f',
  }),
  ...hivSecrecy({
    id: 'us-ct/cgs/19a-583',
    citation: 'Conn. Gen. Stat. § 19a-583(a)',
    address: 'https://www.cga.ct.gov/current/pub/chap_368x.htm',
    factBase,
    consent: 'Conn. Gen. Stat. § 19a-583(a)',
    order: 'Conn. Gen. Stat. § 19a-583(a)',
    report: 'Conn. Gen. Stat. § 19a-583(a)',
  }),
  woundReport({
    id: 'us-ct/cgs/19a-490f',
    citation: 'Conn. Gen. Stat. § 19a-490f',
    factBase: ['CT-REPORT'],
    injuries: t('a gunshot or a stab wound', 'de bala o de puñalada'),
    to: t(
      'As soon as practicable, to the local or State police.',
      'En cuanto sea posible, a la policía local o estatal.',
    ),
  }),
  courthouseLimit({
    id: 'us-ct/hb8004/courthouse',
    citation: 'Conn. House Bill 8004 (2025)',
    factBase: ['CT-TRUST'],
    // The special session was in November 2025; the day is the last on which it can have become law.
    from: '2025-12-01',
    act: 'House Bill 8004 of the November 2025 special session (day of effect not known)',
    statusReason: t(
      'Only press reports were read; the day on which it took effect is not known and is counted here from December 1, 2025.',
      'Solo se leyeron notas de prensa; no se conoce el día en que empezó a regir y aquí cuenta desde el 1 de diciembre de 2025.',
    ),
  }),
  policeLimit({
    id: 'us-ct/cgs/54-192h',
    citation: 'Conn. Gen. Stat. § 54-192h',
    factBase: ['CT-TRUST'],
    from: '2014-01-01',
    act: 'Connecticut Trust Act, P.A. 13-155, as amended by P.A. 19-20 and P.A. 19-23',
  }),
]
