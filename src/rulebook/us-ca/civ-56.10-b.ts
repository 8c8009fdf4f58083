import type { Condition, Rule, Version } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t } from '../authoring.ts'
import { goodPaper, judgesPaper, met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmia, cmiaAct, cmiaDay, ordinaryRecords, sb81Act, sb81Day, wordingRead } from './scope.ts'

const order = { 'document.kind': 'court-order', ...goodPaper } as const
const warrant = { 'document.kind': 'search-warrant', ...goodPaper } as const

function beforeAndAfter(before: Condition, after: Condition): readonly Version[] {
  return [
    { from: cmiaDay, until: sb81Day, act: cmiaAct, when: before },
    { from: sb81Day, act: sb81Act, when: after },
  ]
}

const common = {
  exceptionTo: [...cmia],
  statusReason: wordingRead,
  decides: 'counsel',
} as const

/** Civ. Code § 56.10(b): what a judge compels shall be given. */
export const judgesCompel: readonly Rule[] = [
  californiaRule({
    ...common,
    id: 'us-ca/civ/56.10-b',
    title: t('What a judge compels is given', 'Lo que un juez exige se entrega'),
    plain: t(
      'California does not only let the hospital answer a judge’s order or search warrant for records: it says that the hospital shall. Counsel reads it first, and only what it describes goes out.',
      'California no solo permite responder a la orden de un juez por expedientes: dice que el hospital debe hacerlo. Antes la lee el asesor legal, y solo sale lo que describe.',
    ),
    citation: 'Cal. Civ. Code § 56.10(b)',
    effect: 'requires',
    actions: [...ordinaryRecords],
    versions: beforeAndAfter(compelled('(b)'), compelled('(b)')),
    duties: [duty('notify.counsel', 'asked'), duty('limit.to-document', 'done')],
    factBase: ['CA-CMIA-10b', 'R3', 'R4'],
    examples: [
      met(t('A complete order for this hospital', 'Una orden completa para este hospital'), '2026-06-12', {
        ...order,
        'facility.kind': 'hospital',
      }),
      met(t('A complete search warrant in 2017', 'Una orden de registro completa en 2017'), '2017-03-20', {
        ...warrant,
        'requester.agency': 'local-police',
        'facility.kind': 'clinic',
      }),
      notMet(t('Another suite', 'Otra oficina'), '2026-06-16', { ...warrant, 'document.names-this-facility': false }),
      notMet(t('A substance use program', 'Un programa de consumo de sustancias'), '2026-06-16', {
        ...warrant,
        'facility.kind': 'sud-program',
      }),
      open(
        t('Does it name this place?', '¿Nombra este lugar?'),
        '2026-06-16',
        {
          'document.kind': 'search-warrant',
          'facility.kind': 'hospital',
          'document.signer': 'judge',
          'document.court': 'federal',
          'document.current': true,
          'document.facially-valid': true,
          'document.describes-the-items': true,
        },
        ['document.names-this-facility'],
      ),
    ],
  }),
]

function compelled(at: string): Condition {
  return all(
    clause(
      at,
      t(
        'A judge’s order or search warrant for this place describes these records.',
        'La orden de un juez para este lugar describe estos expedientes.',
      ),
      any(
        judgesPaper('court-order'),
        // (b)(6): a search warrant is issued to a law enforcement agency, never to the press.
        all(judgesPaper('search-warrant'), not(is('requester.agency', 'media'))),
      ),
    ),
    clause(
      at,
      t(
        'It is no substance use program, whose records need an order with findings.',
        'No es un programa de consumo de sustancias, cuyos expedientes exigen una orden con conclusiones.',
      ),
      not(is('facility.kind', 'sud-program')),
    ),
  )
}
