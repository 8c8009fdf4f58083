import type { Rule } from '../../engine/index.ts'
import { always, clause, duty, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import {
  californiaRule,
  cmiaAct,
  cmiaDay,
  immigrationEnforcement,
  medicalInformation,
  sb81Act,
  sb81Day,
  sb81Read,
  wordingRead,
} from './scope.ts'

const detective = {
  'request.kind': 'just-asking',
  'requester.agency': 'local-police',
  'requester.purpose': 'identify-or-locate',
  'document.kind': 'none',
} as const

/** Civ. Code § 56.10(a) and (f): what the Confidentiality of Medical Information Act shuts. */
export const confidentiality: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.10-a',
    title: t('Medical information needs a ground', 'La información médica necesita una base'),
    plain: t(
      'In California nothing about a patient’s care goes out without the patient’s signed form, unless subdivision (b) of this law demands it or (c) lets it. An officer who wants to identify or find somebody has no place on either list, whatever HIPAA would allow.',
      'En California nada sobre la atención de un paciente sale sin su formulario firmado, salvo que el apartado (b) de esta ley lo exija o el (c) lo permita. Un agente que quiere identificar o encontrar a alguien no está en ninguna de las dos listas, aunque HIPAA lo permitiera.',
    ),
    citation: 'Cal. Civ. Code § 56.10(a)',
    effect: 'forbids',
    actions: [...medicalInformation],
    from: cmiaDay,
    act: cmiaAct,
    when: clause(
      '(a)',
      t(
        'Medical information is not disclosed without an authorization, except as (b) and (c) say.',
        'No se divulga información médica sin autorización, salvo lo que dicen (b) y (c).',
      ),
      always,
    ),
    decides: 'privacy-officer',
    statusReason: wordingRead,
    factBase: ['CA-CMIA-10a', 'HIP-PREEMPT', 'D-16'],
    examples: [
      met(t('A detective wants a name and address', 'Un detective quiere nombre y dirección'), '2026-06-05', detective),
      met(t('An immigration subpoena in 2017', 'Una citación de inmigración en 2017'), '2017-03-20', {
        'requester.agency': 'ice-hsi',
        'document.kind': 'dhs-i138',
      }),
      notMet(t('Before the act', 'Antes de la ley'), '1981-12-31', detective),
    ],
  }),
  californiaRule({
    id: 'us-ca/civ/56.10-f',
    title: t(
      'No medical information for immigration enforcement',
      'Ningún dato médico para aplicar leyes de inmigración',
    ),
    plain: t(
      'Nothing about a patient goes out to enforce immigration law, not even a birthplace or that the person is here. The patient’s own signed form, a judge’s order or warrant, and the other grounds of subdivisions (b) and (c) are the only ways. An I-200, I-205 or I-138 is none of them.',
      'Nada sobre un paciente sale para aplicar leyes de inmigración, ni el lugar de nacimiento ni que la persona está aquí. Solo valen el formulario firmado por el paciente, la orden de un juez y las demás bases de los apartados (b) y (c). Un I-200, I-205 o I-138 no es ninguna de ellas.',
    ),
    citation: 'Cal. Civ. Code § 56.10(f)',
    effect: 'forbids',
    actions: [...medicalInformation],
    from: sb81Day,
    act: sb81Act,
    when: clause(
      '(f)',
      t(
        'It would serve to enforce civil immigration law, or a crime of being in, entering, coming back to or working in the country.',
        'Serviría para aplicar la ley civil de inmigración, o un delito por estar, entrar, volver o trabajar en el país.',
      ),
      immigrationEnforcement,
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    statusReason: sb81Read,
    factBase: ['CA-CMIA-10imm', 'CA-CMIA-05', 'R8', 'D-8'],
    examples: [
      met(t('ICE asks who was seen today', 'ICE pregunta a quién se atendió hoy'), sb81Day, {
        'requester.purpose': 'civil-immigration',
      }),
      met(t('A case of illegal re-entry', 'Un caso de reingreso ilegal'), '2026-06-09', {
        'requester.purpose': 'criminal-immigration',
      }),
      notMet(t('The day before', 'El día anterior'), '2025-09-19', { 'requester.purpose': 'civil-immigration' }),
      notMet(t('A bank robbery', 'Un robo a un banco'), '2026-06-09', { 'requester.purpose': 'criminal' }),
      open(t('They do not say why', 'No dicen para qué'), '2026-06-09', { 'requester.agency': 'ice-hsi' }, [
        'requester.purpose',
      ]),
    ],
  }),
]
