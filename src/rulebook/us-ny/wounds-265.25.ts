import type { Rule } from '../../engine/index.ts'
import { clause, duty, t, yes } from '../authoring.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'

/** Penal Law §§ 265.25 and 265.26: wounds and burns that must be reported. */
export const wounds: readonly Rule[] = [
  stateRule({
    id: 'us-ny/pen/265.25',
    title: t(
      'Gunshots, deadly stabs and serious burns are reported',
      'Se informan disparos, puñaladas mortales y quemaduras graves',
    ),
    plain: t(
      'The doctor or the hospital reports every gunshot wound, a knife wound that may kill, and serious burns. The report says what the law asks for and nothing of immigration status.',
      'El médico o el hospital informa toda herida de bala, la de cuchillo que pueda matar y las quemaduras graves. El informe dice lo que pide la ley y nada del estatus migratorio.',
    ),
    citation: 'N.Y. Penal Law § 265.25',
    address: 'https://www.nysenate.gov/legislation/laws/PEN/265.25',
    effect: 'requires',
    actions: ['report.injury'],
    when: clause(
      '265.25, 265.26',
      t(
        'The injury is a gunshot wound, a knife wound likely to kill, or a serious burn.',
        'La lesión es de bala, de cuchillo con riesgo de muerte o una quemadura grave.',
      ),
      yes('injury.reportable'),
    ),
    duties: [
      duty('report.to-authority', 'asked', {
        note: t(
          'At once: wounds to the local police; burns to the state fire office (§ 265.26).',
          'De inmediato: heridas a la policía local; quemaduras a la oficina estatal de incendios (§ 265.26).',
        ),
      }),
    ],
    factBase: ['NY-REPORT', 'HIP-512-f-1-i', 'R14'],
    examples: [
      met(t('A gunshot wound', 'Una herida de bala'), '2026-06-07', { 'injury.reportable': true }),
      notMet(t('A broken arm from a fall', 'Un brazo roto por una caída'), '2026-06-07', {
        'injury.reportable': false,
      }),
      open(t('How it happened is not known', 'No se sabe cómo ocurrió'), '2026-06-07', {}, ['injury.reportable']),
    ],
  }),
]
