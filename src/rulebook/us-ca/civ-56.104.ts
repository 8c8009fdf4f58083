import type { Rule } from '../../engine/index.ts'
import { all, clause, is, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, wordingRead } from './scope.ts'

const on = '2026-06-12'

/** Civ. Code § 56.104: therapy records asked for under § 56.10(c). */
export const therapyRequests: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.104',
    title: t('Therapy records need a written request', 'Los expedientes de terapia exigen una solicitud escrita'),
    plain: t(
      'Who may ask for medical information under the permissive list still needs a signed written request for what concerns outpatient psychotherapy: what, for which use, how long they keep it. The patient gets a copy within 30 days.',
      'Quien puede pedir información médica según la lista permisiva necesita aun así una solicitud escrita y firmada para lo que atañe a psicoterapia ambulatoria: qué, para qué uso, cuánto tiempo. El paciente recibe copia en 30 días.',
    ),
    citation: 'Cal. Civ. Code § 56.104',
    effect: 'forbids',
    actions: ['@mental-health', '@psychotherapy-notes'],
    when: all(
      clause('(a)', t('There is no written request.', 'No hay solicitud escrita.'), is('document.kind', 'none')),
      clause(
        '(a), (d), (e)',
        t(
          'They rely on the permissive list, and it is not for treatment, a threat, an abuse report or an investigation.',
          'Se apoyan en la lista permisiva, y no es para tratar, por una amenaza, por maltrato ni para investigar.',
        ),
        is('requester.purpose', 'research', 'benefits', 'workers-compensation', 'public-health', 'organ-donation'),
      ),
    ),
    statusReason: wordingRead,
    factBase: ['CA-CMIA-101/104/108/109/110'],
    examples: [
      met(t('A payer phones', 'Llama quien paga'), on, { 'document.kind': 'none', 'requester.purpose': 'benefits' }),
      notMet(t('A written request', 'Una solicitud escrita'), on, {
        'document.kind': 'letter',
        'requester.purpose': 'benefits',
      }),
      open(t('Why do they ask?', '¿Para qué piden?'), on, { 'document.kind': 'none' }, ['requester.purpose']),
    ],
  }),
]
