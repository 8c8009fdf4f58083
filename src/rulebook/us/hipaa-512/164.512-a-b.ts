import type { Rule } from '../../../engine/index.ts'
import { all, duty, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { abuseReport, information, noCourtsDemand, noPsychotherapyNotes, permission, says } from './permission.ts'

const statute = {
  'request.kind': 'records',
  'requester.purpose': 'criminal',
  'document.kind': 'agency-request',
  'law.compels-disclosure': true,
} as const

const report = {
  'requester.agency': 'adult-or-child-protective-services',
  'patient.age-class': 'minor',
  'document.kind': 'none',
} as const

/** 45 CFR 164.512(a) and (b): laws that compel, public health, child abuse. */
export const paragraphsAB: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-a',
    title: t('A law that makes the hospital give the item', 'Una ley que obliga al hospital a dar el dato'),
    plain: t(
      'If a law can be enforced in court and makes the hospital give this very item, HIPAA lets it. A law that only bans something, or only lets an officer ask, is not enough. Counsel reads the law first.',
      'Si una ley que un tribunal puede hacer cumplir obliga al hospital a dar este dato, HIPAA lo permite. No basta una ley que solo prohíbe algo o que solo deja preguntar al agente. Primero la lee el asesor legal.',
    ),
    citation: '45 CFR 164.512(a)',
    actions: [
      'disclose.body-fluid-results',
      'disclose.diagnosis',
      'disclose.treatment-records',
      'disclose.treatment-dates',
      'disclose.billing',
      'disclose.hiv',
      'disclose.mental-health',
      'disclose.incident-facts',
      'disclose.whereabouts',
    ],
    when: all(
      is('request.kind', 'records'),
      is('requester.purpose', 'criminal', 'death-investigation', 'public-health', 'benefits', 'health-oversight'),
      says(
        '(a)(2)',
        t(
          'Court papers and subpoenas go by their own paragraphs.',
          'Los papeles judiciales y citaciones van por sus propios párrafos.',
        ),
        'must meet the requirements described in paragraph (c), (e), or (f) of this section',
        is('document.kind', 'none', 'letter', 'agency-request'),
      ),
      says(
        '(a)(1)',
        t(
          'A law other than a wound law makes us give this item.',
          'Una ley distinta de las de heridas nos obliga a dar este dato.',
        ),
        'to the extent that such use or disclosure is required by law',
        yes('law.compels-disclosure'),
      ),
    ),
    duties: [
      duty('limit.to-document', 'done', {
        citation: '45 CFR 164.512(a)(1)',
        note: t('Give only what that law asks for.', 'Dé solo lo que esa ley pide.'),
      }),
    ],
    decides: 'counsel',
    factBase: ['HIP-512-a', 'HIP-DEF-RBL'],
    examples: [
      met(t('A statute makes the hospital give the result', 'Una ley obliga a dar el resultado'), statute),
      met(t('The first day that HIPAA counted', 'El primer día en que HIPAA contó'), statute, '2003-04-14'),
      notMet(t('A ban without a duty to report', 'Una prohibición sin deber de informar'), {
        ...statute,
        'law.compels-disclosure': false,
      }),
      notMet(t('A clerk’s subpoena goes by paragraph (e)', 'La citación del secretario va por el párrafo (e)'), {
        ...statute,
        'document.kind': 'clerk-subpoena',
      }),
      open(
        t('The officer says that a law makes us', 'El agente dice que una ley nos obliga'),
        { 'request.kind': 'records', 'requester.purpose': 'criminal', 'document.kind': 'none' },
        ['law.compels-disclosure'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-b-1-i',
    title: t('Public health', 'Salud pública'),
    plain: t(
      'The health department may get what it needs to stop or slow disease or injury. Officers who enforce immigration law are not a health department.',
      'El departamento de salud puede recibir lo que necesita para frenar enfermedades o lesiones. Los agentes de inmigración no son un departamento de salud.',
    ),
    citation: '45 CFR 164.512(b)(1)(i)',
    actions: [...information, noPsychotherapyNotes, '!disclose.immigration-status'],
    when: all(
      says(
        '(b)(1)(i)',
        t(
          'A health authority that the law lets collect this asks.',
          'Pide una autoridad de salud que la ley deja recogerlo.',
        ),
        'A public health authority that is authorized by law to collect or receive such information',
        is('requester.agency', 'public-health-authority'),
      ),
      says(
        '(b)(1)(i)',
        t(
          'It is to prevent or control disease, injury or disability.',
          'Es para prevenir o controlar enfermedad, lesión o discapacidad.',
        ),
        'for the purpose of preventing or controlling disease, injury, or disability',
        is('requester.purpose', 'public-health'),
      ),
      noCourtsDemand,
    ),
    factBase: ['HIP-512-b'],
    examples: [
      met(t('The county asks for tuberculosis contacts', 'El condado pide contactos de tuberculosis'), {
        'requester.agency': 'public-health-authority',
        'requester.purpose': 'public-health',
        'document.kind': 'letter',
      }),
      notMet(t('Immigration officers claim public health', 'Agentes de inmigración alegan salud pública'), {
        'requester.agency': 'ice-ero',
        'requester.purpose': 'public-health',
        'document.kind': 'letter',
      }),
      open(
        t('The county does not say why', 'El condado no dice para qué'),
        { 'requester.agency': 'public-health-authority', 'document.kind': 'letter' },
        ['requester.purpose'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-b-1-ii',
    title: t('Report of child abuse or neglect', 'Informe de maltrato o abandono de un menor'),
    plain: t(
      'Suspected abuse or neglect of a child may be told to the agency that the law names for such reports. State law says when the hospital must report.',
      'La sospecha de maltrato o abandono de un menor se puede comunicar a la agencia que la ley designa. La ley estatal dice cuándo es obligatorio.',
    ),
    citation: '45 CFR 164.512(b)(1)(ii)',
    actions: abuseReport,
    when: all(
      says(
        '(b)(1)(ii)',
        t(
          'The agency is the one that takes such reports by law.',
          'La agencia es la que recibe esos informes por ley.',
        ),
        'authorized by law to receive reports of child abuse or neglect',
        all(is('requester.agency', 'adult-or-child-protective-services'), is('patient.age-class', 'minor')),
      ),
      noCourtsDemand,
    ),
    factBase: ['HIP-512-b'],
    examples: [
      met(t('A report to child protective services', 'Informe a protección de menores'), report, '2026-06-10'),
      notMet(
        t('Immigration officers ask about a child', 'Agentes de inmigración preguntan por una menor'),
        { ...report, 'requester.agency': 'ice-ero' },
        '2026-06-10',
      ),
      open(
        t('The age is not known', 'No se sabe la edad'),
        { 'requester.agency': 'adult-or-child-protective-services', 'document.kind': 'none' },
        ['patient.age-class'],
        '2026-06-10',
      ),
    ],
  }),
]
