import type { Rule } from '../../../engine/index.ts'
import { always, duty, quoted, rule, t } from '../../authoring.ts'
import { privacyRule, sectionAddress } from './scope.ts'

/** Papers are kept for six years. */
export const retention: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.530-j',
    title: t('Keep the papers for six years', 'Guarde los papeles seis años'),
    plain: t(
      'Keep the request, what was checked and what was given for six years.',
      'Guarde seis años la solicitud, lo que se comprobó y lo que se entregó.',
    ),
    citation: '45 CFR 164.530(j)(2)',
    address: sectionAddress('164.530'),
    effect: 'lifts',
    binds: 'facility',
    actions: ['@phi'],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53272 (Aug. 14, 2002), 71 FR 8433 (Feb. 16, 2006) and 74 FR 42769 (Aug. 24, 2009)',
        when: quoted(
          '(j)(2)',
          t(
            'What must be on paper is kept six years from the day it was made or last in force.',
            'Lo que debe constar por escrito se guarda seis años desde que se hizo o dejó de regir.',
          ),
          '45-cfr-164.530_pre-2024-06-25',
          'for six years from the date of its creation or the date when it last was in effect, whichever is later',
          always,
        ),
      },
    ],
    duties: [duty('keep.documents', 'done', { who: 'privacy-officer', years: 6, citation: '45 CFR 164.530(j)' })],
    status: 'verified',
    factBase: ['HIP-530'],
    examples: [
      {
        name: t('Records went out on a warrant', 'Salieron expedientes por un mandamiento'),
        on: '2026-06-05',
        facts: { 'document.kind': 'search-warrant' },
        expect: 'met',
      },
      {
        name: t('An address was given by phone', 'Se dio una dirección por teléfono'),
        on: '2026-06-05',
        facts: { 'request.channel': 'phone' },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '2003-04-14', facts: {}, expect: 'met' },
    ],
  }),
]
