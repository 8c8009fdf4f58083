import type { Rule } from '../../engine/index.ts'
import { all, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { anyoneElse, asked, factBase, noPaper, shut } from './out-of-state.ts'
import { californiaRule } from './scope.ts'

const texas = { 'requester.agency': 'out-of-state-police', 'document.kind': 'none' } as const

/** Civ. Code § 56.109: gender-affirming care and other states. */
export const careShield: readonly Rule[] = [
  californiaRule({
    ...shut,
    id: 'us-ca/civ/56.109',
    title: t('Gender-affirming care is shielded', 'La atención de afirmación de género está protegida'),
    plain: t(
      'Records of gender-affirming care do not go out on another state’s law. Since October 2025 the hospital does not help any inquiry from another state into this care, nor a federal one as far as federal law lets the state say so.',
      'Los expedientes de atención de afirmación de género no salen por la ley de otro estado. Desde octubre de 2025 el hospital no ayuda a ninguna investigación de otro estado sobre esta atención, ni a una federal hasta donde la ley federal deje decirlo al estado.',
    ),
    citation: 'Cal. Civ. Code § 56.109',
    versions: [
      {
        from: '2023-01-01',
        until: '2025-10-13',
        act: 'Stats. 2022, ch. 810 (SB 107), effective Jan. 1, 2023',
        when: all(asked('(a), (b)'), noPaper),
      },
      {
        from: '2025-10-13',
        act: 'Stats. 2025, ch. 764 (SB 497), urgency, effective Oct. 13, 2025',
        when: all(anyoneElse, noPaper),
      },
    ],
    factBase,
    examples: [
      met(t('A subpoena under another state’s law', 'Una citación según la ley de otro estado'), '2023-01-01', {
        'document.kind': 'attorney-subpoena',
        'document.court': 'state-other',
      }),
      notMet(t('The day before', 'El día anterior'), '2022-12-31', texas),
      notMet(
        t('A federal inquiry before October 2025', 'Una investigación federal antes de octubre de 2025'),
        '2025-10-12',
        {
          'requester.agency': 'doj-civil',
          'document.kind': 'none',
          'document.court': 'none',
        },
      ),
      met(t('A federal inquiry since', 'Una investigación federal desde entonces'), '2025-10-13', {
        'requester.agency': 'doj-civil',
        'document.kind': 'none',
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), '2026-06-12', { 'document.kind': 'none' }, [
        'requester.agency',
      ]),
    ],
  }),
]
