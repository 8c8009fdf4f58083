import type { Rule } from '../../engine/index.ts'
import { all, clause, is, not, t } from '../authoring.ts'
import { goodEntryWarrant, met, notMet, open, opensTheArea, stateRule } from '../state-pack.ts'

const ward = {
  'facility.owner': 'nonprofit',
  'request.kind': 'arrest',
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
  area: 'non-public',
} as const

/** Civil Rights Law § 29: privately run health care facilities as sensitive locations. */
export const sensitiveLocations: readonly Rule[] = [
  stateRule({
    id: 'us-ny/cvr/29',
    title: t(
      'No entry to private care areas for civil immigration enforcement without a judge',
      'Sin juez no se entra a áreas de atención privadas por inmigración civil',
    ),
    plain: t(
      'A private hospital, clinic or doctor’s office turns down entry to its non-public areas for civil immigration enforcement unless a judge’s warrant or order opens them. An agency’s own warrant, or a warrant that only names a person, does not. Say no, do not help them in, and do not block them.',
      'Un hospital, clínica o consultorio privado rechaza la entrada a sus áreas no públicas por inmigración civil, salvo que una orden de un juez las abra. No basta una orden de la propia agencia ni una que solo nombra a una persona. Diga que no, no facilite la entrada y no la bloquee.',
    ),
    citation: 'N.Y. Civ. Rights Law § 29',
    address: 'https://www.nysenate.gov/legislation/laws/CVR/29',
    effect: 'forbids',
    actions: ['admit.non-public'],
    exceptionTo: ['us/process/arrest-warrant-entry'],
    // Passed by the Assembly on 2026-05-21 and law before 2026-06-05: that is the first day on which it surely was.
    from: '2026-06-05',
    act: 'L. 2026, ch. 55, part LL, subpart E, § 2 (signing day not known; law before June 5, 2026)',
    when: all(
      clause(
        '(1)(a)(ii)',
        t(
          'The place is a health care facility in private hands.',
          'El lugar es un centro de salud de propiedad o gestión privada.',
        ),
        is('facility.owner', 'nonprofit', 'for-profit'),
      ),
      clause(
        '§ 29',
        t('They come to enforce civil immigration law.', 'Vienen a aplicar la ley civil de inmigración.'),
        is('requester.purpose', 'civil-immigration'),
      ),
      clause(
        '(1)(b)',
        t(
          'No warrant or order of a judge opens this area of this facility; one that only names a person to arrest does not.',
          'Ninguna orden de un juez abre esta área de este centro; no basta una que solo nombra a la persona por arrestar.',
        ),
        not(opensTheArea('federal', 'state-this')),
      ),
    ),
    decides: 'counsel',
    statusReason: t(
      'Only the definitions were read; the operative parts were not, nor the day it was signed. It counts here from June 5, 2026, when it surely was law. The federal government may challenge such laws (D-8).',
      'Solo se leyeron las definiciones, no las partes operativas ni el día de la firma. Aquí cuenta desde el 5 de junio de 2026, cuando sin duda era ley. El gobierno federal puede impugnar leyes así (D-8).',
    ),
    factBase: ['NY-CRL29', 'D-8', '4A-ADMIN', 'F4'],
    examples: [
      met(t('Immigration officers with an I-200', 'Agentes de inmigración con un I-200'), '2026-06-20', {
        ...ward,
        'document.kind': 'dhs-i200',
      }),
      met(
        t('A judge’s arrest warrant names only a person', 'La orden de arresto de un juez solo nombra a una persona'),
        '2026-06-20',
        {
          ...ward,
          'document.kind': 'arrest-warrant',
          'document.signer': 'judge',
        },
      ),
      notMet(
        t('A federal judge’s search warrant for this ward', 'Orden de registro de un juez federal para esta sala'),
        '2026-06-20',
        {
          ...ward,
          ...goodEntryWarrant,
        },
      ),
      notMet(t('A county hospital', 'Un hospital del condado'), '2026-06-20', {
        ...ward,
        'facility.owner': 'state-or-local',
        'document.kind': 'dhs-i200',
      }),
      notMet(t('A detective with a criminal case', 'Un detective con un caso penal'), '2026-06-20', {
        ...ward,
        'requester.purpose': 'criminal',
        'document.kind': 'none',
      }),
      notMet(t('Before it was law', 'Antes de que fuera ley'), '2026-05-20', { ...ward, 'document.kind': 'dhs-i200' }),
      open(
        t('A search warrant that nobody has read yet', 'Una orden de registro que nadie ha leído aún'),
        '2026-06-20',
        { ...ward, 'document.kind': 'search-warrant', 'document.signer': 'judge', 'document.court': 'federal' },
        [
          'document.grants-non-public-access',
          'document.names-this-facility',
          'document.current',
          'document.facially-valid',
        ],
      ),
    ],
  }),
]
