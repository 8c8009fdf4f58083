import type { Rule } from '../../engine/index.ts'
import { always, clause, duty, t } from '../authoring.ts'
import { met, notMet } from '../state-pack.ts'
import { californiaRule, cmiaAct, cmiaDay, medicalRecords, wordingRead } from './scope.ts'

const on = '2026-06-12'

/** Civ. Code § 56.101: medical information is handled so that it stays private. */
export const safeguards: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.101',
    title: t('Records are handled so that they stay private', 'Los expedientes se manejan de modo que sigan privados'),
    plain: t(
      'Whoever keeps, copies or throws away medical information does it so that it stays private, and the system records every change. Check what goes out: carelessness makes the hospital liable.',
      'Quien guarda, copia o desecha información médica lo hace de modo que siga privada, y el sistema registra cada cambio. Revise lo que sale: el descuido hace responsable al hospital.',
    ),
    citation: 'Cal. Civ. Code § 56.101',
    effect: 'lifts',
    actions: [...medicalRecords, 'disclose.audit-logs'],
    from: cmiaDay,
    act: cmiaAct,
    when: clause(
      '(a), (b)',
      t(
        'Medical information is created, kept and destroyed so that it stays confidential.',
        'La información médica se crea, guarda y destruye de modo que siga siendo confidencial.',
      ),
      always,
    ),
    duties: [duty('screen.before-release', 'done', { who: 'privacy-officer' })],
    statusReason: wordingRead,
    factBase: ['CA-CMIA-101/104/108/109/110', 'CA-CMIA-35-37'],
    examples: [
      met(t('Any record', 'Cualquier expediente'), on, {}),
      notMet(t('Before the act', 'Antes de la ley'), '1981-12-31', {}),
    ],
  }),
]
