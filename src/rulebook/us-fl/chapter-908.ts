import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t, yes } from '../authoring.ts'
import { recordItems } from '../secrecy-grounds.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'

const on = '2026-06-12'
const county = {
  'facility.owner': 'state-or-local',
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
  'document.kind': 'dhs-i138',
} as const

/** Fla. Stat. ch. 908: what the support of immigration enforcement may change in public hospitals. */
export const immigrationEnforcement: readonly Rule[] = [
  stateRule({
    id: 'us-fl/stat/908.104',
    title: t(
      'Does the duty to support immigration enforcement reach a public hospital’s records?',
      '¿Alcanza el deber de apoyar la aplicación de inmigración a los expedientes de un hospital público?',
    ),
    plain: t(
      'Florida makes state and local bodies support federal immigration enforcement. Whether that reaches the records of a public hospital is open. Only if counsel says so does the state’s own secrecy give way there; HIPAA and the promise in the admission form stay.',
      'Florida obliga a los órganos estatales y locales a apoyar la aplicación federal de inmigración. Está abierto si eso alcanza los expedientes de un hospital público. Solo si el asesor legal lo dice cede allí el secreto estatal; HIPAA y la promesa del formulario de ingreso siguen.',
    ),
    citation: 'Fla. Stat. § 908.104',
    address: 'https://flsenate.gov/Laws/Statutes/2024/Chapter908/All',
    effect: 'lifts',
    actions: [...recordItems],
    exceptionTo: ['us-fl/stat/395.3025', 'us-fl/stat/456.057'],
    from: '2019-07-01',
    act: 'Ch. 2019-102, Laws of Fla. (SB 168), in force from July 1, 2019 (the days of single parts were not checked)',
    when: all(
      clause(
        '908.102',
        t('The place is the State’s or a local body’s.', 'El lugar es del Estado o de un órgano local.'),
        is('facility.owner', 'state-or-local'),
      ),
      clause(
        '908.104',
        t(
          'Federal immigration enforcement demands it by a paper that a statute gives it, not by a letter.',
          'Lo exige la aplicación federal de inmigración con un papel que le da una ley, no con una carta.',
        ),
        all(
          is('document.kind', 'dhs-i138', 'administrative-subpoena', 'administrative-summons'),
          is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
        ),
      ),
      clause(
        'D-10',
        t(
          'Counsel reads chapter 908 to reach these records.',
          'El asesor legal entiende que el capítulo 908 alcanza estos expedientes.',
        ),
        yes('dispute.d10-fl-908-reaches-records'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'Whether chapter 908 reaches confidential records of public hospitals is an open point (D-10); its text was not read for this rule.',
      'Es un punto abierto si el capítulo 908 alcanza expedientes confidenciales de hospitales públicos (D-10); su texto no se leyó para esta regla.',
    ),
    factBase: ['FL-908', 'D-10'],
    examples: [
      met(t('Counsel has read it so', 'El asesor legal lo leyó así'), on, {
        ...county,
        'dispute.d10-fl-908-reaches-records': true,
      }),
      notMet(t('Counsel reads it otherwise', 'El asesor legal lo entiende de otro modo'), on, {
        ...county,
        'dispute.d10-fl-908-reaches-records': false,
      }),
      notMet(t('Only a letter', 'Solo una carta'), on, { ...county, 'document.kind': 'letter' }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...county, 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2019-06-30', {
        ...county,
        'dispute.d10-fl-908-reaches-records': true,
      }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, county, [
        'dispute.d10-fl-908-reaches-records',
      ]),
    ],
  }),
  stateRule({
    id: 'us-fl/stat/908.103',
    title: t(
      'Public hospitals: have counsel read every policy on officers',
      'Hospitales públicos: que el asesor legal lea toda política sobre agentes',
    ),
    plain: t(
      'Florida bars state and local bodies from policies that limit their help with immigration enforcement. A public hospital may still have rules on patient areas and records that rest on other law, such as HIPAA. Counsel reads them first.',
      'Florida prohíbe a los órganos estatales y locales las políticas que limitan su ayuda a la aplicación de inmigración. Un hospital público puede tener reglas sobre áreas de pacientes y expedientes que se basan en otra ley, como HIPAA. Antes las lee el asesor legal.',
    ),
    citation: 'Fla. Stat. § 908.103',
    address: 'https://flsenate.gov/Laws/Statutes/2024/Chapter908/All',
    effect: 'lifts',
    actions: ['adopt.policy', 'admit.non-public', 'permit.interview'],
    from: '2019-07-01',
    act: 'Ch. 2019-102, Laws of Fla. (SB 168), in force from July 1, 2019 (the days of single parts were not checked)',
    when: clause(
      '908.103',
      t('The place is the State’s or a local body’s.', 'El lugar es del Estado o de un órgano local.'),
      is('facility.owner', 'state-or-local'),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['FL-908', 'D-10'],
    examples: [
      met(t('A public hospital district', 'Un distrito hospitalario público'), on, {
        'facility.owner': 'state-or-local',
      }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2019-06-30', { 'facility.owner': 'state-or-local' }),
      open(t('Who owns it?', '¿De quién es?'), on, {}, ['facility.owner']),
    ],
  }),
]
