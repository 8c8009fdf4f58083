import type { Rule } from '../../engine/index.ts'
import { all, t } from '../authoring.ts'
import { goodPaper, met, notMet, open } from '../state-pack.ts'
import { anyoneElse, asked, factBase, noPaper, shut } from './out-of-state.ts'
import { californiaRule } from './scope.ts'

const order = { 'document.kind': 'court-order', ...goodPaper } as const
const texas = { 'requester.agency': 'out-of-state-police', 'document.kind': 'none' } as const

/** Civ. Code § 56.108: abortion records and other states. */
export const abortionShield: readonly Rule[] = [
  californiaRule({
    ...shut,
    id: 'us-ca/civ/56.108',
    title: t('Abortion records are shielded', 'Los expedientes de aborto están protegidos'),
    plain: t(
      'Records of an abortion do not go out on another state’s law: not on its subpoena, not to its police. Since 2024 the hospital does not help such an inquiry at all, nor a federal one as far as federal law lets the state say so. Crimes under California law are another matter.',
      'Los expedientes de un aborto no salen por la ley de otro estado: ni por su citación ni a su policía. Desde 2024 el hospital no ayuda en nada a esa investigación, ni a una federal hasta donde la ley federal deje decirlo al estado. Los delitos según California son otra cosa.',
    ),
    citation: 'Cal. Civ. Code § 56.108',
    versions: [
      {
        from: '2022-09-27',
        until: '2024-01-01',
        act: 'Stats. 2022, ch. 628 (AB 2091), effective Sept. 27, 2022',
        when: all(asked('(a), (b)'), noPaper),
      },
      {
        from: '2024-01-01',
        act: 'Stats. 2023, ch. 255 (AB 352), effective Jan. 1, 2024',
        when: all(anyoneElse, noPaper),
      },
    ],
    factBase,
    examples: [
      met(t('A Texas detective', 'Un detective de Texas'), '2026-06-12', texas),
      notMet(t('The day before the law', 'El día antes de la ley'), '2022-09-26', texas),
      met(t('The first day', 'El primer día'), '2022-09-27', texas),
      notMet(t('The FBI before 2024', 'El FBI antes de 2024'), '2023-12-31', {
        'requester.agency': 'fbi',
        'document.kind': 'none',
        'document.court': 'none',
      }),
      met(t('The FBI since 2024', 'El FBI desde 2024'), '2024-01-01', {
        'requester.agency': 'fbi',
        'document.kind': 'none',
      }),
      notMet(t('A California judge orders it', 'Lo ordena un juez de California'), '2026-06-12', {
        'requester.agency': 'court',
        ...order,
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), '2026-06-12', { 'document.kind': 'none' }, [
        'requester.agency',
      ]),
    ],
  }),
]
