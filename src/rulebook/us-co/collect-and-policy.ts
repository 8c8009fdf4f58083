import type { Rule } from '../../engine/index.ts'
import { any, clause, duty, is, t, yes } from '../authoring.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'
import { clinic, common, covered, outside } from './sb25-276.ts'

const on = '2026-06-12'

/** SB25-276: what Colorado facilities may collect, and the policy that they must have. */
export const collectAndPolicy: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-co/sb25-276/collect',
    title: t('Do not ask for immigration status', 'No pregunte el estatus migratorio'),
    plain: t(
      'Do not collect place of birth, immigration or citizenship status, or such papers, unless a law requires it, a public program’s eligibility check needs it, or the task itself cannot be done without it.',
      'No recoja lugar de nacimiento, estatus migratorio o ciudadanía, ni esos papeles, salvo que una ley lo exija, lo necesite la verificación de un programa público, o la labor misma no se pueda hacer sin ello.',
    ),
    effect: 'forbids',
    actions: ['record.immigration-status'],
    from: '2025-07-01',
    when: covered,
    examples: [
      met(t('The first day', 'El primer día'), '2025-07-01', clinic),
      notMet(t('The day before', 'El día anterior'), '2025-06-30', clinic),
      met(t('A county clinic without Medicaid', 'Una clínica del condado sin Medicaid'), on, {
        ...outside,
        'facility.owner': 'state-or-local',
      }),
      notMet(t('A private clinic without State money', 'Una clínica privada sin dinero del Estado'), on, outside),
      open(
        t('Does it take State money?', '¿Recibe dinero del Estado?'),
        on,
        { 'facility.kind': 'hospital', 'facility.owner': 'nonprofit' },
        ['facility.medicaid'],
      ),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-co/sb25-276/collect-needed',
    title: t('Where the question is needed', 'Donde la pregunta es necesaria'),
    plain: t(
      'For a benefit that depends on it, or where a law or the task itself needs it, staff may ask just for that.',
      'Para un beneficio que depende de ello, o donde una ley o la labor misma lo necesita, el personal puede preguntarlo solo para eso.',
    ),
    effect: 'lifts',
    actions: ['record.immigration-status'],
    exceptionTo: ['us-co/sb25-276/collect'],
    from: '2025-07-01',
    when: clause(
      'Need',
      t('A law, an eligibility check or the task needs it.', 'Lo necesita una ley, una verificación o la labor.'),
      any(is('requester.purpose', 'benefits'), yes('intake.status-needed')),
    ),
    duties: [
      duty('tell.care-unaffected', 'done', {
        note: t(
          'Say what it is for, and that care does not depend on it.',
          'Diga para qué es y que la atención no depende de ello.',
        ),
      }),
      duty('allow.decline', 'done'),
    ],
    examples: [
      met(t('A Medicaid application', 'Una solicitud de Medicaid'), on, { 'requester.purpose': 'benefits' }),
      met(t('The privacy officer found it needed', 'La encargada de privacidad lo halló necesario'), on, {
        'intake.status-needed': true,
      }),
      notMet(t('Out of habit', 'Por costumbre'), on, {
        'requester.purpose': 'civil-immigration',
        'intake.status-needed': false,
      }),
      open(t('What is it for?', '¿Para qué es?'), on, {}, ['requester.purpose', 'intake.status-needed']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-co/sb25-276/policy',
    title: t('The facility must have the policy', 'El centro debe tener la política'),
    plain: t(
      'The policy names who answers immigration requests, says how each request is written down (name, agency, badge, copy of the paper), when patients are told, and when non-public areas open. It is published.',
      'La política nombra quién contesta las solicitudes de inmigración, dice cómo se anota cada una (nombre, agencia, placa, copia del papel), cuándo se avisa al paciente y cuándo se abren áreas no públicas. Se publica.',
    ),
    effect: 'requires',
    actions: ['adopt.policy'],
    from: '2025-09-01',
    when: covered,
    duties: [
      duty('notify.counsel', 'declined', {
        note: t(
          'A wilful breach may cost an injunction and up to $50,000 each.',
          'Una infracción intencional puede costar una orden judicial y hasta $50,000 cada una.',
        ),
      }),
    ],
    examples: [
      met(t('The first day', 'El primer día'), '2025-09-01', clinic),
      notMet(t('The day before', 'El día anterior'), '2025-08-31', clinic),
      notMet(t('A private clinic without State money', 'Una clínica privada sin dinero del Estado'), on, outside),
      open(
        t('Does it take State money?', '¿Recibe dinero del Estado?'),
        on,
        { 'facility.kind': 'hospital', 'facility.owner': 'nonprofit' },
        ['facility.medicaid'],
      ),
    ],
  }),
]
