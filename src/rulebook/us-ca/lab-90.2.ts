import type { Rule } from '../../engine/index.ts'
import { any, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, wordingRead } from './scope.ts'

const notice = { 'request.kind': 'i9-inspection', 'document.kind': 'i9-notice' } as const

/** Labor Code § 90.2: staff are told of an inspection of their I-9 forms. */
export const inspectionNotice: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/lab/90.2',
    title: t('Tell staff of an I-9 inspection', 'Avise al personal de una inspección de I-9'),
    plain: t(
      'Within 72 hours after a notice to inspect I-9 forms, the employer posts it where staff see it, with the agency, the day and a copy, and writes to the union. When the results come, each worker they name gets them within 72 hours. This is about employees, never about patients.',
      'Dentro de las 72 horas tras un aviso de inspección de I-9, el empleador lo publica donde el personal lo vea, con la agencia, el día y una copia, y escribe al sindicato. Cuando llegan los resultados, cada trabajador afectado los recibe en 72 horas. Se trata de empleados, nunca de pacientes.',
    ),
    citation: 'Cal. Lab. Code § 90.2',
    effect: 'lifts',
    actions: ['accept.papers', 'disclose.staff-records', 'permit.staff-interview'],
    from: '2018-01-01',
    act: 'Immigrant Worker Protection Act, Stats. 2017, ch. 492 (AB 450)',
    when: clause(
      '(a)(1)',
      t(
        'An immigration agency gives notice that it inspects I-9 forms or other employment records.',
        'Una agencia de inmigración avisa que inspecciona formularios I-9 u otros registros laborales.',
      ),
      any(is('request.kind', 'i9-inspection'), is('document.kind', 'i9-notice')),
    ),
    duties: [duty('post.notice', 'asked', { who: 'administrator', due: 'PT72H' })],
    statusReason: wordingRead,
    factBase: ['CA-AB450'],
    examples: [
      met(t('A notice of inspection', 'Un aviso de inspección'), '2026-06-12', notice),
      notMet(t('Before the act', 'Antes de la ley'), '2017-12-31', notice),
      notMet(t('A subpoena for a chart', 'Una citación por un expediente'), '2026-06-12', {
        'request.kind': 'records',
        'document.kind': 'attorney-subpoena',
      }),
      open(t('What do they want?', '¿Qué quieren?'), '2026-06-12', { 'document.kind': 'none' }, ['request.kind']),
    ],
  }),
]
