import type { Rule } from '../../engine/index.ts'
import { all, always, clause, duty, is, t, yes } from '../authoring.ts'
import { judgeNames } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, signedAuthorization, stateRule } from '../state-pack.ts'

/** Public Health Law article 27-F: HIV related information. */
export const hivInformation: readonly Rule[] = [
  stateRule({
    id: 'us-ny/phl/2782',
    title: t('HIV information stays here', 'La información sobre VIH no sale'),
    plain: t(
      'Nobody may give out, or be made to give out, that a person had an HIV test or has HIV, unless this law has a ground. A subpoena is no ground, not even one that a judge signed.',
      'Nadie puede divulgar, ni ser obligado a divulgar, que una persona se hizo una prueba de VIH o lo tiene, salvo que esta ley dé una base. Una citación no es base, aunque la firme un juez.',
    ),
    citation: 'N.Y. Pub. Health Law § 2782',
    address: 'https://www.nysenate.gov/legislation/laws/PBH/2782',
    effect: 'forbids',
    actions: ['@hiv'],
    // § 2785: no court may order it except with the findings of that section, so a judge's bare subpoena gives way.
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '(1)',
      t(
        'Information that identifies a person as tested for or having HIV is not given out.',
        'No se divulga información que identifique a una persona como sometida a prueba de VIH o portadora.',
      ),
      always,
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['NY-CONF'],
    examples: [
      met(t('A guard asks about HIV', 'Un guardia pregunta por VIH'), '2026-06-12', {
        'requester.agency': 'detention-contractor',
      }),
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), '2026-06-12', { 'document.kind': 'attorney-subpoena' }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), '2026-06-12', {}),
    ],
  }),
  stateRule({
    id: 'us-ny/phl/2782-1-b',
    title: t('A release for HIV information', 'Un permiso para dar información sobre VIH'),
    plain: t(
      'The person it is about, or who decides for them, may sign a release. It must speak of HIV information; a general form does not.',
      'La persona interesada, o quien decide por ella, puede firmar un permiso. Debe hablar de información sobre VIH; un formulario general no basta.',
    ),
    citation: 'N.Y. Pub. Health Law § 2782(1)(b)',
    effect: 'lifts',
    actions: ['@hiv'],
    exceptionTo: ['us-ny/phl/2782'],
    when: clause(
      '(1)(b)',
      t('A valid release names HIV information.', 'Un permiso válido menciona la información sobre VIH.'),
      all(signedAuthorization, yes('document.describes-the-items')),
    ),
    factBase: ['NY-CONF', 'HIP-508'],
    examples: [
      met(t('A release that names HIV information', 'Un permiso que menciona el VIH'), '2026-06-12', {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
        'document.describes-the-items': true,
      }),
      notMet(t('A general form', 'Un formulario general'), '2026-06-12', {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
        'document.describes-the-items': false,
      }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        '2026-06-12',
        { 'document.kind': 'patient-authorization' },
        ['consent.form', 'document.describes-the-items'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ny/phl/2785',
    title: t('A court’s order for HIV information', 'Una orden judicial para información sobre VIH'),
    plain: t(
      'A court may order HIV information given only after special findings, such as a compelling need, and under seal. A judge’s order or warrant must describe it. Counsel checks the findings before it goes out.',
      'Un tribunal solo puede ordenarlo tras conclusiones especiales, como una necesidad imperiosa, y bajo reserva. La orden del juez debe describir esa información. El asesor legal revisa las conclusiones antes de entregarla.',
    ),
    citation: 'N.Y. Pub. Health Law § 2785',
    address: 'https://www.nysenate.gov/legislation/laws/PBH/2785',
    effect: 'lifts',
    actions: ['@hiv'],
    exceptionTo: ['us-ny/phl/2782'],
    when: clause(
      '(2)',
      t(
        'A judge’s order or search warrant describes this information.',
        'Una orden o una orden de registro de un juez describe esta información.',
      ),
      judgeNames('court-order', 'search-warrant', 'administrative-search-warrant', 'part2-order'),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        note: t(
          'Check the court’s findings under § 2785 and ask for a seal.',
          'Revise las conclusiones del tribunal según el § 2785 y pida reserva.',
        ),
      }),
      duty('limit.to-document', 'done'),
    ],
    decides: 'counsel',
    factBase: ['NY-CONF'],
    examples: [
      met(t('An order under § 2785', 'Una orden según el § 2785'), '2026-06-12', {
        'document.kind': 'court-order',
        ...goodPaper,
      }),
      notMet(t('A subpoena that a judge signed', 'Una citación firmada por un juez'), '2026-06-12', {
        'document.kind': 'judge-subpoena',
        ...goodPaper,
      }),
      notMet(t('The order does not speak of it', 'La orden no habla de ello'), '2026-06-12', {
        'document.kind': 'court-order',
        ...goodPaper,
        'document.describes-the-items': false,
        'part2.findings': false,
      }),
      open(
        t('Is it inside its dates?', '¿Está vigente?'),
        '2026-06-12',
        {
          'document.kind': 'court-order',
          'document.signer': 'judge',
          'document.court': 'state-this',
          'document.facially-valid': true,
          'document.describes-the-items': true,
        },
        ['document.current'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ny/phl/2782-1-g',
    title: t('Health officers who must be told', 'Autoridades de salud a las que hay que informar'),
    plain: t(
      'A health department may get HIV information where a law makes the hospital report it. Immigration officers and police are not health officers.',
      'Un departamento de salud puede recibir información sobre VIH cuando una ley obliga al hospital a comunicarla. Los agentes de inmigración y la policía no son autoridades de salud.',
    ),
    citation: 'N.Y. Pub. Health Law § 2782(1)(g)',
    effect: 'lifts',
    actions: ['@hiv'],
    exceptionTo: ['us-ny/phl/2782'],
    when: clause(
      '(1)(g)',
      t('A health officer asks, and a law makes us tell.', 'Pide una autoridad de salud y una ley obliga a informar.'),
      all(is('requester.agency', 'public-health-authority'), yes('law.compels-disclosure')),
    ),
    factBase: ['NY-CONF', 'HIP-512-b'],
    examples: [
      met(t('A case report to the county', 'Notificación de un caso al condado'), '2026-06-12', {
        'requester.agency': 'public-health-authority',
        'law.compels-disclosure': true,
      }),
      notMet(t('Immigration officers', 'Agentes de inmigración'), '2026-06-12', { 'requester.agency': 'ice-ero' }),
      open(
        t('Does a law make us?', '¿Obliga una ley?'),
        '2026-06-12',
        { 'requester.agency': 'public-health-authority' },
        ['law.compels-disclosure'],
      ),
    ],
  }),
]
