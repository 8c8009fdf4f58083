import type { Rule } from '../../engine/index.ts'
import { all, clause, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { factBase, noPaper, shut } from './out-of-state.ts'
import { californiaRule } from './scope.ts'

/** Civ. Code § 56.110: no feed of abortion records. */
export const exchangeShield: readonly Rule[] = [
  californiaRule({
    ...shut,
    id: 'us-ca/civ/56.110',
    title: t('No standing feed of abortion records', 'Ningún envío permanente de expedientes de aborto'),
    plain: t(
      'The record system does not share abortion records with anyone in another state, by an exchange or a feed. The patient’s form that says so, payment and quality review are the ways. Until the end of January 2027 a hospital that is working on it in good faith is not punished.',
      'El sistema de expedientes no comparte expedientes de aborto con nadie de otro estado, por un intercambio o envío. Valen el formulario del paciente que lo diga, el pago y la revisión de calidad. Hasta fines de enero de 2027 no se castiga al hospital que trabaja en ello de buena fe.',
    ),
    citation: 'Cal. Civ. Code § 56.110',
    versions: [
      {
        from: '2024-01-01',
        act: 'Stats. 2023, ch. 255 (AB 352), as amended by Stats. 2025, ch. 136 (AB 260), effective Sept. 26, 2025',
        complianceFrom: '2027-01-31',
        when: all(
          clause(
            '(a)',
            t('They want a standing feed.', 'Quieren un envío permanente.'),
            is('request.scope', 'ongoing-feed'),
          ),
          noPaper,
        ),
      },
    ],
    factBase,
    examples: [
      met(t('An exchange wants a feed', 'Un intercambio quiere un envío'), '2026-06-12', {
        'request.scope': 'ongoing-feed',
        'document.kind': 'letter',
      }),
      notMet(t('One record', 'Un expediente'), '2026-06-12', { 'request.scope': 'one-person' }),
      notMet(t('The day before', 'El día anterior'), '2023-12-31', {
        'request.scope': 'ongoing-feed',
        'document.kind': 'letter',
      }),
      open(t('How much do they want?', '¿Cuánto quieren?'), '2026-06-12', { 'document.kind': 'letter' }, [
        'request.scope',
      ]),
    ],
  }),
]
