import type { Condition, Rule, Version } from '../../engine/index.ts'
import { all, any, clause, duty, t, yes } from '../authoring.ts'
import { judgeNames } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open } from '../state-pack.ts'
import {
  agencyPaper,
  californiaRule,
  cmia,
  cmiaAct,
  cmiaDay,
  medicalInformation,
  sb81Act,
  sb81Day,
  wordingRead,
} from './scope.ts'

const order = { 'document.kind': 'court-order', ...goodPaper } as const
const warrant = { 'document.kind': 'search-warrant', ...goodPaper } as const

function beforeAndAfter(before: Condition, after: Condition): readonly Version[] {
  return [
    { from: cmiaDay, until: sb81Day, act: cmiaAct, when: before },
    { from: sb81Day, act: sb81Act, when: after },
  ]
}

const courtOrder = any(judgeNames('court-order', 'part2-order'), all(agencyPaper, yes('document.enforced-by-court')))
const searchWarrant = judgeNames('search-warrant', 'administrative-search-warrant')
const common = {
  exceptionTo: [...cmia],
  statusReason: wordingRead,
  decides: 'counsel',
} as const

/** Civ. Code § 56.10(b)(1) and (6): a court’s order and a search warrant open the record. */
export const judgesOpen: readonly Rule[] = [
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-1',
    title: t('A California or federal court orders it', 'Lo ordena un tribunal de California o federal'),
    plain: t(
      'A court order opens what it names, if a court of California or a federal court made it. An agency’s own subpoena counts only once a court has ordered the hospital to obey it. An order from another state first goes to a California court.',
      'Una orden judicial abre lo que nombra, si la dictó un tribunal de California o federal. La citación de una agencia solo cuenta cuando un tribunal ha ordenado al hospital cumplirla. La orden de otro estado pasa antes por un tribunal de California.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(1)',
    effect: 'lifts',
    actions: [...medicalInformation],
    versions: beforeAndAfter(
      clause('(b)(1)', t('A court ordered it.', 'Lo ordenó un tribunal.'), courtOrder),
      clause(
        '(b)(1)(A)',
        t(
          'A court of this state or a federal court ordered it.',
          'Lo ordenó un tribunal de este estado o un tribunal federal.',
        ),
        courtOrder,
      ),
    ),
    duties: [duty('limit.to-document', 'done')],
    factBase: ['CA-CMIA-10b', 'R3'],
    examples: [
      met(t('A superior court’s order', 'Orden de un tribunal superior'), '2026-06-12', order),
      met(t('A court enforced the subpoena', 'Un tribunal hizo cumplir la citación'), '2017-03-20', {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': true,
      }),
      notMet(t('An I-138 that no court enforced', 'Un I-138 que ningún tribunal hizo cumplir'), '2026-06-12', {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      notMet(t('A court of another state', 'Un tribunal de otro estado'), '2026-06-12', {
        ...order,
        'document.court': 'state-other',
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), '2026-06-12', {}, ['document.kind']),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b-6',
    title: t('A judge’s search warrant', 'Una orden de registro de un juez'),
    plain: t(
      'A search warrant opens what it describes, if a judge or magistrate of California or of a federal court signed it for a law enforcement agency. A warrant of another state goes to counsel: it opens nothing by itself here.',
      'Una orden de registro abre lo que describe, si la firmó un juez o magistrado de California o federal para una agencia policial. La de otro estado va al asesor legal: por sí sola aquí no abre nada.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)(6)',
    effect: 'lifts',
    actions: [...medicalInformation],
    versions: beforeAndAfter(
      clause('(b)(6)', t('A search warrant was lawfully issued.', 'Hay una orden de registro legal.'), searchWarrant),
      clause(
        '(b)(6)',
        t(
          'A judicial officer, also a magistrate, issued a valid search warrant.',
          'Un funcionario judicial, también un magistrado, emitió una orden de registro válida.',
        ),
        searchWarrant,
      ),
    ),
    duties: [duty('limit.to-document', 'done')],
    factBase: ['CA-CMIA-10b', 'R4'],
    examples: [
      met(t('A federal magistrate’s warrant', 'Orden de un magistrado federal'), '2026-06-16', {
        ...warrant,
        'document.court': 'federal',
      }),
      notMet(t('An immigration officer’s warrant', 'Orden de un agente de inmigración'), '2026-06-16', {
        'document.kind': 'dhs-i205',
      }),
      notMet(t('It describes other records', 'Describe otros expedientes'), '2026-06-16', {
        ...warrant,
        'document.describes-the-items': false,
        'part2.findings': false,
      }),
      open(
        t('The signature has not been read', 'No se ha leído la firma'),
        '2026-06-16',
        {
          'document.kind': 'search-warrant',
        },
        ['document.signer'],
      ),
    ],
  }),
]
