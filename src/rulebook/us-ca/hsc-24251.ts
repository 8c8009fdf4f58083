import type { Rule } from '../../engine/index.ts'
import { all, always, clause, duty, not, t } from '../authoring.ts'
import { goodEntryWarrant, met, notMet, open, opensTheArea } from '../state-pack.ts'
import { californiaRule, immigrationEnforcement, sb81Day, sb81Read, sb81SetUp } from './scope.ts'

const chapter = 'Stats. 2025, ch. 123 (SB 81), § 3, urgency, effective Sept. 20, 2025; compliance within 45 days'
const i200 = { 'requester.purpose': 'civil-immigration', 'document.kind': 'dhs-i200' } as const

/** Health & Saf. Code §§ 24251 and 24253: non-public areas and immigration enforcement. */
export const nonPublicAreas: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/hsc/24251-a',
    title: t('Treatment areas are named non-public', 'Las áreas de tratamiento se declaran no públicas'),
    plain: t(
      'The hospital names as non-public every area where patients are treated or speak of their health: with maps, signs, keys or a written policy. Staff and volunteers are told how to answer. It was due on November 4, 2025.',
      'El hospital declara no pública toda área donde se trata a pacientes o se habla de su salud: con planos, letreros, llaves o una política escrita. Se informa al personal y a los voluntarios cómo responder. Vencía el 4 de noviembre de 2025.',
    ),
    citation: 'Cal. Health & Saf. Code § 24251(a)',
    effect: 'requires',
    actions: ['adopt.policy'],
    from: sb81SetUp,
    act: chapter,
    when: all(
      clause(
        '(a)',
        t(
          'Areas of treatment, and where a patient discusses health information, are designated as non-public.',
          'Las áreas de tratamiento, y donde el paciente habla de su salud, se designan no públicas.',
        ),
        always,
      ),
      clause(
        '(d)',
        t(
          'Staff and volunteers are told how to respond.',
          'Se informa al personal y a los voluntarios cómo responder.',
        ),
        always,
      ),
    ),
    statusReason: sb81Read,
    factBase: ['CA-24251-a', 'CA-24251-d'],
    examples: [
      met(t('The day it was due', 'El día en que vencía'), sb81SetUp, {}),
      notMet(t('The day before', 'El día anterior'), '2025-11-03', {}),
    ],
  }),
  californiaRule({
    id: 'us-ca/hsc/24251-b',
    title: t('No immigration enforcement in non-public areas', 'Sin control migratorio en áreas no públicas'),
    plain: t(
      'Let nobody into a treatment area or another non-public area to enforce immigration law, unless a judge’s valid warrant or court order grants access to that very area. An I-200, I-205 or I-138 does not, nor does a judge’s warrant to arrest a person. Say no once, have it witnessed, write it down, and never block the way.',
      'No deje entrar a nadie a un área de tratamiento u otra no pública para aplicar leyes de inmigración, salvo que la orden válida de un juez dé acceso a esa misma área. Un I-200, I-205 o I-138 no basta, ni la orden de un juez para arrestar a alguien. Diga que no una vez, con un testigo, anótelo y nunca bloquee el paso.',
    ),
    citation: 'Cal. Health & Saf. Code § 24251(b)',
    effect: 'forbids',
    actions: ['admit.non-public'],
    // A warrant to arrest commands officers, not the hospital; it grants no area (D-4).
    exceptionTo: ['us/process/arrest-warrant-entry'],
    versions: [
      {
        from: sb81Day,
        complianceFrom: sb81SetUp,
        act: chapter,
        when: all(
          clause(
            '24253',
            t(
              'They come to enforce civil immigration law, or a crime of being in, entering, coming back to or working in the country.',
              'Vienen a aplicar la ley civil de inmigración, o un delito por estar, entrar, volver o trabajar en el país.',
            ),
            immigrationEnforcement,
          ),
          clause(
            '(b)',
            t(
              'They hold no valid judicial warrant or court order that specifically grants access to the non-public area.',
              'No tienen orden judicial válida que dé acceso específico al área no pública.',
            ),
            not(opensTheArea('federal', 'state-this')),
          ),
        ),
      },
    ],
    duties: [
      duty('witness.refusal', 'declined', { citation: 'Cal. Health & Saf. Code § 24251(c)' }),
      duty('record.refusal', 'declined', { citation: 'Cal. Health & Saf. Code § 24251(c)' }),
      duty('state.no-consent', 'declined'),
    ],
    decides: 'counsel',
    statusReason: sb81Read,
    factBase: ['CA-24251-b', 'CA-24251-c', 'CA-24253', 'F4', 'F5', 'F7', 'D-4', 'D-7', 'D-8', 'D-11'],
    examples: [
      met(t('An I-200 for a patient', 'Un I-200 por un paciente'), '2026-06-03', i200),
      met(t('The first day', 'El primer día'), sb81Day, i200),
      met(
        t('A judge’s arrest warrant, illegal re-entry', 'Orden de arresto de un juez, reingreso ilegal'),
        '2026-06-09',
        {
          'requester.purpose': 'criminal-immigration',
          'document.kind': 'arrest-warrant',
          'document.signer': 'judge',
          'document.court': 'federal',
        },
      ),
      notMet(t('The day before', 'El día anterior'), '2025-09-19', i200),
      notMet(t('A warrant that grants this ward', 'Una orden que da acceso a esta sala'), '2026-06-03', {
        'requester.purpose': 'civil-immigration',
        ...goodEntryWarrant,
      }),
      met(t('It grants another suite', 'Da acceso a otra oficina'), '2026-06-03', {
        'requester.purpose': 'civil-immigration',
        ...goodEntryWarrant,
        'document.names-this-facility': false,
      }),
      notMet(t('A bank robbery', 'Un robo a un banco'), '2026-06-09', { 'requester.purpose': 'criminal' }),
      open(
        t('The paper was not read', 'No se ha leído el papel'),
        '2026-06-03',
        {
          'requester.purpose': 'civil-immigration',
        },
        ['document.kind'],
      ),
    ],
  }),
]
