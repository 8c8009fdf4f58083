import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, not, t } from '../authoring.ts'
import { goodEntryWarrant, met, notMet, open, opensTheArea } from '../state-pack.ts'
import { californiaRule, immigrationEnforcement } from './scope.ts'

const on = '2026-06-12'
const ab450 = 'Immigrant Worker Protection Act, Stats. 2017, ch. 492 (AB 450)'
const raid = { 'facility.owner': 'state-or-local', 'requester.purpose': 'civil-immigration' } as const

/** Gov. Code §§ 7285.1 and 7285.2: the hospital as an employer. */
export const employers: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/gov/7285.1',
    title: t('A public employer does not consent to a raid', 'Un empleador público no consiente una redada'),
    plain: t(
      'The State and local governments, as employers, do not agree to immigration agents’ entering non-public places of work unless a judge’s warrant says so. A court stopped this rule for private employers only.',
      'El Estado y los gobiernos locales, como empleadores, no aceptan que agentes de inmigración entren en lugares de trabajo no públicos salvo con orden de un juez. Un tribunal detuvo esta regla solo para empleadores privados.',
    ),
    citation: 'Cal. Gov. Code § 7285.1',
    effect: 'forbids',
    actions: ['admit.non-public'],
    // A warrant to arrest commands officers, not the hospital; it grants no area (D-4).
    exceptionTo: ['us/process/arrest-warrant-entry'],
    from: '2018-01-01',
    act: ab450,
    when: all(
      clause(
        '(a)',
        t('A public employer is asked by immigration agents.', 'Agentes de inmigración piden a un empleador público.'),
        all(is('facility.owner', 'state-or-local'), immigrationEnforcement),
      ),
      clause(
        '(a)',
        t('There is no judicial warrant for it.', 'No hay orden judicial para ello.'),
        not(opensTheArea('federal', 'state-this')),
      ),
    ),
    duties: [duty('state.no-consent', 'declined')],
    decides: 'counsel',
    factBase: ['CA-AB450', 'D-8'],
    examples: [
      met(t('A county hospital, no warrant', 'Un hospital del condado, sin orden'), on, {
        ...raid,
        'document.kind': 'none',
      }),
      notMet(t('A judge’s warrant', 'La orden de un juez'), on, { ...raid, ...goodEntryWarrant }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...raid, 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2017-12-31', { ...raid, 'document.kind': 'none' }),
      open(
        t('Who owns it?', '¿De quién es?'),
        on,
        {
          'requester.purpose': 'civil-immigration',
          'document.kind': 'none',
        },
        ['facility.owner'],
      ),
    ],
  }),
  californiaRule({
    id: 'us-ca/gov/7285.2',
    title: t('Staff records and immigration agents', 'Expedientes del personal y agentes de inmigración'),
    plain: t(
      'A public employer does not let immigration agents look at staff records of its own will: they need a subpoena or a judge’s warrant. A notice to inspect I-9 forms goes its own way.',
      'Un empleador público no deja por voluntad propia que agentes de inmigración vean expedientes del personal: necesitan una citación o la orden de un juez. El aviso de inspección de formularios I-9 sigue su propio camino.',
    ),
    citation: 'Cal. Gov. Code § 7285.2',
    effect: 'forbids',
    actions: ['disclose.staff-records'],
    from: '2018-01-01',
    act: ab450,
    when: all(
      clause(
        '(a)',
        t(
          'Immigration agents ask a public employer for staff records.',
          'Agentes de inmigración piden a un empleador público expedientes del personal.',
        ),
        all(is('facility.owner', 'state-or-local'), immigrationEnforcement),
      ),
      clause(
        '(a)',
        t(
          'There is no subpoena, judge’s warrant or notice to inspect I-9 forms.',
          'No hay citación, orden de un juez ni aviso de inspección de I-9.',
        ),
        is(
          'document.kind',
          'none',
          'letter',
          'agency-request',
          'dhs-i200',
          'dhs-i205',
          'dhs-i247a',
          'dhs-other-form',
          'arrest-warrant',
          'outreach-material',
          'not-process',
          'other',
        ),
      ),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['CA-AB450', 'D-8'],
    examples: [
      met(t('They ask for the staff list', 'Piden la lista del personal'), on, { ...raid, 'document.kind': 'none' }),
      notMet(t('A notice of inspection', 'Un aviso de inspección'), on, { ...raid, 'document.kind': 'i9-notice' }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...raid, 'facility.owner': 'for-profit' }),
      open(t('What paper?', '¿Qué papel?'), on, raid, ['document.kind']),
    ],
  }),
  californiaRule({
    id: 'us-ca/gov/7285.1-private',
    title: t('Private employers: a court stopped this rule', 'Empleadores privados: un tribunal detuvo esta regla'),
    plain: t(
      'The same rule for private employers was stopped by a federal court in 2018 and not revived on appeal. For a private hospital it forbids nothing now; other laws may. Counsel knows the state of the case.',
      'Un tribunal federal detuvo en 2018 la misma regla para empleadores privados, y la apelación no la revivió. A un hospital privado hoy no le prohíbe nada; otras leyes quizá sí. El asesor legal conoce el estado del caso.',
    ),
    citation: 'United States v. California, 921 F.3d 865 (9th Cir. 2019)',
    effect: 'lifts',
    actions: ['admit.non-public', 'disclose.staff-records'],
    from: '2018-01-01',
    act: `${ab450}; preliminary injunction of 2018 for private employers`,
    when: clause(
      '7285.1, 7285.2',
      t('Immigration agents ask a private employer.', 'Agentes de inmigración piden a un empleador privado.'),
      all(is('facility.owner', 'nonprofit', 'for-profit'), immigrationEnforcement),
    ),
    duties: [duty('notify.counsel', 'asked')],
    factBase: ['CA-AB450', 'D-8'],
    examples: [
      met(t('A private hospital', 'Un hospital privado'), on, { ...raid, 'facility.owner': 'nonprofit' }),
      notMet(t('A county hospital', 'Un hospital del condado'), on, raid),
      open(t('Who owns it?', '¿De quién es?'), on, { 'requester.purpose': 'civil-immigration' }, ['facility.owner']),
    ],
  }),
]
